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
      if (Dashes.isDash(layout, at)) {
        return Dashes.isDash(layout, at + 1) ? at + 2 : at + 1;
      }
      if (layout.isQuoted(at)) {
        break;
      }
    }
    return first;
  }
}
