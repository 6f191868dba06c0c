package org.beyan.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts for precision, recall and F1. */
final class Tally {
  private int right;
  private int system;
  private int gold;

  void add(Set<String> goldCodes, Set<String> systemCodes) {
    Set<String> common = new HashSet<>(goldCodes);
    common.retainAll(systemCodes);
    right += common.size();
    system += systemCodes.size();
    gold += goldCodes.size();
  }

  Map<String, Double> scores() {
    return scores(right, system, gold);
  }

  static Map<String, Double> scores(int right, int system, int gold) {
    return scores(ratio(right, system), ratio(right, gold));
  }

  static double ratio(double right, double all) {
    return all == 0 ? 0 : right / all;
  }

  static Map<String, Double> scores(double p, double r) {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("P", Python.round(p));
    scores.put("R", Python.round(r));
    scores.put("F1", p + r == 0 ? 0.0 : Python.round(2 * p * r / (p + r)));
    return scores;
  }
}
