package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That quads and full text are of one version, whatever happens to the process. */
class FullTextTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = parent.resolve("store");
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      label(store, "one", "harbour");
    }
  }

  @Test
  void outlivesItsProcess() throws Exception {
    assertThat(found("harbours")).isEqualTo("harbour");
  }

  @Test
  void isMadeForAStoreOfAnEarlierBeyan() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      Txn.executeWrite(store.dataset(), () -> store.dataset().prefixes().delete("version"));
    }
    new StoreFolder(text()).delete();
    assertThat(found("harbours")).isEqualTo("harbour");
    assertThat(text()).isNotEmptyDirectory();
  }

  @Test
  void isMadeAnewWhereItIsOfAnotherFormat() throws Exception {
    Path version = text().resolve("version");
    Files.writeString(version, "0" + Files.readString(version));
    assertThat(found("harbours")).isEqualTo("harbour");
    assertThat(found("harbours")).isEqualTo("harbour");
  }

  @Test
  void aDamagedOneSaysSoAndIsMadeAnewByTheNextOpening() throws Exception {
    try (Stream<Path> files = Files.list(text())) {
      for (Path file : files.filter(each -> !each.endsWith("version")).toList()) {
        if (!file.getFileName().toString().startsWith("segments")) {
          Files.delete(file);
        }
      }
    }

    assertThatThrownBy(() -> found("harbours"))
        .hasRootCauseInstanceOf(NoSuchFileException.class)
        .hasStackTraceContaining("is damaged; the next command makes it anew");
    assertThat(found("harbours")).isEqualTo("harbour");
  }

  @Test
  void oneThatCannotBeOpenedLetsGoOfTheStore() throws Exception {
    Path version = text().resolve("version");
    Files.delete(version);
    Files.createDirectory(version);
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> GraphStore.open(folder))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(StoreInUseException.class)
          .hasMessageContaining(text().toString());
    }
  }

  @Test
  void isMadeAnewAfterAKillBetweenTheTwoCommits() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      Txn.executeWrite(
          store.dataset(),
          () -> {
            store.dataset().add(quad("two", "lighthouse"));
            store.dataset().delete(quad("one", "harbour"));
            ContentVersion.renew(store.dataset());
          });
    }
    assertThat(found("harbour | lighthouse")).isEqualTo("lighthouse");
    assertThat(found("harbour | lighthouse")).isEqualTo("lighthouse");
  }

  @Test
  void isMadeAnewAfterAKillBeforeItsVersionIsWritten() throws Exception {
    String before = Files.readString(text().resolve("version"));
    try (GraphStore store = GraphStore.open(folder)) {
      label(store, "two", "lighthouse");
    }
    Files.writeString(text().resolve("version"), before);
    assertThat(found("harbour | lighthouse")).isEqualTo("harbour lighthouse");
  }

  @Test
  void isMadeAnewAfterAKillWhileItWasMadeAnew() throws Exception {
    Files.delete(text().resolve("version"));
    assertThat(found("harbours")).isEqualTo("harbour");
  }

  @Test
  void forgetsWhatAnUnfinishedRunWrote() throws Exception {
    GraphStore store = GraphStore.open(folder);
    GraphWriter writer = store.writer();
    writer.replace(
        Stores.iri("article/two"),
        sink ->
            sink.handleStatement(
                VALUES.createStatement(
                    Stores.iri("two"), RDFS.LABEL, VALUES.createLiteral("lighthouse", "en"))));
    store.dataset().abort();
    store.close();
    assertThat(found("harbour | lighthouse")).isEqualTo("harbour");
  }

  @Test
  void showsNobodyWhatIsNotYetCommitted() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(found(store, "harbour | lighthouse")).isEqualTo("harbour");
      label(store, "two", "lighthouse");
      assertThat(found(store, "harbour | lighthouse")).isEqualTo("harbour lighthouse");
    }
  }

  @Test
  void losesWhatIsReplacedOrRemoved() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      label(store, "one", "lighthouse");
      assertThat(found(store, "harbour | lighthouse")).isEqualTo("lighthouse");
      try (GraphWriter writer = store.writer()) {
        writer.remove(Stores.iri("article/one"));
      }
      assertThat(found(store, "harbour | lighthouse")).isEmpty();
    }
  }

  @Test
  void keepsWhatAnotherGraphHoldsToo() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      try (GraphWriter writer = store.writer()) {
        writer.add(
            Stores.iri("article/two"),
            sink ->
                sink.handleStatement(
                    VALUES.createStatement(
                        Stores.iri("one"), RDFS.LABEL, VALUES.createLiteral("harbour", "en"))));
        writer.remove(Stores.iri("article/one"));
      }
      assertThat(found(store, "harbours")).isEqualTo("harbour");
    }
  }

  @Test
  void isReplacedTogetherWithTheStore() throws Exception {
    GraphStore.replace(folder, store -> label(store, "two", "lighthouse"));
    assertThat(found("harbour | lighthouse")).isEqualTo("lighthouse");
    try (Stream<Path> left = Files.list(parent)) {
      assertThat(left).containsExactly(folder);
    }
  }

  @Test
  void outlivesCompactionAndIsWrittenAfterIt() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      String version = store.version();
      store.compact();
      assertThat(store.version()).isEqualTo(version);
      assertThat(found(store, "harbours")).isEqualTo("harbour");
      label(store, "two", "lighthouse");
      assertThat(found(store, "harbour | lighthouse")).isEqualTo("harbour lighthouse");
    }
    assertThat(found("harbour | lighthouse")).isEqualTo("harbour lighthouse");
  }

  @Test
  void findsNothingInAnEmptyStore() throws Exception {
    try (GraphStore store = GraphStore.openOrCreate(parent.resolve("empty"))) {
      assertThat(found(store, "harbour")).isEmpty();
    }
  }

  @Test
  void isOfAnotherVersionAfterEveryChangeAndAfterNothingElse() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      String first = store.version();
      label(store, "one", "harbour");
      assertThat(store.version()).isEqualTo(first);
      label(store, "one", "lighthouse");
      String second = store.version();
      label(store, "one", "harbour");
      String third = store.version();
      try (GraphWriter writer = store.writer()) {
        writer.remove(Stores.iri("article/none"));
      }
      assertThat(store.version()).isEqualTo(third);
      try (GraphWriter writer = store.writer()) {
        writer.remove(Stores.iri("article/one"));
      }
      assertThat(Stream.of(first, second, third, store.version())).doesNotHaveDuplicates();
    }
  }

  @Test
  void isOfTheSameVersionInTheNextProcessAndAnotherAfterReplacement() throws IOException {
    String version = version();
    assertThat(version()).isEqualTo(version);
    GraphStore.replace(folder, store -> label(store, "one", "harbour"));
    assertThat(version()).isNotEqualTo(version);
  }

  @Test
  void addsNoQuadForItsVersion() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(Stores.quads(store)).hasSize(1);
    }
  }

  private Path text() {
    return folder.resolve("text");
  }

  private String version() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      return store.version();
    }
  }

  private static Quad quad(String name, String label) {
    return Quad.create(
        Terms.toJena(Stores.iri("article/" + name)),
        Terms.toJena(Stores.iri(name)),
        Terms.toJena(RDFS.LABEL),
        NodeFactory.createLiteralLang(label, "en"));
  }

  private static void label(GraphStore store, String name, String label) {
    try (GraphWriter writer = store.writer()) {
      writer.replace(
          Stores.iri("article/" + name),
          sink ->
              sink.handleStatement(
                  VALUES.createStatement(
                      Stores.iri(name), RDFS.LABEL, VALUES.createLiteral(label, "en"))));
    }
  }

  private String found(String words) throws IOException, QuestionException {
    try (GraphStore store = GraphStore.open(folder)) {
      return found(store, words);
    }
  }

  private static String found(GraphStore store, String words)
      throws IOException, QuestionException {
    Answer answer =
        QueryRunner.over(store)
            .ask(
                "SELECT ?text { (?s ?score ?text) text:query (rdfs:label '"
                    + words
                    + "') } ORDER BY ?text");
    return String.join(" ", AnswerFormat.CSV.write(answer, 0).lines().skip(1).toList());
  }
}
