package org.beyan.serve;

import java.util.PriorityQueue;
import org.apache.jena.sparql.engine.binding.Binding;

/** Holds for the first rows of an order: whichever they are, no more than the largest do. */
final class LargestRows {
  private final long number;
  private final Holding holding;
  private final PriorityQueue<Long> sizes = new PriorityQueue<>();

  LargestRows(long number, Holding holding) {
    this.number = number;
    this.holding = holding;
  }

  void add(Binding row) {
    long size = Holding.size(row);
    if (sizes.size() < number) {
      holding.add(size);
      sizes.add(size);
    } else if (!sizes.isEmpty() && size > sizes.peek()) {
      holding.add(size - sizes.remove());
      sizes.add(size);
    } else {
      holding.add(0);
    }
  }
}
