package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.beyan.serve.Bounds;
import org.beyan.serve.Server;
import org.beyan.serve.ServerOptions;
import org.beyan.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path folder = StoreOptions.DEFAULT_STORE;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port to listen at; 0 for any that is free (default: 3030)")
  private int port = ServerOptions.DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "H",
      description = "address to listen at (default: 127.0.0.1, which others cannot reach)")
  private String host = ServerOptions.LOOPBACK;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description = "seconds after which a query is stopped (default: 30)")
  private int timeout = (int) Bounds.usual().timeout().toSeconds();

  @Option(
      names = "--row-limit",
      paramLabel = "N",
      description = "rows or triples of an answer at most (default: 50000)")
  private int rows = Bounds.usual().rows();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "site whose pages may read answers, such as https://example.org (CORS)")
  private List<String> origins = List.of();

  @Option(
      names = "--allow-service",
      arity = "1..*",
      paramLabel = "HOST",
      description = "hosts that a SERVICE in a query may ask over https")
  private List<String> services = List.of();

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

  private ServerOptions options() {
    return new ServerOptions(
        host,
        port,
        Bounds.usual().timeout(Duration.ofSeconds(timeout)).rows(rows),
        ServerOptions.REQUEST_BYTES,
        origins,
        services);
  }
}
