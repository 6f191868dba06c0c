package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

class BridgeTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI SUBJECT = VALUES.createIRI("urn:s");
  private static final IRI PREDICATE = VALUES.createIRI("urn:p");
  private static final IRI GRAPH = VALUES.createIRI("urn:g");

  @Test
  void carriesEveryKindOfTermThereAndBack() {
    BNode blank = VALUES.createBNode("b1");
    List<Statement> statements =
        List.of(
            VALUES.createStatement(SUBJECT, PREDICATE, VALUES.createIRI("urn:ö?é"), GRAPH),
            VALUES.createStatement(SUBJECT, PREDICATE, VALUES.createLiteral("söz", "tr"), GRAPH),
            VALUES.createStatement(SUBJECT, PREDICATE, VALUES.createLiteral("plain"), GRAPH),
            VALUES.createStatement(
                SUBJECT, PREDICATE, VALUES.createLiteral("2020-11-03", XSD.DATE), GRAPH),
            VALUES.createStatement(
                SUBJECT, PREDICATE, VALUES.createLiteral("x", VALUES.createIRI("urn:type")), GRAPH),
            VALUES.createStatement(SUBJECT, PREDICATE, blank, GRAPH),
            VALUES.createStatement(blank, PREDICATE, VALUES.createLiteral(true), blank),
            VALUES.createStatement(SUBJECT, PREDICATE, VALUES.createLiteral("of no graph")));
    assertThat(thereAndBack(statements)).containsExactlyInAnyOrderElementsOf(statements);
  }

  @Test
  void keepsLiteralsAsTheyAreWritten() {
    Statement odd =
        VALUES.createStatement(SUBJECT, PREDICATE, VALUES.createLiteral("007", XSD.INTEGER));
    assertThat(thereAndBack(List.of(odd)).get(0).getObject().stringValue()).isEqualTo("007");
  }

  @Test
  void keepsTheGraphOfEachStatement() {
    Statement statement = VALUES.createStatement(SUBJECT, PREDICATE, SUBJECT, GRAPH);
    assertThat(thereAndBack(List.of(statement)).get(0).getContext()).isEqualTo(GRAPH);
  }

  @Test
  void passesNamespacesOn() {
    StatementCollector collector = new StatementCollector();
    new ToJena(new ToRdf4j(collector)).handleNamespace("beyan", "urn:beyan#");
    assertThat(collector.getNamespaces()).containsEntry("beyan", "urn:beyan#");
  }

  @Test
  void refusesQuotedTriples() {
    Statement quoted =
        VALUES.createStatement(
            SUBJECT, PREDICATE, VALUES.createTriple(SUBJECT, PREDICATE, SUBJECT));
    assertThatThrownBy(() -> thereAndBack(List.of(quoted)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Statement> thereAndBack(List<Statement> statements) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    ToJena there = new ToJena(StreamRDFLib.dataset(dataset));
    there.startRDF();
    statements.forEach(there::handleStatement);
    there.endRDF();
    StatementCollector collector = new StatementCollector();
    ToRdf4j back = new ToRdf4j(collector);
    back.start();
    dataset.find().forEachRemaining(back::quad);
    back.finish();
    return new ArrayList<>(collector.getStatements());
  }
}
