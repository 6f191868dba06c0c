package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

class RunWriterTest {
  private static final Identity IDENTITY = new Identity();
  private static final IRI ARTICLE = IDENTITY.article(Example.ARTICLE);
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void clockAndCountsStandInTheGraphOfRuns() {
    Model quads = write(run(START));
    Resource run = quads.filter(null, RDF.TYPE, Beyan.RUN).subjects().iterator().next();
    assertThat(quads.contexts()).containsExactly(IDENTITY.graph("runs"));
    assertThat(quads.filter(run, PROV.STARTED_AT_TIME, null).objects())
        .containsExactly(Values.literal("2026-11-22T08:00:00Z", XSD.DATETIME));
    assertThat(quads.filter(run, Beyan.ARTICLE_COUNT, null).objects())
        .extracting(Value::stringValue)
        .containsExactly("1");
    assertThat(quads.filter(run, Beyan.INGESTED, null).objects()).containsExactly(ARTICLE);
    assertThat(quads.filter(ARTICLE, Beyan.INGESTED_AT, null).objects())
        .containsExactly(Values.literal("2026-11-22T08:00:01Z", XSD.DATETIME));
  }

  @Test
  void everyRunIsItsOwn() {
    assertThat(IDENTITY.run(run(START))).isNotEqualTo(IDENTITY.run(run(START.plusMillis(1))));
  }

  @Test
  void runEndsAfterItStarts() {
    assertThatThrownBy(
            () -> new Run(Example.EXTRACTION, START, START.minusMillis(1), 0, 0, 0, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Run run(Instant start) {
    return new Run(
        Example.EXTRACTION,
        start,
        start.plusSeconds(2),
        5,
        2,
        0,
        Map.of(ARTICLE, start.plusSeconds(1)));
  }

  private static Model write(Run run) {
    Model model = new LinkedHashModel();
    new RunWriter(IDENTITY).write(run, new StatementCollector(model));
    return model;
  }
}
