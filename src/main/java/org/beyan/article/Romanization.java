package org.beyan.article;

import java.util.Locale;
import java.util.Map;

/**
 * Writes Cyrillic names in Latin letters as the English press does: BGN/PCGN 1947, simplified by
 * leaving out the signs for ь and ъ and by writing -ий and -ый as -y.
 *
 * @see <a href="https://www.gov.uk/government/publications/romanization-systems">Romanization
 *     systems</a>
 */
public final class Romanization {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('і', "i"),
          Map.entry('ї', "yi"),
          Map.entry('є', "ye"),
          Map.entry('ґ', "g"));

  private static final String VOWELS = "аеёиоуыэюяіїє";

  private Romanization() {}

  /** Whether there is anything to romanise. */
  public static boolean isCyrillic(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** The name in Latin letters; other letters than Cyrillic stay. */
  public static String of(String name) {
    String ended =
        name.replaceAll("(?:ий|ый)(?=$|[^\\p{L}])", "ы")
            .replaceAll("(?:ИЙ|ЫЙ)(?=$|[^\\p{L}])", "Ы");
    StringBuilder latin = new StringBuilder(name.length() + 8);
    for (int at = 0; at < ended.length(); at++) {
      latin.append(letter(ended, at));
    }
    return latin.toString();
  }

  private static String letter(String name, int at) {
    char written = name.charAt(at);
    char small = Character.toLowerCase(written);
    if (!LETTERS.containsKey(small)) {
      return String.valueOf(written);
    }
    String latin = small == 'е' && isAfterVowel(name, at) ? "ye" : LETTERS.get(small);
    boolean capital = Character.isUpperCase(written);
    boolean all = at + 1 < name.length() && Character.isUpperCase(name.charAt(at + 1));
    if (!capital || latin.isEmpty()) {
      return latin;
    }
    return all
        ? latin.toUpperCase(Locale.ROOT)
        : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }

  /** Е is "ye" at the beginning of a name and behind a vowel. */
  private static boolean isAfterVowel(String name, int at) {
    return at == 0
        || !Character.isLetter(name.charAt(at - 1))
        || VOWELS.indexOf(Character.toLowerCase(name.charAt(at - 1))) >= 0;
  }
}
