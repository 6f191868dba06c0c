package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.beyan.gazetteer.Entity;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

class EntityWriterTest {
  private static final Identity IDENTITY = new Identity();
  private static final IRI ORNEKOV = IDENTITY.entity("person/ivan-ornekov");

  private final Model quads = new LinkedHashModel(write(Example.entities()));

  @Test
  void orderGivenDoesNotMatter() {
    List<Entity> reversed = new ArrayList<>(Example.entities());
    Collections.reverse(reversed);
    assertThat(write(reversed)).isEqualTo(write(Example.entities()));
  }

  @Test
  void allStandsInTheGraphOfEntities() {
    assertThat(quads.contexts()).containsExactly(IDENTITY.graph("entities"));
  }

  @Test
  void mainNamesAreLabelsAndOthersAlternatives() {
    assertThat(objects(ORNEKOV, RDFS.LABEL))
        .containsExactlyInAnyOrder(
            Values.literal("Ivan Ornekov", "en"), Values.literal("İvan Örnekov", "tr"));
    assertThat(objects(ORNEKOV, SKOS.ALT_LABEL)).containsExactly(Values.literal("Örnekov", "tr"));
  }

  @Test
  void searchKeysAreFoldedWithSingleSpaces() {
    assertThat(objects(ORNEKOV, Beyan.SEARCH_KEY))
        .containsExactlyInAnyOrder(Values.literal("ivan ornekov"), Values.literal("ornekov"));
    assertThat(objects(IDENTITY.entity("office/foreign-minister"), Beyan.SEARCH_KEY))
        .contains(Values.literal("disisleri bakani"), Values.literal("министр иностранных дел"));
  }

  @Test
  void linksGoToWikidata() {
    assertThat(objects(ORNEKOV, OWL.SAMEAS))
        .containsExactly(Values.iri("http://www.wikidata.org/entity/Q4115189"));
  }

  @Test
  void conflictsArePartedFromMereIssues() {
    assertThat(objects(IDENTITY.issue("libya"), RDF.TYPE)).containsExactly(Beyan.CONFLICT);
    assertThat(objects(IDENTITY.issue("energy"), RDF.TYPE)).containsExactly(Beyan.ISSUE);
    assertThat(objects(IDENTITY.issue("libya"), Beyan.CODE))
        .containsExactly(Values.literal("libya"));
    assertThat(objects(IDENTITY.issue("libya"), Beyan.PARTY))
        .containsExactlyInAnyOrder(IDENTITY.agent("LY"), IDENTITY.agent("TR"));
    assertThat(objects(IDENTITY.issue("libya"), Schema.START_DATE))
        .extracting(Value::stringValue)
        .containsExactly("2011-02-15");
  }

  @Test
  void nounsThatNameNobodyAreLeftOut() {
    assertThat(quads.filter(IDENTITY.entity("role/minister"), null, null)).isEmpty();
  }

  @Test
  void tenuresTellHolderOfficeStateAndDays() {
    Resource tenure = quads.filter(null, RDF.TYPE, Beyan.TENURE).subjects().iterator().next();
    assertThat(objects(tenure, ORG.MEMBER)).containsExactly(ORNEKOV);
    assertThat(objects(tenure, ORG.HAS_ROLE))
        .containsExactly(IDENTITY.entity("office/foreign-minister"));
    assertThat(objects(tenure, ORG.HAS_ORGANIZATION)).containsExactly(IDENTITY.agent("RU"));
    assertThat(objects(tenure, Schema.START_DATE))
        .extracting(Value::stringValue)
        .containsExactly("2019-01-01");
    assertThat(objects(tenure, Schema.END_DATE)).isEmpty();
  }

  private Iterable<Value> objects(Resource subject, IRI property) {
    return quads.filter(subject, property, null).objects();
  }

  private static List<Statement> write(List<Entity> entities) {
    List<Statement> statements = new ArrayList<>();
    new EntityWriter(IDENTITY)
        .write(entities, Example.tenures(), new StatementCollector(statements));
    return statements;
  }
}
