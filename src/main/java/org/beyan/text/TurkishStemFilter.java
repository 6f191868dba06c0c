package org.beyan.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Turkish words without their endings, folded. */
final class TurkishStemFilter extends TokenFilter {
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  TurkishStemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      String stem = TurkishStemmer.stem(word.toString());
      word.setEmpty().append(stem);
    }
    return more;
  }
}
