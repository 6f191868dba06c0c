package org.beyan.serve.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beyan.store.QuestionException;

/** Clients that each ask the next thing as soon as they are answered, without a pause. */
final class ClosedLoop {
  private final Mix mix;
  private final long seed;

  ClosedLoop(Mix mix, long seed) {
    this.mix = mix;
    this.seed = seed;
  }

  /**
   * @param clients makes the asker of each; the same seed draws the same requests for each client
   */
  Latencies run(int number, Duration time, Callable<Asker> clients) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(number);
    try {
      List<Future<Latencies>> running = new ArrayList<>();
      for (int client = 0; client < number; client++) {
        SplittableRandom random = new SplittableRandom(seed + client);
        running.add(threads.submit(() -> run(random, time, clients)));
      }
      Latencies all = new Latencies();
      for (Future<Latencies> each : running) {
        all.add(each.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private Latencies run(SplittableRandom random, Duration time, Callable<Asker> clients)
      throws Exception {
    Latencies latencies = new Latencies();
    try (Asker asker = clients.call()) {
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() < end) {
        time(mix.draw(random), asker, latencies);
      }
    }
    return latencies;
  }

  static void time(Request request, Asker asker, Latencies latencies)
      throws IOException, QuestionException {
    long started = System.nanoTime();
    boolean answered = asker.ask(request);
    long took = System.nanoTime() - started;
    if (answered) {
      latencies.took(request.query(), took);
    } else {
      latencies.failed(request.query());
    }
  }
}
