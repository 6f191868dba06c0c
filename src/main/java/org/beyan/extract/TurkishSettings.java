package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adverbials of the saying, not of what is said: "düzenlediği basın toplantısında,", "gazetecilere
 * yaptığı açıklamada", "konuya ilişkin".
 */
final class TurkishSettings {
  /** Longest adverbial, in words. */
  private static final int LONGEST = 22;

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:aciklama|konusma|toplanti|roportaj|demec|mesaj|paylasim|gorusme|program|haber|bildiri"
              + "|yazi|makale|soylesi|mulakat|brifing|tweet|tivit|oturum|ziyaret|rapor|yayin|zirve"
              + "|toren|kongre|konferans|miting|mektup|degerlendirme|hesab|sunum|panel|forum|soru)"
              + "[a-z]*(?:da|de|ta|te|nda|nde|ndan|sina|suna|sini|larinda|lerinde)");
  private static final Pattern RELATIVE = Pattern.compile("[a-z]*(?:digi|dugu|tigi|tugu|diklari)");
  private static final Set<String> POSTPOSITIONS =
      Set.of("uzerine", "iliskin", "dair", "ardindan", "sonra", "sonrasi", "gore");

  private TurkishSettings() {}

  /** Index behind the adverbial that begins at {@code first}; {@code first} where none does. */
  static int behind(Layout layout, int first, int last) {
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
