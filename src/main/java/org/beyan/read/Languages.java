package org.beyan.read;

import java.util.Locale;
import java.util.Optional;

/** Codes of languages as inputs write them. */
final class Languages {
  private Languages() {}

  /** {@code tr} of {@code tr-TR}, {@code TR_tr} and {@code tr}. */
  static Optional<String> code(String written) {
    String primary = written.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.of(primary).filter(code -> code.matches("[a-z]{2,3}"));
  }

  /**
   * A code that the text does not contradict. Web templates say English, or nothing else than their
   * maker's language, on many pages in Turkish and Russian.
   */
  static Optional<String> credible(Optional<String> written, String text) {
    return written.flatMap(Languages::code).filter(code -> !contradicts(code, text));
  }

  private static boolean contradicts(String code, String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic = text.codePoints().filter(Languages::isCyrillic).count();
    long turkish = text.chars().filter(unit -> "ğşıİĞŞ".indexOf(unit) >= 0).count();
    boolean isCyrillic = 2 * cyrillic > letters;
    return switch (code) {
      case "ru" -> !isCyrillic;
      case "tr" -> isCyrillic || letters > 200 && turkish == 0;
      case "en" -> isCyrillic || 50 * turkish > letters;
      default -> false;
    };
  }

  private static boolean isCyrillic(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC;
  }
}
