package org.beyan.serve;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.beyan.serve.QueryFailure.Reason;
import org.beyan.store.QuestionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers queries within bounds, in threads of its own: a bounded number at a time, each for a
 * bounded time and with bounded memory. An answer is whole, and the read transaction over, before
 * anybody sees of it.
 */
final class BoundedExecution implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BoundedExecution.class);

  /** Nested queries are evaluated by recursion; only what is used of it takes memory. */
  private static final long STACK = 64L << 20;

  /** What is stopped gets this long to end before its client is told so all the same. */
  private static final long GRACE_MILLIS = 1000;

  private static final long WATCH_MILLIS = 200;

  private final DatasetGraph dataset;
  private final Bounds bounds;
  private final MemoryBudget budget;
  private final Federation federation;
  private final Semaphore slots;
  private final Map<String, Leash> running = new ConcurrentHashMap<>();
  private final AtomicInteger threads = new AtomicInteger();
  private final AtomicLong own = new AtomicLong();
  private final ThreadPoolExecutor workers;
  private final Thread watch = new Thread(this::watch, "query-watch");
  private volatile boolean closing;
  private volatile boolean closed;

  /** One that shares its memory with no other. */
  BoundedExecution(DatasetGraph dataset, Bounds bounds) {
    this(dataset, bounds, MemoryBudget.ofHeap(), Federation.NONE);
  }

  /**
   * @param budget of all that runs in this server
   */
  BoundedExecution(
      DatasetGraph dataset, Bounds bounds, MemoryBudget budget, Federation federation) {
    this.dataset = dataset;
    this.bounds = bounds;
    this.budget = budget;
    this.federation = federation;
    this.slots = new Semaphore(bounds.concurrent(), true);
    this.workers =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), this::worker);
    watch.setDaemon(true);
    watch.start();
  }

  private Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "query-" + threads.incrementAndGet(), STACK);
    thread.setDaemon(true);
    return thread;
  }

  Bounds bounds() {
    return bounds;
  }

  /** Answers a query; waits for its turn and its end. */
  QueryResult run(Query query) throws QueryFailure {
    return run(UUID.randomUUID().toString(), query);
  }

  /**
   * Answers a query that others can stop.
   *
   * @param id by which {@link #stop} knows it; no other that runs may have the same
   */
  QueryResult run(String id, Query query) throws QueryFailure {
    Leash leash = leash();
    if (running.putIfAbsent(id, leash) != null) {
      throw new QueryFailure(Reason.REFUSED, "Another query runs under the same name");
    }
    try {
      takeSlot();
      return answer(query(query, leash), leash);
    } finally {
      running.remove(id);
      UntilSent.keep(leash);
    }
  }

  private Leash leash() {
    return new Leash(bounds.memory(), budget);
  }

  private Supplier<QueryResult> query(Query query, Leash leash) {
    return new BoundedQuery(query, dataset, bounds, federation, leash)::answer;
  }

  /**
   * Answers a query of our own in the thread that asks, which saves the hand-over to another. One
   * that could not be stopped would keep whoever asks waiting.
   */
  QueryResult runHere(Query query) throws QueryFailure {
    return runHere(leash -> query(query, leash).get());
  }

  /** Reads the dataset as a query would: in its turn, for its time, with its memory. */
  QueryResult runHere(Function<Leash, QueryResult> reading) throws QueryFailure {
    String id = "own-" + own.incrementAndGet();
    Leash leash = leash();
    running.put(id, leash);
    try {
      takeSlot();
      leash.due(System.nanoTime() + bounds.timeout().toNanos());
      try {
        return BoundedWork.of(() -> reading.apply(leash), dataset, leash);
      } finally {
        slots.release();
      }
    } finally {
      running.remove(id);
      UntilSent.keep(leash);
    }
  }

  /** Work beside the queries that takes a processor's time as they do. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws QuestionException;
  }

  /** Does some work in its turn. */
  <T> T inTurn(Work<T> work) throws QueryFailure, QuestionException {
    takeSlot();
    try {
      return work.run();
    } finally {
      slots.release();
    }
  }

  /** Whatever becomes of the rest of the server, what is overdue is stopped. */
  private void watch() {
    while (!closed) {
      try {
        Thread.sleep(WATCH_MILLIS);
        stopOverdue();
      } catch (InterruptedException | RuntimeException | Error tryAgain) {
        // a thread that ended here would leave every query without its time
      }
    }
  }

  /** Stops what runs in its asker's thread past its time. */
  private void stopOverdue() {
    long now = System.nanoTime();
    for (Leash leash : running.values()) {
      if (leash.isOverdue(now)) {
        stopLate(leash);
      }
    }
  }

  private QueryFailure stopLate(Leash leash) {
    return leash.stop(
        Reason.TIMED_OUT, "The query took longer than " + seconds(bounds.timeout()) + " seconds");
  }

  private void takeSlot() throws QueryFailure {
    if (closing) {
      throw new QueryFailure(Reason.STOPPED, "The server is stopping");
    }
    try {
      if (!slots.tryAcquire(bounds.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new QueryFailure(Reason.BUSY, "Too many queries are running; ask again later");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new QueryFailure(Reason.STOPPED, "The query was stopped before it ran");
    }
  }

  /** The slot is free again when the work has really ended. */
  private QueryResult answer(Supplier<QueryResult> query, Leash leash) throws QueryFailure {
    try {
      return await(submitted(query, leash), leash);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof QueryFailure failure ? failure : unforeseen(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw leash.stop(Reason.STOPPED, "The query was stopped");
    }
  }

  private Future<QueryResult> submitted(Supplier<QueryResult> query, Leash leash)
      throws QueryFailure {
    try {
      return workers.submit(
          () -> {
            try {
              return BoundedWork.of(query, dataset, leash);
            } finally {
              slots.release();
            }
          });
    } catch (RejectedExecutionException | OutOfMemoryError noThread) {
      slots.release();
      throw leash.stop(Reason.BUSY, "There is no thread for another query; ask again later");
    }
  }

  private QueryResult await(Future<QueryResult> work, Leash leash)
      throws QueryFailure, ExecutionException, InterruptedException {
    try {
      return work.get(bounds.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      QueryFailure failure = stopLate(leash);
      try {
        return work.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException stubborn) {
        LOG.warn("A query goes on though it was stopped; it keeps its place until it ends");
        throw failure;
      }
    }
  }

  private static String seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static QueryFailure unforeseen(ExecutionException failed) {
    LOG.error("A query failed", failed.getCause());
    return new QueryFailure(Reason.FAILED, "The query failed");
  }

  /**
   * Stops a query that runs, or waits for its turn.
   *
   * @return whether there is such a query
   */
  boolean stop(String id) {
    Leash leash = running.get(id);
    if (leash == null) {
      return false;
    }
    leash.stop(Reason.STOPPED, "The query was stopped");
    return true;
  }

  /** Queries that run, or wait for their turn. */
  int running() {
    return running.size();
  }

  /** Lets running queries end within their time, and takes no new ones. */
  @Override
  public void close() {
    closing = true;
    if (!idleWithin(bounds.timeout().toMillis())) {
      running.values().forEach(leash -> leash.stop(Reason.STOPPED, "The server is stopping"));
      idleWithin(GRACE_MILLIS);
    }
    workers.shutdown();
    closed = true;
  }

  private boolean idleWithin(long millis) {
    try {
      return slots.tryAcquire(bounds.concurrent(), millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
