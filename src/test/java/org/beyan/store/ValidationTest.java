package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI ARTICLE = Stores.iri("article/a0000000000000000000000000000001");
  private static final IRI REPORT = Stores.iri("report/b00000000000000000000000000000001");
  private static final IRI STATEMENT = Stores.iri("statement/s00000000000000000000000000000001");

  @TempDir private Path folder;
  private GraphStore store;

  @BeforeEach
  void fill() throws IOException {
    store = Stores.filled(folder, Stores.EXAMPLE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsNothingInASoundStore() {
    try (GraphWriter writer = store.writer()) {
      writer.replace(Ontology.GRAPH, Ontology::writeTo);
    }
    assertThat(Validation.of(store)).isEmpty();
  }

  @Test
  void namesNodeAndPathOfASecondKind() {
    plant(REPORT, Beyan.KIND_PROP, Stores.iri("ontology#mixed"));
    assertThat(lines()).containsExactly(REPORT + " beyan:kind: A report has exactly one kind");
  }

  @Test
  void findsWhatWasSaidAfterItWasPrinted() {
    plant(STATEMENT, Beyan.SAID_ON, VALUES.createLiteral("2031-01-01", XSD.DATE));
    assertThat(lines()).anyMatch(line -> line.contains("Said after it was printed"));
  }

  @Test
  void findsAStatementThatNobodyReports() {
    IRI orphan = Stores.iri("statement/orphan");
    plant(
        orphan,
        VALUES.createIRI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
        Beyan.STATEMENT);
    assertThat(lines())
        .anyMatch(line -> line.startsWith(orphan + " ") && line.contains("has a report"));
  }

  @Test
  void showsTheWrongValue() {
    plant(STATEMENT, Beyan.SPEAKER, VALUES.createLiteral("Örnekov"));
    assertThat(lines())
        .containsExactly(
            STATEMENT + " beyan:speaker: A speaker, where there is one, is an IRI (\"Örnekov\")");
  }

  private void plant(IRI subject, IRI property, Value value) {
    try (GraphWriter writer = store.writer()) {
      writer.add(
          ARTICLE, sink -> sink.handleStatement(VALUES.createStatement(subject, property, value)));
    }
  }

  private List<String> lines() {
    return Validation.of(store).stream().map(Violation::line).toList();
  }
}
