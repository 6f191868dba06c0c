package org.beyan.link;

import java.util.List;

/** That two strangers may be one person, and what speaks for it and against it. */
record Proposal(Stranger one, Stranger other, List<Evidence> evidence) {
  static Proposal of(Stranger one, Stranger other) {
    return new Proposal(one, other, Evidence.of(one, other));
  }

  /** In 0..1, of two decimals at most. */
  double score() {
    int hundredths = evidence.stream().mapToInt(Evidence::weight).sum();
    return Math.max(0, Math.min(100, hundredths)) / 100.0;
  }
}
