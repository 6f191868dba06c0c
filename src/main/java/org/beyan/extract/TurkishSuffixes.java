package org.beyan.extract;

import java.util.regex.Pattern;

/** Endings by which Turkish clauses end, in folded letters. */
final class TurkishSuffixes {
  /** -DIK, -(y)AcAK, -mA, -(y)Iş, with possessive. */
  private static final String NOMINAL =
      "(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)ca(?:g|k)|(?:a|e)ce(?:g|k))"
          + "(?:i|u|in|un|im|um|imiz|umuz|iniz|unuz|lari|leri|larin|lerin)";

  /** "gelmesi", "gitmeleri". */
  private static final String VERBAL_NOUN =
      "[a-z]{2,}m(?:a|e)(?:si|sin|lari|leri|larin|lerin|m|miz|mizin|n|niz)";

  /** "gelişini", "duruşunu"; not the possessive of "parti" and of nouns for people. */
  private static final String MANNER =
      "(?!kendi|biri|hepi|iki|parti|gemi|[a-z]+(?:c|l)[iu]s)[a-z]{2,}(?:yi|i|u)s(?:ini|unu)";

  /** "geldiği", "gelmesi": without case, under a noun cue or a passive. */
  private static final Pattern BARE = Pattern.compile(".*" + NOMINAL + "|" + VERBAL_NOUN);

  /** "geldiğini", "gelmesini", "gitmeyi". */
  private static final Pattern ACCUSATIVE =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:ini|unu|imi|umu|imizi|umuzu|lerini|larini|inizi)"
              + "|[a-z]{2,}m(?:a|e)(?:sini|larini|lerini|mi|mizi|yi|melerini)"
              + "|"
              + MANNER
              + "|.*m(?:a|e)k istedi(?:gini|klerini)");

  /** "geldiğini", "geleceğini". */
  private static final Pattern FACT =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:ini|unu|imi|umu|imizi|umuzu|lerini|larini|inizi)|"
              + MANNER);

  /** "geldiğine", "gelmesine". */
  private static final Pattern DATIVE =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:ine|una|ina|une|imize|umuza|lerine|larina)"
              + "|[a-z]{2,}m(?:a|e)(?:sina|sine|larina|lerine)");

  /** "geldiğinin", "gelmesinin". */
  private static final Pattern GENITIVE =
      Pattern.compile(
          ".*(?:(?:di|du|ti|tu)(?:g|k)|(?:a|e)c(?:a|e)(?:g|k))"
              + "(?:inin|unun|imizin|lerinin|larinin)"
              + "|[a-z]{2,}m(?:a|e)(?:sinin|larinin|lerinin)"
              + "|[a-z]{3,}(?:nin|nun|inin|unun)");

  /** "önemine dikkati çekti" weighs a thing; "konuşmasına dikkat çekti" but names it. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?:onem|gerek|tehlike|risk|zorlu|eksik|katki|rol|artis|dusus|yetersiz|yuksek|etki"
              + "|sorumlulu|hassasiyet|ihtiyac|tehdi|fark|baglanti|varlig)[a-z]*(?:[iu]n[ae])");

  /** "önemini", "kararlılığını". */
  private static final Pattern WORTH =
      Pattern.compile(
          "(?:onem|gerek|kararlilig|baglilik|baglilig|ihtiyac|zorunlulug|hassasiyet|dayanisma)"
              + "[a-z]*(?:[iu]n[iu])");

  /** "iadesini". */
  private static final Pattern POSSESSIVE_ACCUSATIVE =
      Pattern.compile("[a-z]{2,}(?:sini|sunu|ini|unu|larini|lerini)");

  /** "sınırı açma çağrısı": the verbal noun without possessive. */
  private static final Pattern INFINITIVE = Pattern.compile("[a-z]{2,}m[ae]");

  /** "uymaya". */
  private static final Pattern CALL = Pattern.compile("[a-z]{2,}m(?:a|e)(?:ya|ye)");

  /** "yapmakla", "yapmasıyla", "ihlaliyle suçladı"; a bare noun with "ile" tells no deed. */
  private static final Pattern INSTRUMENT =
      Pattern.compile("[a-z]{2,}m(?:a|e)k(?:la|le)|[a-z]{3,}(?:iyla|uyla|iyle|uyle)");

  /** "başsağlığı diledi": what one wishes. */
  private static final Pattern WISH =
      Pattern.compile(
          "bassagligi|sagligi|basari(?:lar)?|sabir|sifa(?:lar)?|rahmet|olsun|kolaylik(?:lar)?|taziye");

  /** "köprüye". */
  private static final Pattern DATIVE_NOUN = Pattern.compile("[a-z]{2,}[ae]");

  /** "köprünün". */
  private static final Pattern GENITIVE_NOUN =
      Pattern.compile("[a-z]{2,}(?:nin|nun|[^aeiou][iu]n)");

  /** Nouns in -mA that name a thing more often than a deed. */
  private static final Pattern LEXICAL_NOUN =
      Pattern.compile(
          "(?:uygula|acikla|anlas|calis|catis|duzenle|arastir|sorustur|sozles|savun|degerlendir"
              + "|kalkin|gelis|islet|antlas|dava|gorus|konus)m[ae]"
              + "(?:si|sin|sini|lari|larin|larini|leri|lerin|lerini|yi)");

  /** "saldırısını", "kararı". */
  private static final Pattern OBJECT =
      Pattern.compile("[a-z]{2,}(?:[iu]n[iu]|s[iu]n[iu]|[ae]r[iu]|[aeiou]y[iu]|[^aeiou][iu])");

  private TurkishSuffixes() {}

  /** Whether a folded word ends a clause that a cue of this frame takes. */
  static boolean ends(String word, String frame) {
    return switch (frame) {
      case "fact" -> FACT.matcher(word).matches();
      case "acc" -> ACCUSATIVE.matcher(word).matches();
      case "dat" -> DATIVE.matcher(word).matches();
      case "gen" -> GENITIVE.matcher(word).matches();
      case "bare" -> BARE.matcher(word).matches();
      case "ma" -> INFINITIVE.matcher(word).matches();
      case "maya" -> CALL.matcher(word).matches();
      case "makla" -> INSTRUMENT.matcher(word).matches();
      case "worth" -> WORTH.matcher(word).matches();
      case "wish" -> WISH.matcher(word).matches();
      default -> false;
    };
  }

  /** Whether a word is a noun with possessive in the accusative: "iadesini". */
  static boolean isPossessed(String word) {
    return POSSESSIVE_ACCUSATIVE.matcher(word).matches();
  }

  /** Whether a word says of a thing what it weighs: "önemine", "tehlikesine". */
  static boolean isWeighed(String word) {
    return WEIGHED.matcher(word).matches();
  }

  /** "Türkiye'ye", "meslektaşına". */
  static boolean isDative(String word) {
    return DATIVE_NOUN.matcher(word).matches();
  }

  /** A noun in -mA such as "uygulamasını", in any of the cases that a clause may have. */
  static boolean isLexicalNoun(String word) {
    return LEXICAL_NOUN.matcher(word).matches();
  }

  static boolean isGenitive(String word) {
    return GENITIVE_NOUN.matcher(word).matches();
  }

  /** Whether a word stands in the accusative, as what is evaluated does. */
  static boolean isObject(String word) {
    return OBJECT.matcher(word).matches();
  }

  /** -dığı, -acağı, -ması without case: what a passive cue has for subject. */
  static boolean isBareClause(String word) {
    return BARE.matcher(word).matches();
  }
}
