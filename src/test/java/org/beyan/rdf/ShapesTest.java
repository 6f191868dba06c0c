package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.beyan.article.Reading;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
  private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
  private static final String PREFIXES =
      """
      PREFIX beyan: <https://w3id.org/beyan/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @Test
  void holdOfWhatWeWrite() {
    assertThat(messages(example())).isEmpty();
  }

  @Test
  void holdOfTheExampleGraph() {
    Graph union = GraphFactory.createDefaultGraph();
    RDFDataMgr.loadDataset("src/test/resources/golden/example.trig")
        .asDatasetGraph()
        .find()
        .forEachRemaining(quad -> union.add(quad.asTriple()));
    assertThat(messages(union)).isEmpty();
  }

  @Test
  void holdWithTheOntologyBesideTheData() {
    Graph data = example();
    RDFDataMgr.read(data, "ontology/beyan.ttl");
    assertThat(messages(data)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The article's text has other words | DELETE { ?o oa:start ?s } INSERT { ?o oa:start ?t } WHERE { ?o oa:start ?s BIND(xsd:nonNegativeInteger(?s - 1) AS ?t) }
          The article's text has other words | DELETE { ?q oa:exact ?w } INSERT { ?q oa:exact "Başka"@tr } WHERE { ?q oa:exact ?w }
          The article's text has other words | DELETE WHERE { ?a schema:articleBody ?b }
          Said after it was printed          | DELETE { ?a schema:datePublished ?d } INSERT { ?a schema:datePublished "2020-11-02"^^xsd:date } WHERE { ?a schema:datePublished ?d }
          exactly one kind                   | INSERT { ?r beyan:kind beyan:mixed } WHERE { ?r a beyan:Report }
          exactly one kind                   | DELETE WHERE { ?r beyan:kind ?k }
          at most one act                    | INSERT { ?r beyan:act beyan:deny } WHERE { ?r a beyan:Report }
          confidence from 0 to 1             | DELETE { ?r beyan:confidence ?c } INSERT { ?r beyan:confidence 1.01 } WHERE { ?r beyan:confidence ?c }
          confidence from 0 to 1             | DELETE WHERE { ?r beyan:confidence ?c }
          reports exactly one statement      | DELETE WHERE { ?r beyan:reports ?s }
          Every statement has a report       | DELETE WHERE { ?r beyan:reports ?s }
          exactly one article                | INSERT { ?r beyan:inArticle beyan:other } WHERE { ?r a beyan:Report }
          exactly one rule                   | DELETE WHERE { ?r beyan:rule ?s }
          A speaker, where there is one      | INSERT { ?s beyan:speaker "Lavrov" } WHERE { ?s a beyan:Statement }
          A speaker, where there is one      | INSERT { ?s beyan:speaker [] } WHERE { ?s a beyan:Statement }
          at most one xsd:date without zone  | DELETE { ?s beyan:saidOn ?d } INSERT { ?s beyan:saidOn "2020-11-01Z"^^xsd:date } WHERE { ?s beyan:saidOn ?d }
          at most one xsd:date without zone  | DELETE { ?s beyan:saidOn ?d } INSERT { ?s beyan:saidOn "2020-11"^^xsd:gYearMonth } WHERE { ?s beyan:saidOn ?d }
          or has neither                     | DELETE WHERE { ?s beyan:datePrecision ?p }
          or has neither                     | DELETE WHERE { ?s beyan:saidOn ?p }
          has a name                         | DELETE WHERE { ?s rdfs:label ?p }
          exactly one, and leads             | DELETE WHERE { ?s beyan:from ?p }
          leads to another                   | INSERT { ?d beyan:to ?f } WHERE { ?d beyan:from ?f }
          leads to exactly one               | INSERT { ?d beyan:to beyan:other } WHERE { ?d a beyan:Dyad }
          At most one accepted identity      | INSERT { ?s owl:sameAs beyan:a, beyan:b } WHERE { ?s a beyan:Person }
          unless its status is nil           | INSERT DATA { beyan:l a beyan:Link ; beyan:linkedEntity beyan:e ; beyan:status beyan:accepted }
          A link is of one entity            | INSERT DATA { beyan:l a beyan:Link ; beyan:linkedEntity beyan:e ; beyan:candidate beyan:e ; beyan:status beyan:proposed ; beyan:decidedBy "x" }
          tells who or what decided          | INSERT DATA { beyan:l a beyan:Link ; beyan:linkedEntity beyan:e ; beyan:candidate beyan:f ; beyan:status beyan:proposed }
          that nobody has accepted to be     | INSERT DATA { beyan:e owl:sameAs beyan:f . beyan:l a beyan:Link ; beyan:linkedEntity beyan:e ; beyan:candidate beyan:f ; beyan:status beyan:rejected ; beyan:decidedBy "x" }
          starts once, before it ends        | INSERT { ?t schema:endDate "2018-01-01"^^xsd:date } WHERE { ?t a beyan:Tenure }
          A conflict starts once             | INSERT { ?c schema:endDate "2001-01-01"^^xsd:date } WHERE { ?c a beyan:Conflict }
          carries no clock                   | INSERT { ?t prov:startedAtTime "2018-01-01T00:00:00Z"^^xsd:dateTime } WHERE { ?t a beyan:Extraction }
          """)
  void refuseWhatMustNotBe(String message, String update) {
    Graph data = example();
    UpdateAction.parseExecute(PREFIXES + update, data);
    assertThat(messages(data)).anySatisfy(found -> assertThat(found).contains(message));
  }

  private static Graph example() {
    Identity identity = new Identity();
    Reading reading = Example.reading();
    Model quads = new LinkedHashModel();
    StatementCollector collector = new StatementCollector(quads);
    Example.writer().write(reading, collector);
    new EntityWriter(identity).write(Example.entities(), Example.tenures(), collector);
    Instant now = Instant.parse("2026-11-22T08:00:00Z");
    Run run =
        new Run(
            Example.EXTRACTION,
            now,
            now,
            5,
            2,
            0,
            Map.of(identity.article(reading.article()), now));
    new RunWriter(identity).write(run, collector);
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    Rio.write(quads, Syntax.TURTLE.writer(turtle, identity));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(turtle.toByteArray()), Lang.TURTLE);
    return graph;
  }

  private static List<String> messages(Graph data) {
    ValidationReport report = ShaclValidator.get().validate(SHAPES, data);
    return report.getEntries().stream()
        .map(entry -> entry.message() + " " + entry.focusNode())
        .toList();
  }
}
