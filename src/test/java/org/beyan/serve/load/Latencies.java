package org.beyan.serve.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long requests took, by query; each thread has its own, which are added at the end. */
final class Latencies {
  private final Map<String, Times> byQuery = new LinkedHashMap<>();

  void took(String query, long nanoseconds) {
    times(query).add(nanoseconds);
  }

  void failed(String query) {
    times(query).errors++;
  }

  void add(Latencies other) {
    other.byQuery.forEach((query, times) -> times(query).addAll(times));
  }

  Times times(String query) {
    return byQuery.computeIfAbsent(query, any -> new Times());
  }

  Times all() {
    Times all = new Times();
    byQuery.values().forEach(all::addAll);
    return all;
  }

  /** Of one query. */
  static final class Times {
    private long[] nanoseconds = new long[64];
    private int count;
    private int errors;
    private boolean sorted;

    private void add(long each) {
      if (count == nanoseconds.length) {
        nanoseconds = Arrays.copyOf(nanoseconds, count * 2);
      }
      nanoseconds[count++] = each;
      sorted = false;
    }

    private void addAll(Times other) {
      for (int at = 0; at < other.count; at++) {
        add(other.nanoseconds[at]);
      }
      errors += other.errors;
    }

    int count() {
      return count;
    }

    int errors() {
      return errors;
    }

    /**
     * In milliseconds; not a number where nothing was timed.
     *
     * @param share 0.5 for the median
     */
    double percentile(double share) {
      if (count == 0) {
        return Double.NaN;
      }
      if (!sorted) {
        Arrays.sort(nanoseconds, 0, count);
        sorted = true;
      }
      int at = (int) Math.ceil(share * count) - 1;
      return nanoseconds[Math.max(0, at)] / 1e6;
    }
  }
}
