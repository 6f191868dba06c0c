package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.beyan.serve.QueryFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SERVICE, with an endpoint of this machine in the place of others. */
class FederationTest {
  private static final String HOST = "query.example.org";
  private static final String PUBLIC = "93.184.215.14";

  private final DatasetGraph ours = DatasetGraphFactory.createTxnMem();
  private final DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private String address = PUBLIC;
  private Handler handler = this::answer;

  /** What the other endpoint does. */
  @FunctionalInterface
  private interface Handler {
    void handle(HttpExchange exchange, String query) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    add(ours, "urn:a", "urn:same", "urn:A");
    add(ours, "urn:b", "urn:same", "urn:B");
    add(theirs, "urn:A", "urn:name", "urn:first");
    add(theirs, "urn:C", "urn:name", "urn:third");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String query =
              URLDecoder.decode(body.substring("query=".length()), StandardCharsets.UTF_8);
          asked.add(query);
          handler.handle(exchange, query);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void add(DatasetGraph dataset, String subject, String property, String object) {
    Txn.executeWrite(
        dataset,
        () ->
            dataset.add(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(subject),
                NodeFactory.createURI(property),
                NodeFactory.createURI(object)));
  }

  private void answer(HttpExchange exchange, String query) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Txn.executeRead(
        theirs,
        () -> {
          try (QueryExec execution = QueryExec.dataset(theirs).query(query).build()) {
            ResultSetFormatter.outputAsJSON(json, ResultSet.adapt(execution.select()));
          }
        });
    exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, json.size());
    exchange.getResponseBody().write(json.toByteArray());
  }

  private void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().add("Location", location);
    exchange.sendResponseHeaders(307, -1);
  }

  /** Requests for any host go to the server of this test. */
  private Federation federation() {
    HttpClient client = HttpClient.newHttpClient();
    Endpoints endpoints =
        new Endpoints(Set.of(HOST), host -> List.of(InetAddress.getByName(address)));
    return new Federation(
        endpoints,
        (request, body) ->
            client.sendAsync(
                HttpRequest.newBuilder(request, (name, value) -> true)
                    .uri(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                    .build(),
                body));
  }

  private List<String> rows(String query) throws QueryFailure {
    return rows(query, Duration.ofSeconds(30));
  }

  private List<String> rows(String query, Duration timeout) throws QueryFailure {
    try (BoundedExecution execution =
        new BoundedExecution(
            ours, Bounds.usual().timeout(timeout), MemoryBudget.ofHeap(), federation())) {
      QueryResult.Rows rows = (QueryResult.Rows) execution.run(QueryFactory.create(query));
      return rows.rows().stream()
          .map(row -> row.get("s") + " " + row.get("name"))
          .sorted()
          .toList();
    }
  }

  private Reason failure(String query) {
    try {
      throw new AssertionError(rows(query));
    } catch (QueryFailure failure) {
      return failure.reason();
    }
  }

  private static String joined(String service) {
    return "SELECT * { ?s <urn:same> ?other SERVICE " + service + " { ?other <urn:name> ?name } }";
  }

  private static final String ALLOWED = "<https://" + HOST + "/sparql>";

  @Test
  void rowsAreJoinedWithTheAnswersToThem() throws QueryFailure {
    assertThat(rows(joined(ALLOWED))).containsExactly("urn:a urn:first");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).contains("VALUES", "urn:A", "urn:B").doesNotContain("urn:a>");
  }

  @Test
  void subQueriesAndOptionalPartsAsk() throws QueryFailure {
    assertThat(
            rows(
                "SELECT * { ?s <urn:same> ?other OPTIONAL { SERVICE "
                    + ALLOWED
                    + " { ?other <urn:name> ?name } } }"))
        .containsExactly("urn:a urn:first", "urn:b null");
    assertThat(
            rows(
                "SELECT ?s (?n AS ?name) { ?s <urn:same> ?other { SELECT ?other (?x AS ?n) { SERVICE "
                    + ALLOWED
                    + " { ?other <urn:name> ?x } } } }"))
        .containsExactly("urn:a urn:first");
  }

  @Test
  void manyRowsAreSentInPortions() throws QueryFailure {
    for (int i = 0; i < 250; i++) {
      add(ours, "urn:s" + i, "urn:same", "urn:S" + i);
      add(theirs, "urn:S" + i, "urn:name", "urn:n" + i);
    }

    assertThat(rows(joined(ALLOWED))).hasSize(251).contains("urn:s249 urn:n249");
    assertThat(asked).hasSize(3);
  }

  @Test
  void failuresAreToldUnlessSilent() throws QueryFailure {
    handler = (exchange, query) -> exchange.sendResponseHeaders(500, -1);

    assertThat(failure(joined(ALLOWED))).isEqualTo(Reason.FAILED);
    assertThat(rows(joined("SILENT " + ALLOWED))).containsExactly("urn:a null", "urn:b null");
  }

  @Test
  void whatIsNoResultIsAFailure() {
    handler =
        (exchange, query) -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
        };

    assertThat(failure(joined(ALLOWED))).isEqualTo(Reason.FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.31.255.255",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void hostsOfThisMachineAndItsNetworksAreNotAsked(String local) {
    address = local;

    assertThat(failure(joined(ALLOWED))).isEqualTo(Reason.REFUSED);
    assertThat(failure(joined("SILENT " + ALLOWED))).isEqualTo(Reason.REFUSED);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a02:ec80:600:ed1a::1"})
  void publicHostsAreAsked(String publicAddress) throws QueryFailure {
    address = publicAddress;

    assertThat(rows(joined(ALLOWED))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://query.example.org/sparql",
        "https://other.example.org/sparql",
        "https://127.0.0.1/",
        "file:///etc/passwd"
      })
  void redirectsAreHeldToTheSameRules(String location) {
    handler = (exchange, query) -> redirect(exchange, location);

    assertThat(failure(joined("SILENT " + ALLOWED))).isEqualTo(Reason.REFUSED);
    assertThat(asked).hasSize(1);
  }

  @Test
  void allowedRedirectsAreFollowed() throws QueryFailure {
    handler =
        (exchange, query) -> {
          if (asked.size() == 1) {
            redirect(exchange, "/moved");
          } else {
            answer(exchange, query);
          }
        };

    assertThat(rows(joined(ALLOWED))).hasSize(1);
    assertThat(asked).hasSize(2);
  }

  @Test
  void redirectsInACircleEnd() {
    handler = (exchange, query) -> redirect(exchange, "/again");

    assertThat(failure(joined(ALLOWED))).isEqualTo(Reason.FAILED);
    assertThat(asked).hasSize(4);
  }

  @Test
  void hostsThatMoveToALocalAddressAreNotAskedAgain() {
    handler =
        (exchange, query) -> {
          address = "127.0.0.1";
          redirect(exchange, "/moved");
        };

    assertThat(failure(joined(ALLOWED))).isEqualTo(Reason.REFUSED);
    assertThat(asked).hasSize(1);
  }

  @Test
  void slowEndpointsAreLeftAlone() {
    handler =
        (exchange, query) -> {
          try {
            Thread.sleep(10_000);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        };

    assertThatThrownBy(() -> rows(joined("SILENT " + ALLOWED), Duration.ofMillis(300)))
        .isInstanceOf(QueryFailure.class)
        .extracting(failure -> ((QueryFailure) failure).reason())
        .isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void endlessAnswersAreCutOff() {
    handler =
        (exchange, query) -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] chunk = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 1000; i++) {
            exchange.getResponseBody().write(chunk);
          }
        };

    assertThat(failure(joined("SILENT " + ALLOWED))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void othersAreNotAskedEvenWhereNobodyGuarded() {
    assertThat(failure(joined("<https://other.example.org/>"))).isEqualTo(Reason.REFUSED);
    assertThat(failure(joined("SILENT ?s"))).isEqualTo(Reason.REFUSED);
    assertThat(asked).isEmpty();
  }
}
