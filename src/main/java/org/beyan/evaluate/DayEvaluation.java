package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.beyan.article.Article;
import org.beyan.article.SaidOn;

/**
 * How well the days of published test suites are read, by language and group.
 *
 * <p>A suite's text is read as an article printed on its reference day. News looks back, the suites
 * look ahead: a weekday alone is the latest one, a date without year too unless the next one is
 * near, and of a day to come nothing may be read.
 */
public final class DayEvaluation {
  private static final String LEFT_OUT = "left out";

  /** For each language: for each group its counts, then how many texts of which are left out. */
  private final Map<String, Map<String, Map<String, Integer>>> scores = new TreeMap<>();

  private final List<String> errors = new ArrayList<>();

  private DayEvaluation() {}

  /**
   * Scores what a reader finds.
   *
   * @param files Duckling's and Recognizers-Text's tests, one JSON object a line
   * @param reader the days that an article tells
   * @throws IOException naming the line that is no test of either suite
   */
  public static DayEvaluation of(List<Path> files, Function<Article, List<SaidOn>> reader)
      throws IOException {
    DayEvaluation evaluation = new DayEvaluation();
    for (Path file : files) {
      DayExample.read(file).forEach(example -> evaluation.add(example, reader));
    }
    return evaluation;
  }

  private void add(DayExample example, Function<Article, List<SaidOn>> reader) {
    if (example.group().isScored()) {
      List<SaidOn> days = reader.apply(example.article());
      score(
          example, days.stream().map(day -> NewsDay.written(day.day(), day.precision())).toList());
    } else {
      counts(example.language(), LEFT_OUT).merge(example.group().toString(), 1, Integer::sum);
    }
  }

  /** A day that is not wanted takes the place of one that is. */
  private void score(DayExample example, List<String> found) {
    List<String> missing = new ArrayList<>(example.wanted());
    List<String> extra = new ArrayList<>(found);
    found.stream().filter(missing::remove).forEach(extra::remove);
    boolean right = missing.isEmpty() && extra.isEmpty();
    int asked = Math.max(1, example.wanted().size());
    Map<String, Integer> counts = counts(example.language(), example.group().toString());
    add(counts, "right", right ? asked : example.wanted().size() - missing.size());
    add(counts, "wrong", extra.size());
    add(counts, "not found", Math.max(0, missing.size() - extra.size()));
    if (!right) {
      errors.add(error(example, found));
    }
  }

  private static void add(Map<String, Integer> counts, String name, int more) {
    counts.merge(name, more, Integer::sum);
  }

  private Map<String, Integer> counts(String language, String group) {
    return scores
        .computeIfAbsent(language, code -> new TreeMap<>())
        .computeIfAbsent(group, name -> new LinkedHashMap<>());
  }

  private static String error(DayExample example, List<String> found) {
    return "%s %s: wanted %s found %s: %s"
        .formatted(
            example.id(),
            example.group(),
            Python.repr(example.wanted()),
            Python.repr(found),
            Python.repr(example.text()));
  }

  /** A language's group a line. */
  public String table() {
    StringBuilder table = new StringBuilder();
    scores.forEach(
        (language, groups) ->
            groups.forEach(
                (group, counts) ->
                    table.append("%s %-10s %s%n".formatted(language, group, Python.repr(counts)))));
    return table.toString();
  }

  /** One JSON object on one line. */
  public String json() {
    try {
      return new ObjectMapper().writeValueAsString(scores);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and strings alone", e);
    }
  }

  /** The first errors in the order of the files: what is wanted, what was found, and the text. */
  public List<String> errors(int most) {
    return errors.subList(0, Math.min(most, errors.size()));
  }
}
