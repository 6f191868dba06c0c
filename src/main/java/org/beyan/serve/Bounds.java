package org.beyan.serve;

import java.time.Duration;

/**
 * What questions from the network may cost.
 *
 * @param timeout of one query, counted from the moment when it begins to run
 * @param rows that an answer may have; of CONSTRUCT and DESCRIBE triples
 * @param concurrent queries that run at a time
 * @param waiting of a query for its turn, until it is told to come back later
 * @param memory bytes that one query may hold, estimated: rows that are sorted, grouped, joined,
 *     told apart or answered
 * @param text characters that a query may have
 */
public record Bounds(
    Duration timeout, int rows, int concurrent, Duration waiting, long memory, int text) {
  /** So that eight at their bound are all that {@link MemoryBudget} has for everybody. */
  private static final int SHARE_OF_HEAP = 2;

  private static final int CONCURRENT = 8;

  public Bounds {
    if (timeout.isNegative() || timeout.isZero() || rows < 1 || concurrent < 1 || memory < 1) {
      throw new IllegalArgumentException("Bounds that no query can keep");
    }
  }

  public static Bounds usual() {
    return new Bounds(
        Duration.ofSeconds(30),
        50_000,
        CONCURRENT,
        Duration.ofSeconds(5),
        Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / CONCURRENT,
        100_000);
  }

  public Bounds timeout(Duration changed) {
    return new Bounds(changed, rows, concurrent, waiting, memory, text);
  }

  public Bounds rows(int changed) {
    return new Bounds(timeout, changed, concurrent, waiting, memory, text);
  }

  public Bounds concurrent(int changed) {
    return new Bounds(timeout, rows, changed, waiting, memory, text);
  }

  public Bounds waiting(Duration changed) {
    return new Bounds(timeout, rows, concurrent, changed, memory, text);
  }

  public Bounds memory(long changed) {
    return new Bounds(timeout, rows, concurrent, waiting, changed, text);
  }
}
