package org.beyan.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.beyan.serve.QueryFailure.Reason;

/**
 * Holds one running query back: whatever works for it asks here whether to go on, and says how much
 * it keeps in memory.
 */
final class Leash {
  /** Each takes seconds of somebody else's server. */
  private static final int REMOTE_REQUESTS = 100;

  private final long memory;
  private final MemoryBudget budget;

  /** Also Jena's own: its iterators look at it between rows. */
  private final AtomicBoolean stopped = new AtomicBoolean();

  private final AtomicReference<QueryFailure> failure = new AtomicReference<>();
  private final AtomicInteger asked = new AtomicInteger();
  private long held;
  private boolean closed;

  private volatile long due;
  private volatile boolean timed;

  /**
   * @param memory bytes that the query may hold
   * @param budget that it shares with others
   */
  Leash(long memory, MemoryBudget budget) {
    this.memory = memory;
    this.budget = budget;
  }

  long memory() {
    return memory;
  }

  /**
   * @param nanos time of {@link System#nanoTime} after which the query is overdue
   */
  void due(long nanos) {
    due = nanos;
    timed = true;
  }

  boolean isOverdue(long now) {
    return timed && now - due > 0;
  }

  AtomicBoolean signal() {
    return stopped;
  }

  /**
   * From any thread; the first reason stays.
   *
   * @return why the query is stopped
   */
  QueryFailure stop(Reason reason, String why) {
    failure.compareAndSet(null, new QueryFailure(reason, why));
    stopped.set(true);
    return failure.get();
  }

  /** Why the query was stopped, if it was. */
  Optional<QueryFailure> failure() {
    return Optional.ofNullable(failure.get());
  }

  /** Goes no further once the query was stopped. */
  void check() {
    if (stopped.get()) {
      throw new QueryCancelledException();
    }
  }

  /** Stops the query from within. */
  QueryCancelledException give(Reason reason, String why) {
    stop(reason, why);
    return new QueryCancelledException();
  }

  synchronized void hold(long bytes) {
    check();
    if (held + bytes > memory) {
      throw give(
          Reason.TOO_LARGE,
          "The query needs more memory than it may have; ask for fewer rows at a time");
    }
    if (closed || !budget.take(bytes)) {
      throw give(Reason.BUSY, "All queries together hold as much as they may; ask again later");
    }
    held += bytes;
  }

  synchronized void release(long bytes) {
    if (!closed) {
      held -= bytes;
      budget.giveBack(bytes);
    }
  }

  /** Gives back all that is still held; nothing can be held any more. */
  synchronized void close() {
    if (!closed) {
      closed = true;
      budget.giveBack(held);
      held = 0;
    }
  }

  /** Before another endpoint is asked. */
  void askRemote() {
    check();
    if (asked.incrementAndGet() > REMOTE_REQUESTS) {
      throw give(
          Reason.TOO_LARGE,
          "SERVICE would be asked more than "
              + REMOTE_REQUESTS
              + " times; ask it for fewer rows, and not within OPTIONAL or EXISTS");
    }
  }
}
