package org.beyan.serve;

import java.util.concurrent.atomic.AtomicLong;

/** What all queries that run, and all answers that are still being sent, may hold together. */
final class MemoryBudget {
  /** The other half is for everything else that a server does. */
  private static final int SHARE_OF_HEAP = 2;

  private final AtomicLong left;

  MemoryBudget(long bytes) {
    this.left = new AtomicLong(bytes);
  }

  static MemoryBudget ofHeap() {
    return new MemoryBudget(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
  }

  /** Whether there were as many bytes left; if so, they are taken. */
  boolean take(long bytes) {
    boolean enough = left.addAndGet(-bytes) >= 0;
    if (!enough) {
      left.addAndGet(bytes);
    }
    return enough;
  }

  void giveBack(long bytes) {
    left.addAndGet(bytes);
  }

  long left() {
    return left.get();
  }
}
