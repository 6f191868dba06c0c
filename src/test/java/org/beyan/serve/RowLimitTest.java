package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.beyan.cli.BundledStore;
import org.beyan.store.EntitySearch;
import org.beyan.store.GraphStore;
import org.beyan.store.NamedQuery;
import org.beyan.store.QueryRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose answers have five rows at most. */
class RowLimitTest {
  private static final int LIMIT = 5;

  @TempDir private static Path folder;
  private static GraphStore store;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    store = GraphStore.open(BundledStore.copyTo(folder.resolve("store")));
    server = Server.start(store, ServerOptions.atPort(0).bounds(Bounds.usual().rows(LIMIT)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return Served.send(HttpRequest.newBuilder(URI.create(server.url() + path)).GET());
  }

  @Test
  void rankingsSayThatTheyAreCut() throws Exception {
    for (String query : new String[] {"who-speaks-about-whom", "most-quoted-speakers"}) {
      HttpResponse<String> answer = get("api/" + query);
      JsonNode json = Served.json(answer);

      assertThat(json.get("rows")).hasSize(LIMIT);
      assertThat(json.get("truncated").asBoolean()).isTrue();
      assertThat(answer.headers().firstValue("Beyan-Truncated")).isPresent();
    }
  }

  @Test
  void wordsAreSearchedInAllStatements() throws Exception {
    String words = "words=T%C3%BCrkiye";

    assertThat(Served.json(get("api/facets?" + words)).get("rows"))
        .isEqualTo(Served.json("api/facets?" + words).get("rows"));
    assertThat(
            Served.json(get("api/who-said-what-about-whom?limit=3&speaker=Putin&" + words))
                .get("rows"))
        .isEqualTo(
            Served.json("api/who-said-what-about-whom?limit=3&speaker=Putin&" + words).get("rows"));
  }

  @Test
  void namesAreFoundThroughTheEndpoint() throws Exception {
    QueryRunner endpoint = QueryRunner.at(Server.sparqlAt(server.url()));

    assertThat(new EntitySearch(endpoint).find("Lavrov", EntitySearch.Scope.AGENT)).hasSize(1);
    assertThatThrownBy(() -> new EntitySearch(endpoint).find("Lavrow", EntitySearch.Scope.AGENT))
        .hasMessage("No person, state or body is called Lavrow");
  }

  @Test
  void whatTheEndpointRefusesIsToldInItsWords() {
    QueryRunner endpoint = QueryRunner.at(Server.sparqlAt(server.url()));
    String function = "urn:" + "x".repeat(600);

    assertThatThrownBy(() -> endpoint.ask("ASK { BIND(<" + function + ">(1) AS ?x) }"))
        .hasMessageContaining("400 ")
        .hasMessageNotContaining("{\"type\"")
        .hasMessageEndingWith("…");
    assertThatThrownBy(
            () -> NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(endpoint, Map.of("limit", "6")))
        .hasMessageContaining("more rows than the server's limit");
  }

  @Test
  void anAnswerCutElsewhereIsAnotherOne() throws Exception {
    String path = "api/most-quoted-speakers";
    String tag = Served.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(get(path).headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
    assertThat(get("api/events").headers().firstValue("ETag"))
        .isEqualTo(Served.get("api/events").headers().firstValue("ETag"));
  }
}
