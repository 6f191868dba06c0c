package org.beyan.resolve;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beyan.article.Span;

/** Spans that are asked which of them cover or touch another; each question is a look-up. */
final class Stretches {
  /** Starts, each with the furthest end of the spans that begin there or before. */
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  Stretches(Stream<Span> spans) {
    spans.forEach(span -> ends.merge(span.start(), span.end(), Math::max));
    int furthest = 0;
    for (var entry : ends.entrySet()) {
      furthest = Math.max(furthest, entry.getValue());
      entry.setValue(furthest);
    }
  }

  /** Whether one of the spans contains the other. */
  boolean cover(Span other) {
    var before = ends.floorEntry(other.start());
    return before != null && before.getValue() >= other.end();
  }

  /** Whether one of the spans overlaps the other. */
  boolean overlap(Span other) {
    var before = ends.lowerEntry(other.end());
    return before != null && before.getValue() > other.start();
  }
}
