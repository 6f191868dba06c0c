package org.beyan.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.beyan.serve.QueryFailure.Reason;

/**
 * Holds one running query back: whatever works for it asks here whether to go on, and says how much
 * it keeps in memory.
 */
final class Leash {
  private final long memory;

  /** Also Jena's own: its iterators look at it between rows. */
  private final AtomicBoolean stopped = new AtomicBoolean();

  private final AtomicReference<QueryFailure> failure = new AtomicReference<>();
  private final AtomicLong held = new AtomicLong();

  private volatile long due;
  private volatile boolean timed;

  Leash(long memory) {
    this.memory = memory;
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

  void hold(long bytes) {
    check();
    if (held.addAndGet(bytes) > memory) {
      throw give(
          Reason.TOO_LARGE,
          "The query needs more memory than it may have; ask for fewer rows at a time");
    }
  }

  void release(long bytes) {
    held.addAndGet(-bytes);
  }
}
