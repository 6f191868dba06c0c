package org.beyan.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What a piece of work costs this process: CPU time of all its threads, and memory. */
final class Effort {
  private static final Path STATUS = Path.of("/proc/self/status");

  private final Duration start = cpuTime();

  private static Duration cpuTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** One line: articles, CPU seconds since the start, articles per CPU second, memory at most. */
  String spentOn(int articles) {
    double seconds = cpuTime().minus(start).toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%d articles in %.2f CPU seconds, %.1f articles per CPU second; peak memory %d MB",
        articles,
        seconds,
        articles / seconds,
        peakMegabytes());
  }

  /** Of the whole process where the system tells (Linux), else of the heap. */
  private static long peakMegabytes() {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
        }
      }
    } catch (IOException | NumberFormatException notLinux) {
      // the heap is all that can be told
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }
}
