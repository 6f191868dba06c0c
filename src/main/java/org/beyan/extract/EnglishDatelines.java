package org.beyan.extract;

/** Finds where a sentence begins behind its dateline: {@code LONDON, April 12 (Agency) - The …}. */
final class EnglishDatelines {
  private static final int LONGEST = 14;

  private EnglishDatelines() {}

  /** Index behind the dateline's dash; the same index where there is none. */
  static int behind(Layout layout, int first, int end) {
    String place = layout.token(first).span().in(layout.text());
    boolean capitals = place.length() > 2 && place.chars().noneMatch(Character::isLowerCase);
    for (int at = first + 1; capitals && at < Math.min(end, first + LONGEST); at++) {
      String word = layout.word(at);
      if ((word.equals("-") || word.equals("—")) && isSpaced(layout, at)) {
        return at + 1;
      }
      if (layout.isQuoted(at)) {
        break;
      }
    }
    return first;
  }

  private static boolean isSpaced(Layout layout, int dash) {
    int before = layout.token(dash).start() - 1;
    return before >= 0 && Character.isWhitespace(layout.text().charAt(before));
  }
}
