package org.beyan.extract;

import java.util.List;
import java.util.Set;

/** Guesses at the cases of Russian last names that are in no list. */
final class RussianCases {
  private static final List<String> OF_MEN = List.of("а", "у", "ым", "ом", "е", "я", "ю", "ем");
  private static final List<String> OF_WOMEN = List.of("ои", "у", "ы", "еи", "е");
  private static final List<String> ADJECTIVAL = List.of("ого", "ому", "им", "ым", "ом");
  private static final int SHORTEST_STEM = 3;

  private RussianCases() {}

  /**
   * Whether no other form shows the word to be an oblique case.
   *
   * @param forms folded capitalised words of the article
   */
  static boolean isNominative(String word, Set<String> forms) {
    return !isFrom(word, OF_MEN, List.of("", "и", "ь"), forms)
        && !isFrom(word, OF_WOMEN, List.of("а", "я"), forms)
        && !isFrom(word, ADJECTIVAL, List.of("ии", "ыи"), forms);
  }

  /** The word without the ending of a case. */
  static String stem(String word) {
    for (int cut = 3; cut > 0; cut--) {
      int end = word.length() - cut;
      if (end >= SHORTEST_STEM && isEnding(word.substring(end))) {
        return word.substring(0, end);
      }
    }
    return word;
  }

  private static boolean isEnding(String ending) {
    return OF_MEN.contains(ending)
        || OF_WOMEN.contains(ending)
        || ADJECTIVAL.contains(ending)
        || List.of("ии", "ая", "ую", "и", "ь").contains(ending);
  }

  private static boolean isFrom(
      String word, List<String> endings, List<String> nominatives, Set<String> forms) {
    for (String ending : endings) {
      int end = word.length() - ending.length();
      if (end >= SHORTEST_STEM && word.endsWith(ending)) {
        String stem = word.substring(0, end);
        if (nominatives.stream().anyMatch(it -> !it.equals(ending) && forms.contains(stem + it))) {
          return true;
        }
      }
    }
    return false;
  }
}
