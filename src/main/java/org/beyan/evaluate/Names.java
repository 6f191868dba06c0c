package org.beyan.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a system named the right speakers, exactly as the gold's own scorer tells it.
 *
 * <p>Bodies and states are compared by their telling words (Government of Russia and Russia,
 * Russian Foreign Ministry and Ministry of Foreign Affairs of Russia), persons by last and given
 * name.
 */
final class Names {
  private static final Set<String> BODY =
      words(
          "ministry government council party committee commission agency union nations states"
              + " department embassy organization house presidency office parliament army forces"
              + " command bank times news radio assembly institute kremlin nato guard operators g7");

  private static final Set<String> DROP =
      words("of the for and in affairs republic federation government office ministry news agency");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("turkiye", "turkey"),
          Map.entry("turkish", "turkey"),
          Map.entry("russian", "russia"),
          Map.entry("defense", "defence"),
          Map.entry("syrian", "syria"),
          Map.entry("azerbaijani", "azerbaijan"),
          Map.entry("armenian", "armenia"),
          Map.entry("ukrainian", "ukraine"),
          Map.entry("bulgarian", "bulgaria"),
          Map.entry("colombian", "colombia"),
          Map.entry("greek", "greece"),
          Map.entry("finnish", "finland"),
          Map.entry("iranian", "iran"),
          Map.entry("american", "united states"),
          Map.entry("us", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("un", "united nations"),
          Map.entry("eu", "european union"),
          Map.entry("external", "foreign"),
          Map.entry("interior", "internal"),
          Map.entry("organisation", "organization"),
          Map.entry("organizations", "organization"));

  private Names() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /**
   * Whether every gold source is named and nobody else.
   *
   * @param gold {@code A and B} is two; empty for an unnamed source
   */
  static boolean same(String gold, List<String> named) {
    List<String> golds = Stream.of(gold.split(" and ", -1)).filter(g -> !g.isEmpty()).toList();
    List<String> names = named.stream().filter(name -> !name.isEmpty()).toList();
    boolean oneBody = golds.size() != names.size() && !gold.isEmpty() && names.size() == 1;
    if (oneBody && sameOne(gold, names.get(0))) {
      return true; // "Ministry of Migration and Asylum" is one body
    }
    return golds.size() == names.size()
        && golds.stream().allMatch(g -> names.stream().anyMatch(name -> sameOne(g, name)));
  }

  static boolean sameOne(String one, String other) {
    List<String> x = telling(one);
    List<String> y = telling(other);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    boolean body = x.stream().anyMatch(BODY::contains) || y.stream().anyMatch(BODY::contains);
    if (body || x.size() == 1) {
      return overlap(kept(x), kept(y)) >= 0.5 || (x.size() == 1 && samePerson(x, y));
    }
    return x.equals(y) || samePerson(x, y);
  }

  private static Set<String> kept(List<String> words) {
    Set<String> kept = new HashSet<>(words);
    kept.removeAll(DROP);
    return kept.isEmpty() ? new HashSet<>(words) : kept;
  }

  private static double overlap(Set<String> p, Set<String> q) {
    long common = p.stream().filter(q::contains).count();
    return (double) common / (p.size() + q.size() - common);
  }

  /** Last names alike, and a given name alike or standing as its initial. */
  private static boolean samePerson(List<String> x, List<String> y) {
    double last = Similarity.ratio(x.get(x.size() - 1), y.get(y.size() - 1));
    if (x.size() == 1 || y.size() == 1) {
      return x.size() == 1 && last >= 0.75;
    }
    List<String> given = x.subList(0, x.size() - 1);
    List<String> others = y.subList(0, y.size() - 1);
    double enough = last > 0.88 ? 0.3 : 0.45;
    return last >= 0.75
        && given.stream().anyMatch(g -> others.stream().anyMatch(h -> sameGiven(g, h, enough)));
  }

  private static boolean sameGiven(String g, String h, double enough) {
    boolean initial = Math.min(length(g), length(h)) == 1 && g.codePointAt(0) == h.codePointAt(0);
    return initial || Similarity.ratio(g, h) >= enough;
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  private static List<String> telling(String name) {
    StringBuilder spaced = new StringBuilder();
    fold(name)
        .replace("u.s.", "us")
        .replace("'", "")
        .codePoints()
        .map(point -> isAlphanumeric(point) ? point : ' ')
        .forEach(spaced::appendCodePoint);
    List<String> telling = new ArrayList<>();
    for (String word : spaced.toString().strip().split("\\s+")) {
      telling.addAll(Arrays.asList(SAME.getOrDefault(word, word).split(" ")));
    }
    telling.removeIf(String::isEmpty);
    return telling;
  }

  /** Without diacritics and case; Python's {@code casefold} on what is left of a name. */
  static String fold(String name) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(name.replace('ı', 'i').replace('İ', 'I'), Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    String lower = bare.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return lower.replace('ς', 'σ').strip();
  }

  /** Letters and numbers of all kinds, as Python's {@code isalnum} has them. */
  static boolean isAlphanumeric(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
