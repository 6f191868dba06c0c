package org.beyan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beyan.article.Folding;

/**
 * Cuts the endings of Turkish nouns: case, person, number and what is said of them ({@code -dir},
 * {@code -daki}), one after the other from the end.
 *
 * <p>It works on folded letters, so that {@code turkiyeden} and {@code Türkiye'den} have one stem;
 * only ş is kept until the end, since {@code barış-ı} is not {@code saldırı-sı}. A stem need be no
 * word, but has to be the same for all forms of one. Verbs are left alone: cutting their endings
 * threw more words together than it brought forms to each other.
 *
 * <p>On nouns of Universal Dependencies (BOUN, Penn and Kenet; pairs of forms): recall .569 and
 * precision .816 on the development sets, .636 and .732 on the test sets. Lucene's Turkish stemmer,
 * which wants all Turkish letters, has .495 and .829, .543 and .753; the first five letters .436
 * and .613, .503 and .524.
 */
final class TurkishStemmer {
  /** What may stand before an ending. */
  private enum After {
    VOWEL,
    CONSONANT,
    ANY;

    boolean allows(char letter) {
      return this == ANY || (this == VOWEL) == isVowel(letter);
    }
  }

  /**
   * After {@code +} vowels only, after {@code -} consonants only. {@code A} is a or e, {@code D} d
   * or t, {@code H} one of ı, i, u, ü, of which folding leaves i and u.
   */
  private static final String ENDINGS =
      """
      DAn DA +nHn -Hn +yH -H +yA -A +ylA -lA lAr
      +sH lArH +sHnH +sHnA +sHnDA +sHnDAn +sHnHn +sHylA
      lArHnH lArHnA lArHnDA lArHnDAn lArHnHn lArHylA
      HnH HnA HnDA HnDAn HnHn HylA
      -Hm +m -HmHz +mHz -HnHz +nHz
      DHr DAki HndAki +sHndAki lArHndAki
      """;

  /** Nouns common in the news whose own end looks like an ending before another one. */
  private static final List<String> WHOLE =
      Stream.of(
              "ateşkes bakan başkan meclis polis zaman insan düşman uzman vatan saldırı açıklama",
              "Türkiye Suriye Erdoğan Putin İran Kırım Kıbrıs Yunan Afgan")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(TurkishStemmer::folded)
          .toList();

  private static final Map<Character, List<String>> LETTERS =
      Map.of('A', List.of("a", "e"), 'D', List.of("d", "t"), 'H', List.of("i", "u"));

  private static final Map<String, After> SPELLED = spelled();
  private static final int LONGEST =
      SPELLED.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private TurkishStemmer() {}

  private static Map<String, After> spelled() {
    Map<String, After> spelled = new HashMap<>();
    for (String ending : ENDINGS.strip().split("\\s+")) {
      After after =
          switch (ending.charAt(0)) {
            case '+' -> After.VOWEL;
            case '-' -> After.CONSONANT;
            default -> After.ANY;
          };
      spellings(after == After.ANY ? ending : ending.substring(1))
          .forEach(s -> spelled.merge(s, after, (one, other) -> one == other ? one : After.ANY));
    }
    return spelled;
  }

  private static Stream<String> spellings(String pattern) {
    Stream<String> spellings = Stream.of("");
    for (char letter : pattern.toCharArray()) {
      List<String> choices = LETTERS.getOrDefault(letter, List.of(String.valueOf(letter)));
      spellings = spellings.flatMap(begun -> choices.stream().map(begun::concat));
    }
    return spellings;
  }

  /** The stem of a word in any case, folded. */
  static String stem(String word) {
    String folded = folded(word);
    int least = WHOLE.stream().filter(folded::startsWith).mapToInt(String::length).max().orElse(0);
    int end = folded.length();
    for (int cut = ending(folded, end, least); cut > 0; cut = ending(folded, end, least)) {
      end -= cut;
    }
    return hardened(Folding.fold(folded.substring(0, end)));
  }

  /** Folded but for ş. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (char letter : word.toCharArray()) {
      folded.append(letter == 'ş' || letter == 'Ş' ? "ş" : Folding.fold(letter));
    }
    return folded.toString();
  }

  /** Length of the longest ending that can be cut; 0 if there is none. */
  private static int ending(String word, int end, int least) {
    for (int length = Math.min(LONGEST, end - least); length > 0; length--) {
      int start = end - length;
      After after = SPELLED.get(word.substring(start, end));
      if (after != null && isStem(word, start, length) && after.allows(word.charAt(start - 1))) {
        return length;
      }
    }
    return 0;
  }

  /** A single letter is often the word's own: it leaves four where longer endings leave three. */
  private static boolean isStem(String word, int end, int cut) {
    return end >= (cut == 1 ? 4 : 3)
        && word.substring(0, end).chars().anyMatch(letter -> isVowel((char) letter));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /** {@code kitab-ı} and {@code kitap}: before vowels p, t and k (folded ğ) are soft. */
  private static String hardened(String stem) {
    int last = stem.length() - 1;
    if (last < 3) {
      return stem;
    }
    int soft = "bdg".indexOf(stem.charAt(last));
    return soft < 0 ? stem : stem.substring(0, last) + "ptk".charAt(soft);
  }
}
