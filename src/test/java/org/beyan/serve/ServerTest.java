package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.beyan.cli.BundledStore;
import org.beyan.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/beyan/ontology#Statement> }";

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> sparql(String query, String accept) throws Exception {
    return Served.get("beyan/sparql?query=" + encoded(query), "Accept", accept);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, \"bindings\"",
    "application/sparql-results+xml, <sparql",
    "text/csv, n",
    "text/tab-separated-values, ?n"
  })
  void answersInEveryResultFormat(String mediaType, String sign) throws Exception {
    HttpResponse<String> answer = sparql(COUNT, mediaType);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
    assertThat(answer.body()).contains(sign, "244");
  }

  @Test
  void takesQueriesByPostInBothForms() throws Exception {
    URI endpoint = URI.create(Served.url() + "beyan/sparql");
    HttpResponse<String> form =
        Served.send(
            HttpRequest.newBuilder(endpoint)
                .POST(HttpRequest.BodyPublishers.ofString("query=" + encoded(COUNT))),
            "Content-Type",
            "application/x-www-form-urlencoded");
    HttpResponse<String> direct =
        Served.send(
            HttpRequest.newBuilder(endpoint).POST(HttpRequest.BodyPublishers.ofString(COUNT)),
            "Content-Type",
            "application/sparql-query");

    assertThat(form.body()).contains(">244<");
    assertThat(direct.body()).isEqualTo(form.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"beyan", "beyan/sparql"})
  void describesTheDatasetAndItsEndpoint(String path) throws Exception {
    Graph description = turtle(Served.get(path, "Accept", "text/turtle"));

    assertThat(description.stream().map(triple -> triple.getPredicate().getURI()))
        .contains(
            "http://rdfs.org/ns/void#sparqlEndpoint",
            "http://rdfs.org/ns/void#classPartition",
            "http://www.w3.org/ns/sparql-service-description#endpoint");
    assertThat(
            description.stream()
                .filter(triple -> triple.getPredicate().getLocalName().equals("sparqlEndpoint"))
                .map(triple -> triple.getSubject() + " at " + triple.getObject()))
        .containsExactly(Served.url() + "beyan at " + Served.url() + "beyan/sparql");
  }

  private static Graph turtle(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
  }

  @Test
  void givesWhatBelongsToAStatementAtItsAddress() throws Exception {
    String statement =
        Served.json("api/who-said-what-about-whom?limit=1")
            .at("/rows/0/statement")
            .asText()
            .replace("https://w3id.org/beyan/", "id/");
    Graph graph = turtle(Served.get(statement, "Accept", "text/turtle"));

    assertThat(graph.stream().map(triple -> triple.getPredicate().getLocalName()))
        .contains("words", "speaker", "reports", "exact", "start");
    assertThat(Served.get(statement, "Accept", "application/ld+json").body()).contains("@context");
    assertThat(Served.get(statement + "?format=ntriples").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/n-triples"));
    assertThat(Served.get(statement, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(Served.get("id/statement/none", "Accept", "text/turtle").statusCode())
        .isEqualTo(404);
  }

  @Test
  void answersNamedQueriesAsJsonAndCsv() throws Exception {
    JsonNode answer = Served.json("api/who-said-what-about-whom?speaker=LAVROV&about=t%C3%BCrkiye");

    assertThat(answer.get("rows")).isNotEmpty();
    assertThat(answer.get("rows"))
        .allSatisfy(row -> assertThat(row.get("speaker").toString()).contains("Sergey Lavrov"))
        .allSatisfy(row -> assertThat(row.get("confidence").isNumber()).isTrue());
    HttpResponse<String> csv = Served.get("api/who-said-what-about-whom?limit=2&format=csv");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"who-said-what-about-whom.csv\"");
    assertThat(csv.body()).startsWith("statement,date,");
  }

  @Test
  void givesTheSparqlOfANamedQuery() throws Exception {
    String sparql = Served.get("api/who-said-what-about-whom.rq?about=TR&limit=3").body();

    assertThat(sparql).contains("/entity/country/TR").doesNotContain("# given");
    assertThat(sparql(sparql, "text/csv").body().lines()).hasSizeGreaterThan(3);
  }

  @Test
  void listsAndDescribesTheQueries() throws Exception {
    JsonNode paths = Served.json("api/openapi.json").get("paths");

    for (JsonNode query : Served.json("api/").get("queries")) {
      JsonNode get = paths.at("/~1api~1" + query.get("name").asText() + "/get");
      assertThat(get.get("parameters").size()).isEqualTo(query.get("parameters").size() + 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "api/none, 404, /api/",
    "api/who-said-what-about-whom?nix=1, 400, nix",
    "api/who-said-what-about-whom?speaker=Lavrof, 400, Sergey Lavrov",
    "api/who-said-what-about-whom?limit=1&limit=2, 400, limit",
    "api/who-said-what-about-whom?format=xls, 400, format",
    "api/who-said-what-about-whom?from=yesterday, 400, yesterday",
    "api/reports-of-statement, 400, statement",
    "nowhere, 404, Not Found",
    "web/nowhere.css, 404, nowhere.css"
  })
  void tellsWhatIsWrongAsAProblemDocument(String path, int status, String told) throws Exception {
    HttpResponse<String> answer = Served.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Served.json(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotEmpty();
    assertThat(problem.get("detail").asText()).contains(told);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void sendsNothingAgainThatTheClientHas() throws Exception {
    HttpResponse<String> first = Served.get("api/most-quoted-speakers");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = Served.get("api/most-quoted-speakers", "If-None-Match", tag);

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(Served.get("api/most-quoted-speakers", "If-None-Match", "W/\"other\"").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "api/", "beyan/sparql?query=ASK%7B%7D", "nowhere", "$/ping", "a%2fb"})
  void forbidsBrowsersWhatPagesDoNotNeed(String path) throws Exception {
    HttpResponse<String> answer = Served.get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe"));
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void tellsThatItLivesAndHowMuchItDoes() throws Exception {
    assertThat(Served.get("$/ping").statusCode()).isEqualTo(200);
    assertThat(Served.get("$/metrics").body()).contains("# TYPE", "fuseki_requests");
  }

  @Test
  void letsOnlyNamedSitesReadAnswers(@TempDir Path folder) throws Exception {
    ServerOptions options = ServerOptions.atPort(0).origins(List.of("https://site.example"));
    try (GraphStore store = GraphStore.open(BundledStore.copyTo(folder.resolve("store")));
        Server server = Server.start(store, options)) {
      HttpRequest.Builder about = HttpRequest.newBuilder(URI.create(server.url() + "api/about"));

      assertThat(
              Served.send(about.copy(), "Origin", "https://site.example")
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://site.example");
      assertThat(
              Served.send(about.copy(), "Origin", "https://other.example")
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .isEmpty();
    }
  }

  @Test
  void recordsItsAddressWhileItRuns(@TempDir Path folder) throws Exception {
    Path path = BundledStore.copyTo(folder.resolve("store"));
    try (GraphStore store = GraphStore.open(path)) {
      try (Server server = Server.start(store, ServerOptions.atPort(0))) {
        assertThat(Files.readString(path.resolve("served-at"))).isEqualTo(server.url() + "\n");
      }
    }
    assertThat(path.resolve("served-at")).doesNotExist();
  }

  @Test
  void saysThatAPortIsTaken(@TempDir Path folder) throws Exception {
    int port = URI.create(Served.url()).getPort();
    try (GraphStore store = GraphStore.open(BundledStore.copyTo(folder.resolve("store")))) {
      assertThatThrownBy(() -> Server.start(store, ServerOptions.atPort(port)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("127.0.0.1:" + port);
    }
  }
}
