package org.beyan.resolve;

import java.util.Arrays;
import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Span;
import org.beyan.article.Token;

/**
 * The folded words of a stretch of text for matching patterns, each followed by a space, endings
 * behind their apostrophe: {@code "24 kasim'da soyledi . "}.
 *
 * @param words what patterns match
 * @param tokens the stretch's tokens
 * @param starts where in {@code words} each token starts
 */
record FoldedText(String words, List<Token> tokens, int[] starts) {
  static FoldedText of(Document document, Span stretch) {
    List<Token> tokens = document.tokensIn(stretch);
    int[] starts = new int[tokens.size()];
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = words.length();
      words.append(tokens.get(i).folded());
      if (!tokens.get(i).ending().isEmpty()) {
        words.append('\'').append(tokens.get(i).ending());
      }
      words.append(' ');
    }
    return new FoldedText(words.toString(), tokens, starts);
  }

  /** Tokens from one offset in the words to another. */
  List<Token> tokens(int start, int end) {
    return tokens.subList(tokenAt(start), tokenAt(end - 1) + 1);
  }

  /** The text from one offset in the words to another. */
  Span span(int start, int end) {
    List<Token> covered = tokens(start, end);
    return covered.get(0).span().cover(covered.get(covered.size() - 1).extent());
  }

  private int tokenAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
