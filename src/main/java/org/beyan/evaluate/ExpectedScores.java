package org.beyan.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores as they were when somebody last looked, from a table {@code corpus TAB measure TAB score}.
 */
public final class ExpectedScores {
  /** A score may fall by so much before it counts as a fall. */
  public static final double TOLERANCE = 0.005;

  private static final String HEADER = "corpus\tmeasure\tscore\n";

  /** A score that is not what was expected. */
  public record Change(String corpus, String measure, double expected, double found) {
    public boolean isFall() {
      return found < expected - TOLERANCE;
    }

    @Override
    public String toString() {
      String format = "%s %s: %.3f, was %.3f (%+.3f)";
      return String.format(Locale.ROOT, format, corpus, measure, found, expected, found - expected);
    }
  }

  private final Map<String, Map<String, Double>> scores = new LinkedHashMap<>();

  /**
   * @throws IOException naming the line that is no row of the table
   */
  public static ExpectedScores read(Path file) throws IOException {
    ExpectedScores expected = new ExpectedScores();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int number = 1; number < lines.size(); number++) {
      String[] cells = lines.get(number).split("\t", -1);
      try {
        expected.put(cells[0], cells[1], Double.parseDouble(cells[2]));
      } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
        String where = file + ":" + (number + 1);
        throw new IOException(where + ": want corpus, measure, score: " + lines.get(number), e);
      }
    }
    return expected;
  }

  private void put(String corpus, String measure, double score) {
    scores.computeIfAbsent(corpus, key -> new LinkedHashMap<>()).put(measure, score);
  }

  /** Puts a corpus's scores in the place of those that were expected. */
  public void put(String corpus, Evaluation evaluation) {
    scores.put(corpus, new LinkedHashMap<>(evaluation.measures()));
  }

  /**
   * Every measure that differs, new ones left out; one that is no longer measured is found as 0.
   */
  public List<Change> changes(String corpus, Evaluation evaluation) {
    List<Change> changes = new ArrayList<>();
    scores
        .getOrDefault(corpus, Map.of())
        .forEach(
            (measure, expected) -> {
              double found = evaluation.measures().getOrDefault(measure, 0.0);
              if (found != expected) {
                changes.add(new Change(corpus, measure, expected, found));
              }
            });
    return changes;
  }

  public void write(Path file) throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    scores.forEach(
        (corpus, measures) ->
            measures.forEach(
                (measure, score) ->
                    table.append(
                        String.format(Locale.ROOT, "%s\t%s\t%.3f\n", corpus, measure, score))));
    Files.writeString(file, table);
  }
}
