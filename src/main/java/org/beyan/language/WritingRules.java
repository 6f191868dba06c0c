package org.beyan.language;

import java.util.Set;

/**
 * Tells what a text cannot be, by the letters and small words that a language has not, or always
 * has.
 */
final class WritingRules {
  /** Letters of foreign names are rarer than this, a language's own more frequent. */
  private static final double NAMES_ONLY = 0.005;

  /** Every eleventh letter of Azerbaijani is ə. */
  private static final double FREQUENT = 0.03;

  /** A text of so many letters holds each of its language's frequent ones. */
  private static final int LONG = 400;

  /** Of the other Slavic languages, and of the Turkic, Caucasian and Finnic ones. */
  private static final String NOT_RUSSIAN = "іїєґўјљњћђѓќѕџ" + "әөүұқғңһӣӯҷҳӑӗӏӕӧӱӝӟӥӵҥҕҡҙҫԥҟӷҩ";

  private static final Set<String> BULGARIAN =
      Set.of("беше", "е", "ги", "които", "са", "се", "със", "това", "че", "ще");

  private WritingRules() {}

  static boolean allow(String code, Writing writing) {
    if (writing.isCyrillic()) {
      return allowCyrillic(code, writing);
    }
    return switch (code) {
      case "tr" ->
          writing.isLatin()
              && writing.share("ə") < FREQUENT
              && writing.share("äňžñ") < NAMES_ONLY
              && !(writing.share("qx") > 2 * NAMES_ONLY && writing.has("q") && writing.has("x"));
      case "az" ->
          writing.isLatin() && (writing.has("ə") || (writing.has("q") && writing.has("x")));
      case "en" -> writing.isLatin() && writing.share("əığşçöüßñãõåøæéèêî") < 4 * NAMES_ONLY;
      case "ru", "uk", "be", "bg", "mk", "kk", "ky", "tt", "ba", "tg", "mn", "ce" -> false;
      default -> true;
    };
  }

  private static boolean allowCyrillic(String code, Writing writing) {
    return switch (code) {
      case "ru" -> allowRussian(writing);
      case "uk" -> writing.share("ыэъё") < NAMES_ONLY && writing.has("іїє");
      case "be" -> writing.share("иъщї") < NAMES_ONLY && writing.has("іў");
      case "bg" -> writing.share("ыэіїєј") < NAMES_ONLY && hasBulgarian(writing);
      case "mk", "sr" -> writing.share("ыэюяйщъ") < NAMES_ONLY && writing.has("јљњћђѓќѕ");
      case "tr", "en" -> false;
      default -> writing.share(NOT_RUSSIAN) > NAMES_ONLY;
    };
  }

  private static boolean hasBulgarian(Writing writing) {
    return writing.share("ъ") > NAMES_ONLY || writing.has(BULGARIAN);
  }

  private static boolean allowRussian(Writing writing) {
    boolean bulgarian = hasBulgarian(writing) && !writing.has("ыэ");
    boolean missesLetters = writing.letters().length() > LONG && !writing.has("ы");
    return writing.share(NOT_RUSSIAN) < NAMES_ONLY && !bulgarian && !missesLetters;
  }
}
