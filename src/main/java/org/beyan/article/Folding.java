package org.beyan.article;

import java.text.Normalizer;

/**
 * Brings spellings of one word together for matching: case, diacritics, dotted and dotless i,
 * compatibility forms, and Turkish letters damaged by the Latin-1 code page (þ ð Ý for ş ğ İ).
 *
 * <p>{@code ERDOĞAN}, {@code Erdoğan}, {@code erdogan} and {@code Erdoðan} all fold to {@code
 * erdogan}. In Cyrillic й folds to и and ё to е, so that decomposed text folds to the same.
 */
public final class Folding {
  private static final int BLOCK = 0x530;
  private static final String[] LETTERS = letters();

  private Folding() {}

  /** The folded text; may be shorter or longer than the text. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      folded.append(fold(text.charAt(at)));
    }
    return folded.toString();
  }

  /** The folded form of one UTF-16 unit: nothing for combining marks and soft hyphens. */
  public static String fold(char unit) {
    return unit < BLOCK ? LETTERS[unit] : beyondTable(unit);
  }

  private static String beyondTable(char unit) {
    return switch (unit) {
      case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ufe0f' -> "";
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u2032' -> "'";
      case '\u2010', '\u2011' -> "-";
      default -> Character.isSpaceChar(unit) ? " " : compute(unit);
    };
  }

  private static String[] letters() {
    String[] letters = new String[BLOCK];
    for (char unit = 0; unit < BLOCK; unit++) {
      letters[unit] = compute(unit);
    }
    return letters;
  }

  private static String compute(char unit) {
    switch (unit) {
      case 'ı', 'İ', 'I', 'ý', 'Ý':
        return "i";
      case 'þ', 'Þ':
        return "s";
      case 'ð', 'Ð':
        return "g";
      case 'ø', 'Ø':
        return "o";
      case 'ł', 'Ł':
        return "l";
      case 'đ', 'Đ':
        return "d";
      case 'ß':
        return "ss";
      case 'æ', 'Æ':
        return "ae";
      case '\u02bc', '\u00b4', '`':
        return "'";
      case '\u00a0', '\t', '\n', '\r':
        return " ";
      case '\u00ad':
        return "";
      default:
        return general(unit);
    }
  }

  private static String general(char unit) {
    if (Character.isSurrogate(unit)) {
      return String.valueOf(unit);
    }
    StringBuilder kept = new StringBuilder(2);
    Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> kept.appendCodePoint(Character.toLowerCase(point)));
    return kept.toString();
  }
}
