package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The scores of Beyan, and of other systems beside it, on one or several corpora. */
public final class Comparison {
  private final Map<String, Evaluation> ours = new LinkedHashMap<>();
  private final Map<String, Map<String, Evaluation>> others = new LinkedHashMap<>();

  public void add(String corpus, Evaluation evaluation) {
    ours.put(corpus, evaluation);
  }

  /** Another system's, on a corpus that ours were given for. */
  public void add(String corpus, String system, Evaluation evaluation) {
    others.computeIfAbsent(corpus, key -> new LinkedHashMap<>()).put(system, evaluation);
  }

  /** Our evaluations by corpus. */
  public Map<String, Evaluation> ours() {
    return ours;
  }

  /** A measure a line, with headings where there are several tables; confidences come last. */
  public String table() {
    StringBuilder table = new StringBuilder();
    ours.forEach(
        (corpus, evaluation) -> {
          append(table, corpus, evaluation);
          others
              .getOrDefault(corpus, Map.of())
              .forEach((system, other) -> append(table, corpus + ", " + system, other));
        });
    return reliability().isEmpty() ? table.toString() : table + "\n" + reliability().table();
  }

  private void append(StringBuilder table, String heading, Evaluation evaluation) {
    if (!isAlone()) {
      table.append(table.isEmpty() ? "" : "\n").append("== ").append(heading).append('\n');
    }
    table.append(evaluation.table());
  }

  private boolean isAlone() {
    return ours.size() == 1 && others.isEmpty();
  }

  /** Of our statements on all corpora together. */
  private Reliability reliability() {
    Reliability all = new Reliability();
    ours.values().forEach(evaluation -> all.add(evaluation.reliability()));
    return all;
  }

  /** The scores themselves where there is but one evaluation, else by corpus and system. */
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    ours.forEach(
        (corpus, evaluation) -> {
          Map<String, Object> systems = new LinkedHashMap<>();
          systems.put("beyan", evaluation.scores());
          others
              .getOrDefault(corpus, Map.of())
              .forEach((system, other) -> systems.put(system, other.scores()));
          if (isAlone()) {
            document.putAll(evaluation.scores());
          } else {
            document.put(corpus, systems);
          }
        });
    if (!reliability().isEmpty()) {
      document.put("reliability", reliability().rows());
    }
    try {
      return new ObjectMapper().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and strings alone", e);
    }
  }
}
