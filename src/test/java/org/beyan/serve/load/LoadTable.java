package org.beyan.serve.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The figures as tables in Markdown. */
final class LoadTable {
  private final PrintStream out;

  LoadTable(PrintStream out) {
    this.out = out;
  }

  void print(String title, Latencies latencies, List<String> queries, Duration time) {
    out.printf("%n%s%n%n", title);
    out.println("| query | answers | errors | p50 ms | p95 ms | p99 ms | per s |");
    out.println("|---|---|---|---|---|---|---|");
    for (String query : queries) {
      row(query, latencies.times(query), time);
    }
    row("all", latencies.all(), time);
  }

  private void row(String name, Latencies.Times times, Duration time) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        times.count(),
        times.errors(),
        times.percentile(0.5),
        times.percentile(0.95),
        times.percentile(0.99),
        times.count() * 1000.0 / time.toMillis());
  }

  /** How much slower the second is than the first. */
  void compare(String title, Latencies inProcess, Latencies served, List<String> queries) {
    out.printf("%n%s%n%n", title);
    out.println(
        "| query | in process p50 | served p50 | ratio | in process p95 | served p95 | ratio |");
    out.println("|---|---|---|---|---|---|---|");
    for (String query : queries) {
      compare(query, inProcess.times(query), served.times(query));
    }
    compare("all", inProcess.all(), served.all());
  }

  private void compare(String name, Latencies.Times inProcess, Latencies.Times served) {
    double[] own = {inProcess.percentile(0.5), inProcess.percentile(0.95)};
    double[] far = {served.percentile(0.5), served.percentile(0.95)};
    out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
        name,
        own[0],
        far[0],
        far[0] / own[0],
        own[1],
        far[1],
        far[1] / own[1]);
  }
}
