package org.beyan.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of one language that tell what a text is about, from {@code data/topics}. */
final class TopicWords {
  /** What {@code data/topics/tr.tsv} explains. */
  enum Sign {
    VIOLENCE,
    ONWARD,
    ELSEWHERE;

    private final String word = name().toLowerCase(Locale.ROOT);
  }

  private final Map<String, Pattern> patterns;

  private TopicWords(Map<String, Pattern> patterns) {
    this.patterns = patterns;
  }

  static TopicWords of(String language) {
    return new TopicWords(
        DataLines.of("topics/" + language + ".tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> pattern(row.get(1)))));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\p{L}])(?:" + words + ")");
  }

  /**
   * @param folded as {@link Words#folded} makes it
   */
  boolean show(Sign sign, String folded) {
    return patterns.get(sign.word).matcher(folded).find();
  }

  /** Codes of conflicts that words tell which are no names: verbs and the like. */
  SortedSet<String> conflicts(String folded) {
    SortedSet<String> codes = new TreeSet<>();
    patterns.forEach(
        (what, words) -> {
          boolean sign = Stream.of(Sign.values()).anyMatch(it -> it.word.equals(what));
          if (!sign && words.matcher(folded).find()) {
            codes.add(what);
          }
        });
    return codes;
  }
}
