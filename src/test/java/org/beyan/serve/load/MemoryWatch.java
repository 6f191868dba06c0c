package org.beyan.serve.load;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reads a process's memory every five seconds until it is told to stop. */
final class MemoryWatch {
  private static final int SECONDS = 5;

  private final List<Long> readings = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  MemoryWatch(Sampler sampler) {
    clock.scheduleAtFixedRate(
        () -> sampler.resident().ifPresent(readings::add), 0, SECONDS, TimeUnit.SECONDS);
  }

  List<Long> readings() {
    return List.copyOf(readings);
  }

  void stop() {
    clock.shutdownNow();
  }
}
