package org.beyan.extract;

import java.util.regex.Pattern;

/** Endings by which Turkish clauses end, in folded letters. */
final class TurkishSuffixes {
  /** -DIK, -(y)AcAK, -mA, -(y)Iş, with possessive. */
  private static final String NOMINAL =
      "(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)ca(?:g|k)|(?:a|e)ce(?:g|k))"
          + "(?:i|u|in|un|im|um|imiz|umuz|iniz|unuz|lari|leri|larin|lerin)";

  private static final String VERBAL_NOUN =
      "[a-z]{2,}m(?:a|e)(?:si|sin|lari|leri|larin|lerin|m|miz|mizin|n|niz)";

  private static final Pattern BARE = Pattern.compile(".*" + NOMINAL + "|" + VERBAL_NOUN);
  private static final Pattern ACCUSATIVE =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:ini|unu|imi|umu|imizi|umuzu|lerini|larini|inizi)"
              + "|[a-z]{2,}m(?:a|e)(?:sini|larini|lerini|mi|mizi|yi|melerini)"
              + "|[a-z]{2,}(?:yi|i|u)s(?:ini|unu)"
              + "|.*m(?:a|e)k istedi(?:gini|klerini)");
  private static final Pattern FACT =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:ini|unu|imi|umu|imizi|umuzu|lerini|larini|inizi)"
              + "|[a-z]{2,}(?:yi|i|u)s(?:ini|unu)");
  private static final Pattern DATIVE =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:ine|una|ina|une|imize|umuza|lerine|larina)"
              + "|[a-z]{2,}m(?:a|e)(?:sina|sine|larina|lerine)");
  private static final Pattern GENITIVE =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:inin|unun|imizin|lerinin|larinin)"
              + "|[a-z]{2,}m(?:a|e)(?:sinin|larinin|lerinin)"
              + "|[a-z]{3,}(?:nin|nun|inin|unun)");
  private static final Pattern POSSESSIVE_DATIVE =
      Pattern.compile("[a-z]{2,}(?:sina|sine|suna|ina|ine|una|une|larina|lerine)");
  private static final Pattern POSSESSIVE_ACCUSATIVE =
      Pattern.compile("[a-z]{2,}(?:sini|sunu|ini|unu|larini|lerini)");
  private static final Pattern CALL = Pattern.compile("[a-z]{2,}m(?:a|e)(?:ya|ye)");
  private static final Pattern INSTRUMENT =
      Pattern.compile("[a-z]{2,}m(?:a|e)k(?:la|le)|[a-z]{3,}(?:yla|yle|la|le)");

  private TurkishSuffixes() {}

  /** Whether a folded word ends a clause that a cue of this frame takes. */
  static boolean ends(String word, String frame) {
    return switch (frame) {
      case "fact" -> FACT.matcher(word).matches();
      case "acc" -> ACCUSATIVE.matcher(word).matches();
      case "dat" -> DATIVE.matcher(word).matches();
      case "gen" -> GENITIVE.matcher(word).matches();
      case "bare" -> BARE.matcher(word).matches();
      case "maya" -> CALL.matcher(word).matches();
      case "makla" -> INSTRUMENT.matcher(word).matches();
      case "olarak" -> word.equals("olarak");
      default -> false;
    };
  }

  /** Whether a word is a noun with possessive in the case that its cue wants: "önemine". */
  static boolean isPossessed(String word, boolean dative) {
    return (dative ? POSSESSIVE_DATIVE : POSSESSIVE_ACCUSATIVE).matcher(word).matches();
  }

  /** -dığı, -acağı, -ması without case: what a passive cue has for subject. */
  static boolean isBareClause(String word) {
    return BARE.matcher(word).matches();
  }
}
