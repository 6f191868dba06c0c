package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.beyan.serve.Bounds;
import org.beyan.serve.Server;
import org.beyan.serve.ServerOptions;
import org.beyan.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code beyan serve}: SPARQL endpoint, JSON API and pages. */
@Command(
    name = "serve",
    description = "Serves a store for reading: pages, SPARQL endpoint, JSON API.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan serve                                    http://127.0.0.1:3030/",
      "  beyan serve --port 8080 --host 0.0.0.0         for others in the network, too",
      "  beyan serve --allow-service query.wikidata.org"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;

  private static final String EXAMPLE = "https://example.org (no path), or * for all";
  private static final Pattern ORIGIN = Pattern.compile("\\*|https?://[^/\\s]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path folder = StoreOptions.DEFAULT_STORE;

  private int port = ServerOptions.DEFAULT_PORT;
  private Bounds bounds = Bounds.usual();
  private List<String> origins = List.of();
  private List<String> services = List.of();
  private List<String> hosts = List.of();

  @Option(
      names = "--host",
      paramLabel = "H",
      description = "address to listen at (default: 127.0.0.1, which others cannot reach)")
  private String host = ServerOptions.LOOPBACK;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port to listen at; 0 for any that is free (default: 3030)")
  void port(int wanted) {
    require(wanted >= 0 && wanted <= HIGHEST_PORT, "--port is a number from 0 to 65535", wanted);
    port = wanted;
  }

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description = "seconds after which a query is stopped (default: 30)")
  void timeout(int seconds) {
    require(seconds > 0, "--timeout is 1 second or more", seconds);
    bounds = bounds.timeout(Duration.ofSeconds(seconds));
  }

  @Option(
      names = "--row-limit",
      paramLabel = "N",
      description = "rows or triples of an answer at most (default: 50000)")
  void rows(int most) {
    require(most > 0, "--row-limit is 1 or more", most);
    bounds = bounds.rows(most);
  }

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "site whose pages may read answers, such as https://example.org (CORS)")
  void origins(List<String> sites) {
    sites.forEach(
        site -> require(ORIGIN.matcher(site).matches(), "--allow-origin is like " + EXAMPLE, site));
    origins = List.copyOf(sites);
  }

  @Option(
      names = "--allow-service",
      arity = "1..*",
      paramLabel = "HOST",
      description = "hosts that a SERVICE in a query may ask over https")
  void services(List<String> hosts) {
    services = hosts("--allow-service", hosts);
  }

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "another name that a server of this machine alone is asked under, by a proxy")
  void hosts(List<String> names) {
    hosts = hosts("--allow-host", names);
  }

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ServerOptions options = options();
    PrintWriter out = spec.commandLine().getOut();
    CountDownLatch closed = new CountDownLatch(1);
    try (GraphStore store = GraphStore.open(folder);
        Server server = Server.start(store, options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed), "stop"));
      out.println("Beyan serves " + folder + " at " + server.url() + "  (Ctrl-C stops it)");
      out.flush();
      server.join();
    } finally {
      closed.countDown();
    }
    return Beyan.DONE;
  }

  /** The program ends with its hooks: this one waits until the store is closed, too. */
  private static void stop(Server server, CountDownLatch closed) {
    server.close();
    try {
      closed.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> hosts(String option, List<String> names) {
    names.forEach(
        each -> require(HOST.matcher(each).matches(), option + " is the name of a host", each));
    return List.copyOf(names);
  }

  private void require(boolean holds, String rule, Object given) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), rule + ", not " + given);
    }
  }

  private ServerOptions options() {
    return new ServerOptions(
        host, port, bounds, ServerOptions.REQUEST_BYTES, origins, services, hosts);
  }
}
