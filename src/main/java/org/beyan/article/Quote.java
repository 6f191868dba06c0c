package org.beyan.article;

/**
 * Words between quotation marks, whatever they are: speech, a title, an ironic word.
 *
 * @param outer the words with their marks; of an unclosed quotation, without the missing mark
 * @param words the words alone
 * @param opened whether the opening mark stands in the text
 * @param closed whether the closing mark does
 */
public record Quote(Span outer, Span words, boolean opened, boolean closed) {
  public Quote {
    if (!outer.contains(words)) {
      throw new IllegalArgumentException("Words outside their marks: " + outer + " " + words);
    }
  }

  /** Whether the last of the words' characters is one of the marks. */
  public boolean endsIn(String text, String marks) {
    return !words.isEmpty() && marks.indexOf(text.charAt(words.end() - 1)) >= 0;
  }
}
