package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** The longest words from one token on that name something. */
final class Match {
  final int from;
  private final List<Hit> hits = new ArrayList<>(2);
  private int to;

  Match(int from) {
    this.from = from;
    this.to = from;
  }

  /** Keeps the hit if its words reach as far as the best so far. */
  void offer(int end, Hit hit) {
    if (end > to) {
      hits.clear();
      to = end;
    }
    if (end == to) {
      hits.add(hit);
    }
  }

  /** Index behind the last token; {@code from} where nothing was found. */
  int to() {
    return to;
  }

  List<Hit> hits() {
    return hits;
  }
}
