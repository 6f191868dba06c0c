package org.beyan.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.beyan.article.Folding;

/**
 * What a form of a word ends in, behind its stem.
 *
 * @param cut folded letters of it that are no part of the bare name
 * @param nominative whether a subject may end so
 * @param first whether the form is only the first half of a compound ({@code российско-})
 */
record Ending(int cut, boolean nominative, boolean first) {
  static final Ending NONE = new Ending(0, true, false);
  private static final Ending OBLIQUE = new Ending(0, false, false);
  private static final Ending FIRST_HALF = new Ending(0, true, true);

  /** The word itself and no other form. */
  static final Map<String, Ending> FIXED = Map.of("", NONE);

  /**
   * Endings that belong to the name.
   *
   * @param nominative separated by spaces; {@code -} is none
   * @param oblique the same; what stands in both is nominative
   */
  static Map<String, Ending> of(String nominative, String oblique) {
    Map<String, Ending> endings = new HashMap<>();
    put(endings, oblique, OBLIQUE);
    put(endings, nominative, NONE);
    return endings;
  }

  static Map<String, Ending> withFirstHalf(Map<String, Ending> endings, String half) {
    Map<String, Ending> more = new HashMap<>(endings);
    more.put(Folding.fold(half), FIRST_HALF);
    return more;
  }

  private static void put(Map<String, Ending> endings, String list, Ending ending) {
    for (String one : list.split(" ")) {
      if (!one.isEmpty()) {
        endings.put(one.equals("-") ? "" : Folding.fold(one), ending);
      }
    }
  }
}
