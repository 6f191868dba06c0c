package org.beyan.article;

/**
 * A stretch of an article's text.
 *
 * @param start first UTF-16 offset, inclusive; turned into code points only where offsets leave the
 *     program
 * @param end offset after the last one, so that {@code length() == end - start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words that the span covers in a text. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The same span without what nobody sees at its ends, such as white space, byte order marks and
   * soft hyphens; empty at its start if there is no more.
   */
  public Span trim(String text) {
    int from = start;
    int to = end;
    while (from < to && isUnseen(text.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isUnseen(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || Character.getType(unit) == Character.FORMAT;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
