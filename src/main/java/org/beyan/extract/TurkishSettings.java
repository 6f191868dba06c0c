package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adverbials of the saying, not of what is said: "düzenlediği basın toplantısında,", "gazetecilere
 * yaptığı açıklamada", "konuya ilişkin", "dün akşam", "24 Kasım Salı günü".
 */
final class TurkishSettings {
  /** Longest adverbial, in words. */
  private static final int LONGEST = 22;

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:aciklama|konusma|toplanti|roportaj|demec|mesaj|paylasim|gorusme|program|haber|bildiri"
              + "|yazi|makale|soylesi|mulakat|brifing|tweet|tivit|oturum|ziyaret|rapor|yayin|zirve"
              + "|toren|hitap|hitab|kongre|konferans|miting|mektup|degerlendirme|hesab|sunum|panel|forum|soru)"
              + "[a-z]*(?:da|de|ta|te|nda|nde|ndan|sina|suna|sini|larinda|lerinde)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:bugun|dun)(?: (?:aksam|gece|sabah))?"
              + "|(?:\\d{1,2} (?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)"
              + " (?:\\d{4} )?)?(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)"
              + " (?:gunu|aksami|sabahi|gecesi)) ");

  /** Longest expression of a day, in words: "24 Kasım 2015 Salı günü". */
  private static final int DAY_WORDS = 5;

  private static final Pattern RELATIVE = Pattern.compile("[a-z]*(?:digi|dugu|tigi|tugu|diklari)");
  private static final Set<String> POSTPOSITIONS =
      Set.of("uzerine", "iliskin", "dair", "ardindan", "sonra", "sonrasi", "gore");

  private TurkishSettings() {}

  /** Index behind the adverbial that begins at {@code first}; {@code first} where none does. */
  static int behind(Layout layout, int first, int last) {
    int day = behindDay(layout, first, last);
    return day > first ? day : behindOccasion(layout, first, last);
  }

  private static int behindDay(Layout layout, int first, int last) {
    StringBuilder words = new StringBuilder();
    int behind = first;
    for (int at = first; at < Math.min(last, first + DAY_WORDS); at++) {
      words.append(layout.word(at)).append(' ');
      behind = DAY.matcher(words).matches() ? at + 1 : behind;
    }
    return behind;
  }

  private static int behindOccasion(Layout layout, int first, int last) {
    boolean relative = false;
    for (int at = first; at < Math.min(last, first + LONGEST); at++) {
      if (layout.isQuoted(at) && !layout.isQuoted(at + 1) && layout.word(at + 1).equals(",")) {
        return first;
      }
      String word = layout.word(at);
      boolean comma = layout.word(at + 1).equals(",");
      boolean occasion = OCCASION.matcher(word).matches();
      if (occasion && (comma || relative)) {
        return comma ? at + 2 : at + 1;
      }
      if (comma && POSTPOSITIONS.contains(word)) {
        return at + 2;
      }
      if (word.equals(",")) {
        return first;
      }
      relative |= RELATIVE.matcher(word).matches();
    }
    return first;
  }
}
