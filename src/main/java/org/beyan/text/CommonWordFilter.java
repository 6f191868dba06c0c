package org.beyan.text;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.beyan.article.Folding;

/** Leaves out the commonest words of a language, however their letters are typed. */
final class CommonWordFilter extends FilteringTokenFilter {
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final CharArraySet folded;

  /**
   * @param common as {@link #folded} gives them
   */
  CommonWordFilter(TokenStream words, CharArraySet common) {
    super(words);
    folded = common;
  }

  static CharArraySet folded(CharArraySet words) {
    CharArraySet folded = new CharArraySet(words.size(), false);
    for (Object word : words) {
      folded.add(Folding.fold(new String((char[]) word)));
    }
    return folded;
  }

  @Override
  protected boolean accept() {
    return !folded.contains(Folding.fold(word));
  }
}
