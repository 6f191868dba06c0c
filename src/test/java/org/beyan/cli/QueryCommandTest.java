package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beyan.store.NamedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryCommandTest {
  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/beyan/ontology#Statement> }";

  @ParameterizedTest
  @EnumSource(NamedQuery.class)
  void listsTheNamedQueriesWithTheirInputs(NamedQuery query) {
    String list = beyan("query", "--list").out();

    assertThat(list).contains(query + System.lineSeparator() + "    " + query.purpose());
    query.parameters().forEach(input -> assertThat(list).contains("--param " + input.name() + "="));
  }

  @Test
  void asksANamedQuery() {
    Ran run =
        beyan(
            "query", "most-quoted-speakers", "--param", "limit=3", "--store", BundledStore.path());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(5);
    assertThat(run.out()).contains("Recep Tayyip Erdoğan");
  }

  @Test
  void asksSparqlTextAndFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("count.rq"), COUNT);
    Ran text = beyan("query", COUNT, "--format", "csv", "--store", BundledStore.path());

    assertThat(text.code()).as(text.err()).isZero();
    assertThat(Integer.parseInt(text.lines().get(1))).isGreaterThan(100);
    assertThat(beyan("query", file, "--format", "csv", "--store", BundledStore.path()))
        .isEqualTo(text);
  }

  @Test
  void namesTheQueriesWhereOneIsMisspelt() {
    Ran run = beyan("query", "most-quoted", "--store", BundledStore.path());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints())
        .singleElement()
        .asString()
        .startsWith("beyan: No query is called most-quoted")
        .contains("most-quoted-speakers");
  }

  @Test
  void pointsAtAnErrorOfSyntax() {
    Ran run = beyan("query", "SELECT * WHERE { ?s ?p", "--store", BundledStore.path());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints())
        .singleElement()
        .asString()
        .startsWith("beyan: Not a SPARQL query: line 1, column ");
  }

  @Test
  void refusesUpdates() {
    Ran run = beyan("query", "DELETE WHERE { ?s ?p ?o }", "--store", BundledStore.path());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints()).containsExactly("beyan: Updates are refused: questions only read");
  }

  @Test
  void wantsAQuestion() {
    Ran run = beyan("query", "--store", BundledStore.path());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("beyan: Which query? See --list");
  }
}
