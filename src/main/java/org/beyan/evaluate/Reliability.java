package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far confidences keep what they promise: the statements in ten bins of confidence, and how
 * many of each bin were right.
 *
 * <p>A statement is right when it is in the gold and its speakers are. A bin is reliable when its
 * mean confidence and its share of right ones are close (Guo et al. 2017, On Calibration of Modern
 * Neural Networks).
 */
public final class Reliability {
  private static final int BINS = 10;

  private final int[] statements = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /**
   * @param confidence in 0..1
   */
  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    statements[bin]++;
    right[bin] += isRight ? 1 : 0;
    this.confidence[bin] += confidence;
  }

  /** Adds another table's statements to this one's. */
  public void add(Reliability other) {
    for (int bin = 0; bin < BINS; bin++) {
      statements[bin] += other.statements[bin];
      right[bin] += other.right[bin];
      confidence[bin] += other.confidence[bin];
    }
  }

  public boolean isEmpty() {
    return rows().isEmpty();
  }

  /** One map a bin that holds any, lowest first: from, statements, confidence (mean), right. */
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (statements[bin] > 0) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", (double) bin / BINS);
        row.put("statements", statements[bin]);
        row.put("confidence", Python.round(confidence[bin] / statements[bin]));
        row.put("right", Python.round((double) right[bin] / statements[bin]));
        rows.add(row);
      }
    }
    return rows;
  }

  /** A bin a line. */
  public String table() {
    StringBuilder table = new StringBuilder("confidence   statements   mean   right\n");
    for (Map<String, Object> row : rows()) {
      double from = (double) row.get("from");
      table.append(
          String.format(
              Locale.ROOT,
              "%.1f to %.1f   %10d   %.3f  %.3f%n",
              from,
              from + 1.0 / BINS,
              row.get("statements"),
              row.get("confidence"),
              row.get("right")));
    }
    return table.toString();
  }
}
