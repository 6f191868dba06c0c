package org.beyan.article;

/**
 * A word, a number or a mark of an article.
 *
 * <p>A Turkish suffix behind an apostrophe is cut off: {@code Türkiye'nin} has span {@code
 * Türkiye}, folded {@code turkiye}, and the ending {@code nin}, up to {@link #end()}.
 *
 * @param span the word itself, without ending
 * @param folded lower case, without diacritics, ı as i; see {@code Folding}
 * @param ending folded letters behind an apostrophe, empty where there is none
 * @param end offset after the ending
 */
public record Token(Span span, String folded, String ending, int end) {
  public int start() {
    return span.start();
  }

  public boolean isWord() {
    return !folded.isEmpty() && Character.isLetterOrDigit(folded.charAt(0));
  }

  public boolean isMark(String mark) {
    return folded.equals(mark);
  }

  /** The word and its ending. */
  public Span extent() {
    return new Span(span.start(), end);
  }

  public boolean isCapitalised(String text) {
    return Character.isUpperCase(text.codePointAt(span.start()));
  }
}
