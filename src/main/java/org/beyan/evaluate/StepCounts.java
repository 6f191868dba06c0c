package org.beyan.evaluate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beyan.evaluate.ArticleMatch.Pair;

/** How many statements of one kind, or of all, were found and at which steps they are right. */
final class StepCounts {
  private final Map<Step, Integer> right = new EnumMap<>(Step.class);
  private int gold;
  private int found;

  void addMissed() {
    gold++;
  }

  void addFound(Pair pair) {
    gold++;
    found++;
    for (Step step : Step.values()) {
      right.merge(step, step.isRight(pair) ? 1 : 0, Integer::sum);
    }
  }

  int gold() {
    return gold;
  }

  int found() {
    return found;
  }

  int right(Step step) {
    return right.getOrDefault(step, 0);
  }

  /** Share of the found ones. */
  double accuracy(Step step) {
    return Python.round((double) right(step) / Math.max(found, 1));
  }

  /**
   * The gold's number, the share of it that was found, and of that the share right at each step.
   */
  Map<String, Object> shares() {
    Map<String, Object> shares = new LinkedHashMap<>();
    shares.put("gold", gold);
    shares.put("found", Python.round(Tally.ratio(found, gold)));
    for (Step step : Step.values()) {
      shares.put(step.label(), accuracy(step));
    }
    return shares;
  }
}
