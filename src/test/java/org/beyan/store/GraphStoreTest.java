package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beyan.store.GraphWriter.Outcome.ADDED;
import static org.beyan.store.GraphWriter.Outcome.CHANGED;
import static org.beyan.store.GraphWriter.Outcome.REPEATED;
import static org.beyan.store.GraphWriter.Outcome.UNCHANGED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI GRAPH = Stores.iri("article/x");
  private static final IRI OTHER = Stores.iri("article/y");

  @TempDir private Path folder;

  @Test
  void tellsWhatBecameOfEachGraph() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      assertThat(replace(store, GRAPH, labelled("one"))).isEqualTo(ADDED);
      assertThat(replace(store, GRAPH, labelled("one"))).isEqualTo(UNCHANGED);
      assertThat(replace(store, GRAPH, labelled("two"))).isEqualTo(CHANGED);
    }
  }

  @Test
  void replacesAGraphWhole() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      replace(store, GRAPH, labelled("one", "two"));
      replace(store, GRAPH, labelled("two", "three"));
      assertThat(labels(store)).isEqualTo("three\ntwo\n");
    }
  }

  @Test
  void keepsTheFirstOfTwoContentsOfOneRun() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      try (GraphWriter writer = store.writer()) {
        writer.replace(GRAPH, labelled("first"));
        assertThat(writer.replace(GRAPH, labelled("second"))).isEqualTo(REPEATED);
      }
      assertThat(labels(store)).isEqualTo("first\n");
    }
  }

  @Test
  void knowsAGraphWithBlankNodesAgain() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      assertThat(replace(store, GRAPH, labelled(VALUES.createBNode(), "one"))).isEqualTo(ADDED);
      assertThat(replace(store, GRAPH, labelled(VALUES.createBNode(), "one"))).isEqualTo(UNCHANGED);
      assertThat(replace(store, GRAPH, labelled(VALUES.createBNode(), "two"))).isEqualTo(CHANGED);
    }
  }

  @Test
  void addsToAGraphWithoutTakingFromIt() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      replace(store, GRAPH, labelled("one"));
      try (GraphWriter writer = store.writer()) {
        writer.add(GRAPH, labelled("two"));
      }
      assertThat(labels(store)).isEqualTo("one\ntwo\n");
    }
  }

  @Test
  void removesAGraphAndTellsWhetherThereWasOne() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      replace(store, GRAPH, labelled("one"));
      replace(store, OTHER, labelled("two"));
      try (GraphWriter writer = store.writer()) {
        assertThat(writer.remove(GRAPH)).isTrue();
        assertThat(writer.remove(GRAPH)).isFalse();
      }
      assertThat(labels(store)).isEqualTo("two\n");
    }
  }

  @Test
  void refusesStatementsOfAnotherGraph() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder);
        GraphWriter writer = store.writer()) {
      assertThatThrownBy(
              () ->
                  writer.replace(
                      GRAPH,
                      sink ->
                          sink.handleStatement(
                              VALUES.createStatement(
                                  GRAPH, RDFS.LABEL, VALUES.createLiteral("x"), OTHER))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void changesNothingWhenTheSameIsLoadedAgain() throws IOException {
    try (GraphStore store = Stores.filled(folder, Stores.EXAMPLE)) {
      Set<String> before = Stores.quads(store);
      Map<String, GraphWriter.Outcome> outcomes = Stores.load(store, Stores.EXAMPLE);
      assertThat(outcomes.values()).isNotEmpty().containsOnly(UNCHANGED);
      assertThat(Stores.quads(store)).isEqualTo(before);
    }
  }

  @Test
  void showsReadersTheUnionOfAllGraphs() throws Exception {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      replace(store, GRAPH, labelled("one"));
      replace(store, OTHER, labelled("two"));
      assertThat(labels(store)).isEqualTo("one\ntwo\n");
    }
  }

  @Test
  void outlivesItsProcess() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      replace(store, GRAPH, labelled("one"));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(labels(store)).isEqualTo("one\n");
    }
  }

  @Test
  void keepsCommittedGraphsOfAnUnfinishedRun() throws IOException {
    GraphStore store = GraphStore.openOrCreate(folder);
    GraphWriter writer = store.writer();
    writer.replace(GRAPH, labelled("committed"));
    writer.commit();
    writer.replace(OTHER, labelled("lost"));
    store.dataset().abort();
    store.close();
    try (GraphStore again = GraphStore.open(folder)) {
      assertThat(labels(again)).isEqualTo("committed\n");
    }
  }

  @Test
  void countsWhatItHolds() throws IOException {
    try (GraphStore store = Stores.filled(folder, Stores.QUESTIONS)) {
      Statistics statistics = store.statistics();
      assertThat(statistics.articles()).isEqualTo(3);
      assertThat(statistics.statements()).isEqualTo(5);
      assertThat(statistics.reports()).isEqualTo(6);
      assertThat(statistics.speakers()).isEqualTo(3);
      assertThat(statistics.proposedLinks()).isEqualTo(1);
      assertThat(statistics.quads()).isEqualTo(Stores.quads(store).size());
    }
  }

  @Test
  void losesNothingByCompaction() throws IOException {
    try (GraphStore store = Stores.filled(folder, Stores.QUESTIONS)) {
      Set<String> before = Stores.quads(store);
      store.compact();
      assertThat(Stores.quads(store)).isEqualTo(before);
    }
  }

  @Test
  void leavesASmallStoreUncompacted() throws IOException {
    try (GraphStore store = Stores.filled(folder, Stores.QUESTIONS)) {
      assertThat(store.compactIfSwollen()).isFalse();
    }
  }

  @Test
  void namesTheFolderThatIsInUse() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      assertThatThrownBy(() -> GraphStore.open(store.folder()))
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void opensNoStoreWhereThereIsNone() {
    assertThatThrownBy(() -> GraphStore.open(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void fillsNoFolderOfOtherFiles() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThatThrownBy(() -> GraphStore.openOrCreate(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> GraphStore.replace(folder, store -> {}))
        .isInstanceOf(IOException.class);
    assertThat(folder.resolve("letter.txt")).exists();
  }

  private static GraphWriter.Outcome replace(
      GraphStore store, IRI graph, Consumer<RDFHandler> content) {
    try (GraphWriter writer = store.writer()) {
      return writer.replace(graph, content);
    }
  }

  private static Consumer<RDFHandler> labelled(String... labels) {
    return labelled(GRAPH, labels);
  }

  private static Consumer<RDFHandler> labelled(Resource subject, String... labels) {
    return sink -> {
      for (String label : labels) {
        sink.handleStatement(
            VALUES.createStatement(subject, RDFS.LABEL, VALUES.createLiteral(label)));
      }
    };
  }

  /** A label a line, as the union shows them. */
  static String labels(GraphStore store) {
    try {
      Answer answer =
          QueryRunner.over(store).ask("SELECT ?label { ?s rdfs:label ?label } ORDER BY ?label");
      return AnswerFormat.CSV.write(answer, 0).replace("\r", "").replaceFirst("label\n", "");
    } catch (IOException | QuestionException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
