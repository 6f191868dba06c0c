package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.beyan.Chromium;
import org.beyan.cli.BundledStore;
import org.beyan.store.GraphStore;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may try over HTTP: all of it is refused or harmless, and others are answered. */
class AttackTest {
  private static final String HOSTILE = "https://w3id.org/beyan/article/hostile";
  private static final String SCRIPT = "<script>document.title='taken'</script>";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int TOO_LARGE = (int) ServerOptions.REQUEST_BYTES + 1;

  @TempDir private static Path folder;

  /** An address of this machine that nobody may be sent to. */
  private static HttpServer bait;

  private static final AtomicInteger BITES = new AtomicInteger();

  private static GraphStore store;
  private static Server server;

  /** What an ordinary user asks meanwhile. */
  private static String statement;

  @BeforeAll
  static void start() throws Exception {
    bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bait.createContext(
        "/",
        exchange -> {
          BITES.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    bait.start();
    store = GraphStore.open(BundledStore.copyTo(folder.resolve("store")));
    addHostileArticle();
    server =
        Server.start(
            store,
            ServerOptions.atPort(0)
                .bounds(Bounds.usual().timeout(Duration.ofSeconds(2)).memory(16 << 20)));
    statement = "api/statement?statement=" + anyStatement();
  }

  private static String anyStatement() throws Exception {
    String query = "SELECT ?s { ?s a beyan:Statement } LIMIT 1";
    HttpResponse<String> csv =
        Served.send(request("beyan/sparql?query=" + encoded(query)).GET(), "Accept", "text/csv");
    return encoded(csv.body().lines().toList().get(1));
  }

  private static void addHostileArticle() throws IOException {
    ValueFactory values = SimpleValueFactory.getInstance();
    IRI article = values.createIRI(HOSTILE);
    Model model = new LinkedHashModel();
    model.add(article, RDF.TYPE, Beyan.ARTICLE);
    model.add(article, Schema.HEADLINE, values.createLiteral(SCRIPT + "\r\nX-Evil: 1"));
    model.add(article, Schema.ARTICLE_BODY, values.createLiteral("<img src=x onerror=alert(1)>"));
    model.add(article, Schema.IN_LANGUAGE, values.createLiteral("tr"));
    model.add(article, Schema.URL, values.createIRI("javascript:alert(1)"));
    try (var writer = store.writer()) {
      writer.replace(
          values.createIRI("https://w3id.org/beyan/graph/hostile"),
          sink -> model.forEach(sink::handleStatement));
    }
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
    bait.stop(0);
  }

  @AfterEach
  void theServerGoesOnAndNobodyBit() throws Exception {
    assertThat(get("api/about").statusCode()).isEqualTo(200);
    assertThat(BITES).hasValue(0);
  }

  private static String bait() {
    return "http://127.0.0.1:" + bait.getAddress().getPort() + "/";
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(Duration.ofSeconds(60));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return Served.send(request(path).GET());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return Served.send(request(path).POST(BodyPublishers.ofString(body)), "Content-Type", type);
  }

  private static HttpResponse<String> sparql(String query) throws Exception {
    return post("beyan/sparql", FORM, "query=" + encoded(query.replace("BAIT", bait())));
  }

  /**
   * Sends bytes as they are; what comes back until the server closes or a while is over. It may
   * have its answer ready, and close, while it is still being sent to.
   */
  private static String raw(String request) throws IOException {
    URI url = URI.create(server.url());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(20_000);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      } catch (SocketException closed) {
        // what it said before is there to read
      }
      try {
        socket.getInputStream().transferTo(answer);
      } catch (SocketException closed) {
        // the end of the answer, too
      }
      return answer.toString(StandardCharsets.ISO_8859_1);
    }
  }

  private static String rawGet(String path, String... headers) throws IOException {
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + String.join("", headers)
            + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <BAIT>",
        "LOAD SILENT <file:///etc/passwd>",
        "DROP ALL",
        "SELECT * { SERVICE <BAIT> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <BAIT> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <BAIT> { SERVICE <BAIT> { ?s ?p ?o } } } } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <BAIT> { ?s ?p ?o } } }",
        "SELECT * { VALUES ?where { <BAIT> } SERVICE ?where { ?s ?p ?o } }",
        "SELECT * FROM <BAIT> { ?s ?p ?o }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <BAIT> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System>(1) AS ?x) { }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) { }",
        "SELECT * { ?s <java:org.example.Anything> ?o }"
      })
  void refusesQueriesThatDoMoreThanRead(String query) throws Exception {
    HttpResponse<String> answer = sparql(query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
  }

  @Test
  void refusesOtherDatasetsOfTheProtocol() throws Exception {
    for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
      String query = "&query=" + encoded("SELECT * { ?s ?p ?o }");
      assertThat(get("beyan/sparql?" + parameter + "=" + encoded(bait()) + query).statusCode())
          .isEqualTo(400);
      assertThat(post("beyan/sparql", FORM, parameter + "=" + encoded(bait()) + query).statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void refusesParametersThatWouldStandInTheAnswer() throws Exception {
    String query = "&query=" + encoded("ASK {}");
    for (String parameter :
        List.of(
            "stylesheet=" + encoded("\"?><html xmlns='http://www.w3.org/1999/xhtml'/>"),
            "callback=alert",
            "force-accept=text/html",
            "timeout=100000",
            "output=nothing")) {
      HttpResponse<String> answer = get("beyan/sparql?" + parameter + query);

      assertThat(answer.statusCode()).as(parameter).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    }
  }

  /** As a page of another site would ask whose name has got the address 127.0.0.1. */
  @Test
  void answersUnderItsOwnNamesOnly() throws IOException {
    String request = "GET /api/about HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";

    for (String name : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example")) {
      assertThat(raw(request.formatted(name))).startsWith("HTTP/1.1 421");
    }
    for (String name : List.of("localhost", "127.0.0.1:3030", "[::1]:3030", "LOCALHOST")) {
      assertThat(raw(request.formatted(name))).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void wholeGraphsAreNoWayRoundTheLimits() throws Exception {
    List<CompletableFuture<Integer>> attacks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      attacks.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return Served.send(
                          request("id/graph/entities").GET(), "Accept", "application/ld+json")
                      .statusCode();
                } catch (Exception failed) {
                  throw new AssertionError(failed);
                }
              }));
    }
    assertThat(get(statement).statusCode()).isEqualTo(200);
    assertThat(attacks).allSatisfy(each -> assertThat(each.join()).isIn(403, 422, 503));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, beyan/sparql, application/sparql-update",
    "POST, beyan/sparql, application/ld+json",
    "POST, beyan/update, application/sparql-update",
    "POST, beyan/data, application/ld+json",
    "POST, beyan/data, multipart/form-data",
    "PUT, beyan/data?default, application/ld+json",
    "PUT, beyan, text/turtle",
    "DELETE, beyan/data?default, text/turtle",
    "PATCH, beyan/data, application/rdf-patch",
    "POST, beyan/upload, text/turtle",
    "POST, $/datasets, application/x-www-form-urlencoded",
    "POST, $/compact/beyan, application/x-www-form-urlencoded",
    "PUT, id/entity/country/TR, text/turtle",
    "POST, api/about, application/json",
    "POST, web/base.css, text/css"
  })
  void refusesWhateverWrites(String method, String path, String type) throws Exception {
    String body =
        type.equals("application/sparql-update")
            ? "LOAD <" + bait() + ">"
            : "{\"@context\": \"" + bait() + "context.jsonld\", \"@id\": \"urn:a\", \"b\": \"c\"}";
    HttpResponse<String> answer =
        Served.send(
            request(path).method(method, BodyPublishers.ofString(body)), "Content-Type", type);

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(sparql("ASK { GRAPH ?g { <urn:a> ?p ?o } }").body()).contains("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
        "SELECT (COUNT(*) AS ?n) { ?a (beyan:none|!beyan:none)* ?b . ?c (beyan:none|!beyan:none)* ?d }",
        "SELECT (COUNT(*) AS ?n) { ?a (^(beyan:none|!beyan:none)+/!beyan:none*)* ?b }",
        "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?s schema:articleBody ?t . ?x ?y ?z FILTER REGEX(?t, '.*.*.*.*.*.*.*.*.*§', 's') }",
        "SELECT (REPLACE(?t, '(.*)(.*)(.*)(.*)(.*)(.*)§', 'x', 's') AS ?r) { ?s schema:articleBody ?t . ?x ?y ?z }",
        "CONSTRUCT { <urn:x> <urn:y> <urn:z> } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  void stopsQueriesThatTakeTooLongWhileOthersAreAnswered(String query) throws Exception {
    CompletableFuture<HttpResponse<String>> attack =
        CompletableFuture.supplyAsync(() -> unchecked(query));
    HttpResponse<String> others = get(statement);

    assertThat(others.statusCode()).isEqualTo(200);
    assertThat(attack.join().statusCode()).isIn(422, 503);
    assertThat(attack.join().headers().firstValue("Retry-After")).isEmpty();
  }

  private static HttpResponse<String> unchecked(String query) {
    try {
      return sparql(query);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /** Each takes a quarter of a second for one row. */
  @Test
  void stopsBetweenTheFunctionsOfOneRow() throws Exception {
    String text = "REPLACE(REPLACE('%s', 'a', '%s'), 'a', '%s')";
    String hay = text.formatted("a".repeat(100), "a".repeat(100), "a".repeat(50));
    String needle = "'" + "a".repeat(1900) + "b'";
    String query =
        "SELECT * { BIND("
            + hay
            + " AS ?h) BIND("
            + needle
            + " AS ?n) FILTER("
            + String.join(" || ", Collections.nCopies(400, "CONTAINS(?h, ?n)"))
            + ") }";
    long begun = System.nanoTime();

    assertThat(sparql(query).statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void manyHeavyQueriesLeaveNamedOnesTheirShare() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> attacks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      attacks.add(
          CompletableFuture.supplyAsync(
              () -> unchecked("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")));
    }
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> named = get(statement);
      assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
    }
    assertThat(attacks).allSatisfy(each -> assertThat(each.join().statusCode()).isIn(422, 503));
    assertThat(sparql("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void neverCutsAnAnswerSilently() throws Exception {
    HttpResponse<String> answer = sparql("SELECT * { ?s ?p ?o . ?x ?y ?z }");

    assertThat(
            answer.statusCode() == 422
                || answer.statusCode() == 503
                || answer.headers().map().containsKey("Beyan-Truncated"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "!", "FILTER EXISTS {", "OPTIONAL {"})
  void refusesWhatIsHugeOrNestedDeeply(String part) throws Exception {
    assertThat(sparql("SELECT * { " + part.repeat(90_000 / part.length())).statusCode())
        .isEqualTo(400);
    assertThat(sparql("SELECT * { " + part.repeat(300_000 / part.length())).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"query=%zz", "query=%ff%fe", "%%%=1", "query", "", "update=DROP+ALL"})
  void refusesFormsThatCannotBeRead(String form) throws Exception {
    assertThat(post("beyan/sparql", FORM, form).statusCode()).isEqualTo(400);
    assertThat(rawGet("/api/statement?" + form)).startsWith("HTTP/1.1 4");
  }

  @Test
  void refusesBodiesThatAreTooLarge() throws Exception {
    for (String type : List.of("application/sparql-query", FORM)) {
      assertThat(
              raw(
                  "POST /beyan/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                      + type
                      + "\r\nContent-Length: "
                      + TOO_LARGE
                      + "\r\n\r\n"))
          .startsWith("HTTP/1.1 413");
    }
    byte[] large = "#".repeat(TOO_LARGE).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> chunked =
        Served.send(
            request("beyan/sparql")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
            "Content-Type",
            "application/sparql-query");
    assertThat(chunked.statusCode()).isEqualTo(413);
  }

  @Test
  void refusesAddressesAndHeadersThatAreTooLarge() throws IOException {
    assertThat(rawGet("/api/about?x=" + "a".repeat(200_000))).startsWith("HTTP/1.1 4");
    assertThat(rawGet("/", "X-Long: " + "a".repeat(200_000) + "\r\n")).startsWith("HTTP/1.1 4");
    assertThat(rawGet("/", "X-Many: a\r\n".repeat(20_000))).startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/../../../../../etc/passwd",
        "/../../../../../../etc/passwd",
        "/web/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/web/..%2f..%2f..%2fetc%2fpasswd",
        "/web/%252e%252e%252fetc/passwd",
        "/web/..\\..\\etc\\passwd",
        "/web/%c0%ae%c0%ae/etc/passwd",
        "/web/..;/..;/etc/passwd",
        "/web//etc/passwd",
        "/web/../logback.xml",
        "/web/../queries/statement.rq",
        "/web/base.css%00.html",
        "/lib/../META-INF/MANIFEST.MF",
        "/lib/codemirror/../../../pom.xml",
        "/id/../../../../etc/passwd",
        "/WEB-INF/web.xml",
        "file:///etc/passwd"
      })
  void keepsFilesToItself(String path) throws IOException {
    String answer = rawGet(path);

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "<configuration", "SELECT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/none%0d%0aX-Evil:%201",
        "/api/who-said-what-about-whom?format=csv%0d%0aX-Evil:%201",
        "/api/who-said-what-about-whom?speaker=%0d%0aX-Evil:%201",
        "/nowhere%0d%0aX-Evil:%201",
        "/id/article/a%0d%0aX-Evil:%201"
      })
  void letsNobodyWriteHeaders(String path) throws IOException {
    String head = rawGet(path, "Origin: http://evil.example\r\n").split("\r\n\r\n")[0];

    assertThat(head.lines()).noneMatch(line -> line.startsWith("X-Evil"));
    assertThat(head).doesNotContain("evil.example");
  }

  @Test
  void showsScriptsInArticlesAsTextOnly() throws Exception {
    HttpResponse<String> page =
        Served.send(request("id/article/hostile").GET(), "Accept", "text/html");
    HttpResponse<String> turtle =
        Served.send(request("id/article/hostile").GET(), "Accept", "text/turtle");
    HttpResponse<String> rows =
        sparql("SELECT ?title { <" + HOSTILE + "> schema:headline ?title }");

    assertThat(page.body()).doesNotContain("taken");
    for (HttpResponse<String> data : List.of(turtle, rows)) {
      assertThat(data.statusCode()).isEqualTo(200);
      assertThat(data.body()).contains("taken");
      assertThat(data.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).doesNotContain("html"));
      assertThat(data.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(data.headers().firstValue("X-Evil")).isEmpty();
    }
    assertThat(get("api/none" + encoded(SCRIPT)).headers().firstValue("Content-Type"))
        .hasValue(Problem.MEDIA_TYPE);
  }

  /** Heads that never end, bodies that never come, answers that nobody takes. */
  @Test
  void slowClientsDoNotHoldUpOthers() throws Exception {
    List<String> starts =
        List.of(
            "GET / HTTP/1.1\r\nHost: loc",
            "POST /beyan/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + FORM
                + "\r\nContent-Length: 100000\r\n\r\nquery=");
    String large = "/beyan/sparql?query=" + encoded("SELECT * { ?s ?p ?o } LIMIT 20000");
    URI url = URI.create(server.url());
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        slow.add(slow(url, starts.get(i % starts.size())));
      }
      for (int i = 0; i < 25; i++) {
        slow.add(slow(url, "GET " + large + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        HttpRequest.Builder others = request("api/about").timeout(Duration.ofSeconds(10)).GET();
        assertThat(Served.send(others).statusCode()).isEqualTo(200);
      }
      assertThat(get("api/most-quoted-speakers").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Takes four kilobytes of an answer and leaves the rest with the server. */
  private static Socket slow(URI url, String start) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(url.getHost(), url.getPort()));
    socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  @Nested
  @Tag("browser")
  class BrowserTest {
    @RegisterExtension static final Chromium chromium = new Chromium();

    @Test
    void runsNoScriptOfAnArticleInTheBrowser() {
      chromium.open(server.url() + "id/article/hostile");
      Chromium.until(() -> !chromium.visible("h1").isEmpty());

      assertThat(chromium.one("h1").getText()).as(chromium.one("main").getText()).contains(SCRIPT);
      assertThat(chromium.script("return document.title")).isNotEqualTo("taken");
      assertThat(
              chromium.script(
                  "return document.querySelectorAll('main script, main img, a[href^=javascript]').length"))
          .isEqualTo(0L);
    }
  }
}
