package org.beyan.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.beyan.article.Folding;

/** Folds words as names are folded everywhere, so that ERDOGAN, Erdoğan and erdoğan are one. */
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      String folded = Folding.fold(word);
      word.setEmpty().append(folded);
    }
    return more;
  }
}
