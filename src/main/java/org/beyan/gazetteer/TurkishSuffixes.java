package org.beyan.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The nominal suffixes of Turkish in folded letters, ready for each kind of stem.
 *
 * <p>In the patterns {@code A} is a or e, {@code H} one of ı i u ü, {@code D} d or t.
 */
final class TurkishSuffixes {
  private static final String BACK = "aıou";
  private static final String FRONT = "eiöü";
  private static final String ROUND = "ouöü";

  private static final List<String> AFTER_CONSONANT =
      List.of("H", "A", "Hn", "DA", "DAn", "lA", "DAki", "Hnki");
  private static final List<String> AFTER_VOWEL =
      List.of("yH", "yA", "nHn", "DA", "DAn", "ylA", "DAki", "nHnki");
  private static final List<String> AFTER_POSSESSIVE =
      List.of("nH", "nA", "nHn", "ndA", "ndAn", "ylA", "ndAki", "nHnki");

  private final Map<String, Map<String, Ending>> known = new ConcurrentHashMap<>();

  /** Cases alone, all of them cut from the name. */
  Map<String, Ending> cases(String word) {
    return known.computeIfAbsent(
        "case " + kind(word), key -> new Chain(word).cases("", caseList(word)).endings);
  }

  /** Plural, possessive and case. */
  Map<String, Ending> nominal(String word, boolean title) {
    return known.computeIfAbsent(
        "nominal " + title + kind(word), key -> nominalChain(word, title).endings);
  }

  /** What follows the bare word of a possessive compound: Bakan-ları, Bakan-ımız. */
  Map<String, Ending> owned(String bare) {
    return known.computeIfAbsent("owned " + kind(bare), key -> ownedChain(bare).endings);
  }

  /** What begins with a vowel. */
  Map<String, Ending> softened(String word) {
    return known.computeIfAbsent("soft " + kind(word), key -> softChain(word).endings);
  }

  /** The suffix that makes an inhabitant of a state: -lı, -li, -lu, -lü. */
  static String adjective(String state) {
    int vowel = lastVowel(state);
    char letter = vowel < 0 ? 'e' : state.charAt(vowel);
    boolean round = ROUND.indexOf(letter) >= 0;
    return BACK.indexOf(letter) >= 0 ? (round ? "lu" : "lı") : round ? "lü" : "li";
  }

  /** Whether a word may end in the third person's possessive. */
  static boolean endsInPossessive(String word) {
    return word.length() > 3 && "ıiuü".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  static int possessiveLength(String word) {
    char before = word.charAt(word.length() - 2);
    boolean sAfterVowel = before == 's' && isVowel(word.charAt(word.length() - 3));
    return sAfterVowel ? 2 : 1;
  }

  /** Index of the last vowel, or -1. */
  static int lastVowel(String word) {
    for (int at = word.length() - 1; at >= 0; at--) {
      if (isVowel(word.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isVowel(char letter) {
    return BACK.indexOf(letter) >= 0 || FRONT.indexOf(letter) >= 0 || letter == 'â';
  }

  private static boolean endsInVowel(String word) {
    return isVowel(word.charAt(word.length() - 1));
  }

  private static List<String> caseList(String word) {
    return endsInVowel(word) ? AFTER_VOWEL : AFTER_CONSONANT;
  }

  /** Words in -l and -t may harmonise as front words whatever their vowel: saat, general. */
  private static String kind(String word) {
    int vowel = lastVowel(word);
    char letter = vowel < 0 ? 'e' : word.charAt(vowel);
    char last = word.charAt(word.length() - 1);
    return "" + letter + (endsInVowel(word) ? 'v' : last == 'l' || last == 't' ? 'l' : 'c');
  }

  private static Chain nominalChain(String word, boolean title) {
    Chain chain = new Chain(word).cases("", caseList(word)).cases("lAr", AFTER_CONSONANT);
    chain.plain("lAr");
    String possessive = endsInVowel(word) ? "sH" : "H";
    if (title) {
      chain.plain(possessive).plain("lArH");
      chain.plain(endsInVowel(word) ? "mHz" : "HmHz").plain("lArHmHz");
    }
    chain.cases(possessive, AFTER_POSSESSIVE).cases("lArH", AFTER_POSSESSIVE);
    chain.cases(endsInVowel(word) ? "mHz" : "HmHz", AFTER_CONSONANT);
    if (title && endsInPossessive(word)) {
      chain.cases("", AFTER_POSSESSIVE);
    }
    return chain.plain("");
  }

  private static Chain ownedChain(String bare) {
    String ours = endsInVowel(bare) ? "mHz" : "HmHz";
    return new Chain(bare)
        .plain("lArH")
        .plain("lArHmHz")
        .plain(ours)
        .cases("lArH", AFTER_POSSESSIVE)
        .cases("lArHmHz", AFTER_CONSONANT)
        .cases(ours, AFTER_CONSONANT);
  }

  private static Chain softChain(String word) {
    return new Chain(word)
        .cases("", List.of("H", "A", "Hn"))
        .plain("H")
        .plain("HmHz")
        .cases("H", AFTER_POSSESSIVE);
  }

  /** Endings gathered for one kind of stem. */
  private static final class Chain {
    private final Map<String, Ending> endings = new HashMap<>();
    private final boolean back;
    private final boolean both;
    private final boolean round;

    Chain(String word) {
      int vowel = lastVowel(word);
      char letter = vowel < 0 ? 'e' : word.charAt(vowel);
      back = BACK.indexOf(letter) >= 0 || letter == 'â';
      round = ROUND.indexOf(letter) >= 0;
      both = back && kind(word).endsWith("l");
    }

    /** An ending that belongs to the name. */
    Chain plain(String pattern) {
      put(pattern, 0, true);
      return this;
    }

    /** The same with each case behind it; the case is cut. */
    Chain cases(String pattern, List<String> cases) {
      cases.forEach(one -> put(pattern + one, one.length(), false));
      if (pattern.isEmpty()) {
        endings.putIfAbsent("", Ending.NONE);
      }
      return this;
    }

    private void put(String pattern, int cut, boolean nominative) {
      Ending ending = new Ending(cut, nominative, false);
      put(render(pattern, back), ending);
      if (both) {
        put(render(pattern, false), ending);
      }
    }

    private void put(String suffix, Ending ending) {
      endings.merge(suffix, ending, (one, two) -> one.nominative() ? one : two);
      if (suffix.startsWith("d")) {
        endings.putIfAbsent("t" + suffix.substring(1), ending);
      }
    }

    private String render(String pattern, boolean isBack) {
      StringBuilder suffix = new StringBuilder();
      boolean rounded = round;
      for (char letter : pattern.toCharArray()) {
        switch (letter) {
          case 'A' -> {
            suffix.append(isBack ? 'a' : 'e');
            rounded = false;
          }
          case 'H' -> suffix.append(rounded ? 'u' : 'i');
          case 'D' -> suffix.append('d');
          default -> suffix.append(letter);
        }
      }
      return suffix.toString();
    }
  }
}
