package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beyan.store.GraphStore;
import org.beyan.store.GraphWriter;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether persons of two articles are one is proposed by a build and decided by people. */
class ProposedLinksTest {
  private static final String BEYAN = "https://w3id.org/beyan/ontology#";
  private static final IRI GRAPH = Values.iri("https://w3id.org/beyan/graph/links");

  @TempDir private Path folder;
  private Path store;
  private Path news;

  @BeforeEach
  void writeTwoArticlesAboutOnePerson() throws IOException {
    store = folder.resolve("store");
    news = Files.createDirectory(folder.resolve("news"));
    Inputs.article(news.resolve("a.txt"), Inputs.URL, "Türkiye ile görüşmeye hazırız");
    Inputs.article(news.resolve("b.txt"), Inputs.URL + "b", "Suriye konusunda Ankara haklı");
  }

  private Ran build() {
    Ran run = beyan("build", news, "--store", store);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void givesTheSameStrangerOneIriWithinAnArticle() throws IOException {
    Path file = news.resolve("a.txt");
    Files.writeString(
        file,
        Files.readString(file)
            + "\n\nToplantıda Deneme, \"Yarın geliriz\" dedi.\n\n\"Bekleyin\" diyen Deneme gitti.\n");
    Ran reports = beyan("build", file, "--store", store);
    assertThat(reports.out()).contains("3 statements in 3 reports, 1 speakers, 0 proposed links");
  }

  @Test
  void proposesThatTwoArticlesMeanTheSamePerson() {
    assertThat(build().out()).contains("2 speakers, 1 proposed links");
    Ran asked = beyan("query", "proposed-links", "--store", store, "--format", "csv");
    assertThat(asked.out()).contains("Orhan Deneme").contains("same name").contains("same country");
    assertThat(quads()).noneMatch(quad -> quad.contains(OWL.SAMEAS.stringValue()));
    assertThat(beyan("validate", "--store", store).code()).isZero();
  }

  @Test
  void proposesTheSameAgain() {
    build();
    Set<String> before = quads();
    build();
    assertThat(quads()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void takesAProposalBackWithItsArticle() {
    build();
    assertThat(beyan("remove", Inputs.URL, "--store", store).code()).isZero();
    assertThat(quads()).isEmpty();
  }

  @Test
  void keepsWhatSomebodyHasDecided() throws IOException {
    for (String status : Set.of("accepted", "rejected")) {
      build();
      decide(status);
      Set<String> decided = quads();
      assertThat(build().out()).contains("0 proposed links");
      assertThat(quads()).isEqualTo(decided);
      assertThat(beyan("validate", "--store", store).code()).isZero();
    }
  }

  @Test
  void leavesProposalsOfOthersAlone() throws IOException {
    build();
    IRI link = Values.iri("https://w3id.org/beyan/link/other");
    try (GraphStore graphs = GraphStore.open(store);
        GraphWriter writer = graphs.writer()) {
      writer.add(
          GRAPH,
          sink ->
              Stream.of(
                      quad(link, "linkedEntity", Values.iri("https://example.org/somebody")),
                      quad(link, "candidate", Values.iri("http://www.wikidata.org/entity/Q0")),
                      quad(link, "status", Values.iri(BEYAN + "proposed")),
                      quad(link, "decidedBy", Values.literal("another rule")))
                  .forEach(sink::handleStatement));
    }
    assertThat(build().out()).contains("2 proposed links");
    assertThat(quads()).anyMatch(quad -> quad.contains("another rule"));
  }

  /** As somebody would who looked at the one link. */
  private void decide(String status) throws IOException {
    try (GraphStore graphs = GraphStore.open(store);
        GraphWriter writer = graphs.writer()) {
      Set<Statement> present = links(graphs);
      IRI link = (IRI) present.iterator().next().getSubject();
      Set<IRI> replaced = Set.of(Values.iri(BEYAN + "status"), Values.iri(BEYAN + "decidedBy"));
      writer.replace(
          GRAPH,
          sink -> {
            present.stream()
                .filter(quad -> !replaced.contains(quad.getPredicate()))
                .forEach(sink::handleStatement);
            sink.handleStatement(quad(link, "status", Values.iri(BEYAN + status)));
            sink.handleStatement(quad(link, "decidedBy", Values.literal("somebody")));
          });
    }
  }

  private static Statement quad(IRI link, String property, Value value) {
    return SimpleValueFactory.getInstance()
        .createStatement(link, Values.iri(BEYAN + property), value, GRAPH);
  }

  private Set<String> quads() {
    try (GraphStore graphs = GraphStore.open(store)) {
      return links(graphs).stream()
          .map(Statement::toString)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<Statement> links(GraphStore graphs) {
    Set<Statement> quads = new HashSet<>();
    graphs.export(GRAPH, new StatementCollector(quads));
    return quads;
  }
}
