package org.beyan.serve.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.beyan.store.GraphStore;

/**
 * Times the server under load, and the same questions without it, in one run.
 *
 * <pre>LoadRun FOLDER [SECONDS]</pre>
 *
 * The folder is one of {@link LoadStore}. The server runs over it in a process of its own, and this
 * process over a copy of it, both with the same options of Java. Clients ask in a closed loop
 * without a pause; they share the processors with the server.
 */
public final class LoadRun {
  private static final int CLIENTS = 8;
  private static final int PAIRS_OF_A_QUERY = 50;

  /** Java compiles for about a minute; until then the server's compiler takes half of its time. */
  private static final Duration WARM_UP = Duration.ofSeconds(60);

  private static final long SEED = 20_000;
  private static final List<String> JAVA =
      List.of("-Xss4m", "-Xmx1g", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8");

  private final LoadTable table = new LoadTable(System.out);
  private final List<String> queries = Mix.queries();
  private final Mix mix;
  private final InProcess inProcess;

  private LoadRun(GraphStore store) throws Exception {
    this.inProcess = InProcess.over(store);
    this.mix = new Mix(Subjects.of(inProcess.runner()));
  }

  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Path copy = folder.resolveSibling(folder.getFileName() + "-copy");
    if (!Files.exists(copy)) {
      copy(folder, copy);
    }
    try (GraphStore store = GraphStore.open(copy);
        ServedStore served = new ServedStore(folder, JAVA)) {
      new LoadRun(store).run(served, Duration.ofSeconds(seconds));
    }
  }

  private void run(ServedStore served, Duration time) throws Exception {
    loop(1).run(CLIENTS, WARM_UP, () -> new HttpClient(served.url()));
    loop(1).run(CLIENTS, WARM_UP, () -> inProcess);
    alone(served);
    together(served, time);
  }

  private ClosedLoop loop(int run) {
    return new ClosedLoop(mix, SEED * run);
  }

  /** Asks both the same, the one right after the other: what slows the machine slows both. */
  private void alone(ServedStore served) throws Exception {
    Latencies own = new Latencies();
    Latencies far = new Latencies();
    SplittableRandom random = new SplittableRandom(SEED);
    try (HttpClient client = new HttpClient(served.url())) {
      for (int pair = 0; pair < PAIRS_OF_A_QUERY; pair++) {
        for (String query : queries) {
          Request request = mix.draw(query, random);
          ClosedLoop.time(request, inProcess, own);
          ClosedLoop.time(request, client, far);
        }
      }
    }
    table.compare("One client, nothing else running", own, far, queries);
  }

  private void together(ServedStore served, Duration time) throws Exception {
    Sampler sampler = served.sampler();
    double before = sampler.processorTime();
    MemoryWatch memory = new MemoryWatch(sampler);
    Latencies far = loop(2).run(CLIENTS, time, () -> new HttpClient(served.url()));
    memory.stop();
    double cpu = sampler.processorTime() - before;
    Latencies own = loop(2).run(CLIENTS, time, () -> inProcess);
    table.print(CLIENTS + " clients", far, queries, time);
    System.out.printf(
        Locale.ROOT,
        "%nServer: %.1f s of processor time in %d s; resident memory in MB, every five seconds: %s;"
            + " most ever: %d; heap after collection: %d; options: %s%n",
        cpu,
        time.toSeconds(),
        memory.readings(),
        sampler.peak().orElse(-1),
        sampler.heapAfterCollection(),
        String.join(" ", JAVA));
    table.print(CLIENTS + " threads in process", own, queries, time);
    table.compare(CLIENTS + " clients against " + CLIENTS + " threads", own, far, queries);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path each : tree.filter(path -> !path.toString().endsWith(".lock")).toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
