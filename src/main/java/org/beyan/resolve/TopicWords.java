package org.beyan.resolve;

import java.util.EnumMap;
import java.util.HashMap;
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

  private static final String BEFORE = "(?<![\\p{L}])";

  private final Map<Sign, Pattern> signs = new EnumMap<>(Sign.class);
  private final Map<String, Pattern> conflicts = new HashMap<>();
  private final WordPatterns any;

  private TopicWords(Map<String, String> words) {
    Map<String, String> rest = new HashMap<>(words);
    Stream.of(Sign.values()).forEach(sign -> signs.put(sign, pattern(rest.remove(sign.word))));
    rest.forEach((code, told) -> conflicts.put(code, pattern(told)));
    any = new WordPatterns(BEFORE, rest.values(), "");
  }

  static TopicWords of(String language) {
    return new TopicWords(
        DataLines.of("topics/" + language + ".tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(BEFORE + "(?:" + words + ")");
  }

  /**
   * @param folded as {@link Words#folded} makes it
   */
  boolean show(Sign sign, String folded) {
    return signs.get(sign).matcher(folded).find();
  }

  /** Codes of conflicts that words tell which are no names: verbs and the like. */
  SortedSet<String> conflicts(String folded) {
    SortedSet<String> codes = new TreeSet<>();
    if (any.occurIn(folded)) {
      conflicts.forEach(
          (code, words) -> {
            if (words.matcher(folded).find()) {
              codes.add(code);
            }
          });
    }
    return codes;
  }
}
