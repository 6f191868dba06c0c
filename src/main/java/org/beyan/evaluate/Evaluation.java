package org.beyan.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A system's scores on one corpus. */
public final class Evaluation {
  private final Map<String, Object> scores;
  private final Map<String, Double> measures;
  private final List<String> errors;
  private final Reliability reliability;

  /**
   * @param scores as they are shown: numbers, strings and maps of them
   * @param measures the single figures among them that are watched, by name
   */
  Evaluation(
      Map<String, Object> scores,
      Map<String, Double> measures,
      List<String> errors,
      Reliability reliability) {
    this.scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    this.measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    this.errors = List.copyOf(errors);
    this.reliability = reliability;
  }

  /** A measure a line. */
  public String table() {
    return scores.entrySet().stream()
        .map(entry -> String.format("%-16s %s\n", entry.getKey(), Python.repr(entry.getValue())))
        .collect(Collectors.joining());
  }

  /** By name, in the order of the table: numbers, strings and maps of them. */
  public Map<String, Object> scores() {
    return scores;
  }

  /** The figures that are pinned in {@code data/evaluation/expected.tsv}, each in 0..1. */
  public Map<String, Double> measures() {
    return measures;
  }

  /** The first errors in text order, a line each: wrong, missed and spurious statements. */
  public List<String> errors(int most) {
    return errors.subList(0, Math.min(most, errors.size()));
  }

  /** Of the system's confidences; empty where it gives none or the corpus has no statements. */
  public Reliability reliability() {
    return reliability;
  }
}
