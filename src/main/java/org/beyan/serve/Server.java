package org.beyan.serve;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.beyan.store.GraphStore;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store behind HTTP, for reading alone.
 *
 * <pre>
 *   /                  pages
 *   /id/KIND/…         nodes of the graph: page, Turtle, JSON-LD
 *   /api/QUERY         named queries as JSON
 *   /beyan             what the dataset is (VoID, SPARQL service description)
 *   /beyan/sparql      SPARQL 1.1 query
 *   /beyan/data        Graph Store, reading
 *   /$/ping /$/metrics for those who watch over it
 * </pre>
 */
public final class Server implements AutoCloseable {
  static final String DATASET = "/beyan";
  static final String SPARQL = "sparql";
  static final String DATA = "data";

  private static final Operation DESCRIBE =
      Operation.alloc("urn:beyan:describe", "description", "Description of the dataset");

  /** Requests slower than this are given up. */
  private static final long REQUEST_BYTES_PER_SECOND = 100;

  /** Of 32 kbit/s: slower than any telephone; what is read more slowly holds memory for nothing. */
  private static final long ANSWER_BYTES_PER_SECOND = 4000;

  /**
   * Queries that people write themselves run beside the named ones and not in their way: a few that
   * take long leave the pages their share.
   */
  private static final int FREE_QUERIES = Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Bytes of an answer; a shorter one goes in a packet either way. */
  private static final int WORTH_COMPRESSING = 1200;

  private static final int THREADS = 8;

  /** Each slow client keeps one; of Fuseki's twenty, a score of them would keep everybody out. */
  private static final int MOST_THREADS = 400;

  private static final int HEADER_BYTES = 64 << 10;

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final FusekiServer fuseki;
  private final List<BoundedExecution> executions;
  private final GraphStore store;
  private final String host;
  private boolean closed;

  private Server(
      FusekiServer fuseki, List<BoundedExecution> executions, GraphStore store, String host) {
    this.fuseki = fuseki;
    this.executions = executions;
    this.store = store;
    this.host = host;
  }

  /**
   * Starts serving; the store stays the caller's to close, after the server.
   *
   * @throws IOException if it cannot listen there
   */
  public static Server start(GraphStore store, ServerOptions options) throws IOException {
    Endpoints services = new Endpoints(Set.copyOf(options.services()));
    MemoryBudget budget = MemoryBudget.ofHeap();
    BoundedExecution named =
        new BoundedExecution(store.dataset(), options.bounds(), budget, Federation.NONE);
    BoundedExecution free =
        new BoundedExecution(
            store.dataset(),
            options.bounds().concurrent(FREE_QUERIES),
            budget,
            Federation.of(services));
    List<BoundedExecution> executions = List.of(named, free);
    try {
      FusekiServer fuseki = build(new Holdings(store, named), named, free, services, options);
      harden(fuseki.getJettyServer(), options);
      listen(fuseki, options);
      return announced(new Server(fuseki, executions, store, options.host()));
    } catch (IOException | RuntimeException failed) {
      executions.forEach(BoundedExecution::close);
      throw failed;
    }
  }

  /** A server that nobody can be told of does not go on listening. */
  private static Server announced(Server server) throws IOException {
    try {
      server.store.announce(server.url());
      return server;
    } catch (IOException | RuntimeException failed) {
      server.fuseki.stop();
      throw failed;
    }
  }

  private static void listen(FusekiServer fuseki, ServerOptions options) throws IOException {
    try {
      fuseki.getJettyServer().start();
    } catch (IOException taken) {
      throw new IOException(
          "Cannot listen at " + options.host() + ":" + options.port() + ": " + taken.getMessage(),
          taken);
    } catch (Exception failed) {
      throw new IOException(failed);
    }
  }

  private static FusekiServer build(
      Holdings holdings,
      BoundedExecution named,
      BoundedExecution free,
      Endpoints services,
      ServerOptions options)
      throws IOException {
    DescriptionService description = new DescriptionService(holdings);
    QueryGuard guard = new QueryGuard(options.bounds(), services);
    WebFiles files = new WebFiles();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .numServerThreads(THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.create())
            .registerOperation(
                Operation.Query,
                new SparqlService(guard, free, description, options.requestBytes()))
            .registerOperation(Operation.GSP_R, new GraphService(free))
            .registerOperation(DESCRIBE, description)
            .add(DATASET, service(holdings))
            .addFilter("/*", new KnownHosts(options.host(), options.hosts()))
            .addFilter("/*", new UntilSent())
            .addFilter("/*", new CrossOrigin(options.origins()))
            .addFilter("/*", new Methods())
            .addFilter("/*", new RequestLimits(options.requestBytes()))
            .enablePing(true)
            .enableMetrics(true)
            .addServlet("/api/*", new ApiServlet(holdings, Resources.of(holdings), free))
            .addServlet(IdServlet.PATH + "*", new IdServlet(holdings, named, files));
    for (String path : WebFiles.paths()) {
      builder.addServlet(path, files);
    }
    return builder.build();
  }

  private static DataService service(Holdings holdings) {
    return DataService.newBuilder(holdings.dataset())
        .addEndpoint(DESCRIBE, "")
        .addEndpoint(Operation.Query, SPARQL)
        .addEndpoint(Operation.GSP_R, DATA)
        .build();
  }

  /** Bounds what a connection may take, and lets requests that run end before the server does. */
  private static void harden(org.eclipse.jetty.server.Server jetty, ServerOptions options) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(options.host());
    connector.setIdleTimeout(ServerOptions.IDLE.toMillis());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.addCustomizer(new SecurityHeaders());
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setMinRequestDataRate(REQUEST_BYTES_PER_SECOND);
    http.setMinResponseDataRate(ANSWER_BYTES_PER_SECOND);
    ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
    context.setMaxFormContentSize((int) options.requestBytes());
    context.setErrorHandler(new ProblemPage());
    jetty.setErrorHandler(new ProblemPage());
    jetty.setHandler(new GracefulHandler(compressed(context)));
    jetty.setStopTimeout(options.bounds().timeout().toMillis());
  }

  /**
   * Answers may come compressed; bodies of requests may not: a small one could unfold to a huge.
   */
  private static CompressionHandler compressed(ServletContextHandler context) {
    CompressionHandler compression = new Compression(context);
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(WORTH_COMPRESSING);
    // a table of 111 kB is 19 kB after .7 ms; at the usual level it is 14 kB after 1.8 ms
    GzipEncoderConfig level = new GzipEncoderConfig();
    level.setCompressionLevel(Deflater.BEST_SPEED);
    gzip.setDefaultEncoderConfig(level);
    compression.putCompression(gzip);
    compression.putConfiguration(
        "/*", CompressionConfig.builder().defaults().decompressExcludePath("/*").build());
    return compression;
  }

  /** Where it listens, ending in a slash. */
  public String url() {
    ServerConnector connector = (ServerConnector) fuseki.getJettyServer().getConnectors()[0];
    return "http://" + name() + ":" + connector.getLocalPort() + "/";
  }

  /** A server that listens at every address is reached at this machine's own. */
  private String name() {
    String reached =
        switch (host) {
          case "0.0.0.0" -> ServerOptions.LOOPBACK;
          case "::" -> "::1";
          default -> host;
        };
    return reached.contains(":") ? "[" + reached + "]" : reached;
  }

  /**
   * The SPARQL endpoint of a server.
   *
   * @param url of the server, ending in a slash
   */
  public static String sparqlAt(String url) {
    return url + DATASET.substring(1) + "/" + SPARQL;
  }

  /** Waits until somebody stops the server. */
  public void join() {
    fuseki.join();
  }

  /** Takes no more requests, and lets those that run end within the timeout; waits for them. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      store.withdraw();
      try {
        fuseki.stop();
      } catch (FusekiException late) {
        LOG.warn("Requests that did not end in time are given up: {}", late.getMessage());
      } finally {
        executions.forEach(BoundedExecution::close);
      }
    }
  }
}
