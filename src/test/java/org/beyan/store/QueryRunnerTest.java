package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryRunnerTest {
  @TempDir private static Path folder;
  private static GraphStore store;
  private static QueryRunner local;
  private static HttpServer server;
  private static QueryRunner remote;

  /** A SPARQL service of one page, over the same store. */
  @BeforeAll
  static void serve() throws IOException {
    store = Stores.filled(folder, Stores.QUESTIONS);
    local = QueryRunner.over(store);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", QueryRunnerTest::answer);
    server.start();
    remote = QueryRunner.at(url("/sparql"));
  }

  private static String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @AfterAll
  static void stop() {
    server.stop(0);
    store.close();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String parameters =
        exchange.getRequestMethod().equals("GET")
            ? exchange.getRequestURI().getRawQuery()
            : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query =
        URLDecoder.decode(parameters.replaceFirst("^query=", ""), StandardCharsets.UTF_8);
    try {
      reply(exchange, 200, AnswerFormat.JSON.write(local.ask(query), 0));
    } catch (QuestionException wrong) {
      reply(exchange, 400, wrong.getMessage());
    }
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Test
  void answersWithRows() throws Exception {
    Rows rows = (Rows) local.ask("SELECT ?code ?none { ?c a beyan:Country ; beyan:code ?code }");
    assertThat(rows.columns()).containsExactly("code", "none");
    assertThat(rows.rows()).hasSize(3).allMatch(row -> row.get(1).isEmpty());
  }

  @Test
  void answersYesOrNo() throws Exception {
    assertThat(local.ask("ASK { ?s a beyan:Report }")).isEqualTo(new Answer.Verdict(true));
    assertThat(local.ask("ASK { ?s a beyan:Run }")).isEqualTo(new Answer.Verdict(false));
  }

  @Test
  void answersConstructAndDescribeInTurtle() throws Exception {
    Answer.Triples built =
        (Answer.Triples) local.ask("CONSTRUCT { ?s a beyan:Report } WHERE { ?s a beyan:Report }");
    assertThat(built.turtle()).contains("beyan:Report");
    Answer.Triples described = (Answer.Triples) local.ask("DESCRIBE <entity/country/TR>");
    assertThat(described.turtle()).contains("\"Türkiye\"@tr").doesNotContain("urn:uuid");
  }

  @Test
  void asksAnEndpointAsItAsksAStore() throws Exception {
    for (NamedQuery query :
        List.of(NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM, NamedQuery.MOST_QUOTED_SPEAKERS)) {
      assertThat(query.ask(remote, Map.of("about", "türkiye", "lang", "ru")))
          .isEqualTo(query.ask(local, Map.of("about", "türkiye", "lang", "ru")));
    }
    assertThat(remote.ask("ASK { ?s a beyan:Report }")).isEqualTo(new Answer.Verdict(true));
  }

  @Test
  void findsStatementsForOtherPackages() throws Exception {
    List<StatementRow> said =
        new Statements(remote).who(Map.of("speaker", "ORNEKOV", "about", "TR"));
    assertThat(said)
        .containsExactly(
            new StatementRow(
                Stores.iri("statement/1").stringValue(),
                Optional.of(LocalDate.of(2020, 11, 3)),
                "day",
                List.of("Ivan Ornekov"),
                List.of("RU"),
                "request",
                List.of("LY", "TR"),
                List.of("libya"),
                "Türkiye Libya'da ateşkesi korumalı",
                "tr",
                List.of("Gazete A", "Газета Б"),
                List.of("https://a.example/1", "https://w3id.org/beyan/article/2"),
                "direct",
                0.93));
  }

  @Test
  void findsWhatTwoSidesSay() throws Exception {
    assertThat(new Statements(local).between("Turkey", "Russia", Map.of("conflict", "libya")))
        .extracting(StatementRow::act)
        .containsExactly("request");
  }

  @Test
  void refusesUpdates() {
    for (String update :
        List.of("DROP ALL", "INSERT DATA { <urn:a> <urn:b> 1 }", "LOAD <file:x>")) {
      assertThatThrownBy(() -> local.ask(update))
          .isInstanceOf(QuestionException.class)
          .hasMessage("Updates are refused: questions only read");
    }
  }

  @Test
  void saysInOneLineWhereTheTextIsWrong() {
    assertThatThrownBy(() -> local.ask("SELECT ?s\nWHERE { ?s ?p }"))
        .isInstanceOf(QuestionException.class)
        .hasMessage("Not a SPARQL query: line 2, column 12: unexpected }");
    assertThatThrownBy(() -> local.ask("SELECT * WHERE {"))
        .hasMessage("Not a SPARQL query: line 1, column 16: unexpected end");
    assertThatThrownBy(() -> local.ask("SELECT ?s WHERE { ?s nope:p ?o }"))
        .hasMessageContaining("nope:p");
    assertThatThrownBy(() -> local.ask("")).isInstanceOf(QuestionException.class);
  }

  @Test
  void saysInOneLineThatAnEndpointDoesNotAnswer() {
    assertThatThrownBy(() -> QueryRunner.at(url("/elsewhere")).ask("ASK {}"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Endpoint " + url("/elsewhere") + ": ")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> QueryRunner.at("http://localhost:1/").ask("ASK {}"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Endpoint http://localhost:1/: ");
  }
}
