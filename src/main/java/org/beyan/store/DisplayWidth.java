package org.beyan.store;

import java.lang.Character.UnicodeScript;

/**
 * How many places of a terminal text takes: none for combining marks, two for East Asian letters
 * and pictures, one for the rest (after Unicode Standard Annex 11, roughly).
 */
final class DisplayWidth {
  private static final int FIRST_PICTURE = 0x1F300;
  private static final int LAST_PICTURE = 0x1FAFF;

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Offset after the last character that fits; at least one character does. */
  static int longestPrefix(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    int taken = of(text.codePointAt(0));
    while (end < text.length() && taken + of(text.codePointAt(end)) <= width) {
      taken += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> point >= FIRST_PICTURE && point <= LAST_PICTURE;
    };
  }
}
