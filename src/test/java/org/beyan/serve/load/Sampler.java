package org.beyan.serve.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Watches how much memory and processor time another process takes; on Linux alone. */
final class Sampler {
  private final ProcessHandle process;

  Sampler(ProcessHandle process) {
    this.process = process;
  }

  /** Memory that it holds now, in MB; empty on other systems. */
  OptionalLong resident() {
    return status("VmRSS:");
  }

  /** The most memory that it ever held, in MB. */
  OptionalLong peak() {
    return status("VmHWM:");
  }

  private OptionalLong status(String field) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException notLinux) {
      return OptionalLong.empty();
    }
  }

  /** Seconds of processor time so far. */
  double processorTime() {
    return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
  }

  /** What stays of the heap after a collection, in MB, as {@code jcmd} tells. */
  long heapAfterCollection() throws IOException, InterruptedException {
    jcmd("GC.run");
    return jcmd("GC.heap_info")
            .lines()
            .filter(line -> line.contains("used"))
            .filter(line -> line.contains("Gen") || line.contains("garbage-first"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("^.*used (\\d+)K.*$", "$1")))
            .sum()
        / 1024;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process running = new ProcessBuilder(tool, "" + process.pid(), command).start();
    String said = new String(running.getInputStream().readAllBytes());
    running.waitFor(10, TimeUnit.SECONDS);
    return said;
  }
}
