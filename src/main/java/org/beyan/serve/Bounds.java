package org.beyan.serve;

import java.time.Duration;

/**
 * How much one query may take.
 *
 * @param timeout after which it is stopped
 * @param rows of an answer at most, or triples
 * @param concurrent queries at a time; others wait
 */
public record Bounds(Duration timeout, int rows, int concurrent) {
  public static final Bounds DEFAULT = new Bounds(Duration.ofSeconds(30), 50_000, 8);
}
