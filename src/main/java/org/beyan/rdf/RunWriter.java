package org.beyan.rdf;

import org.beyan.vocabulary.Beyan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Writes when articles were taken in, into {@code graph/runs}: no other graph holds that clock. */
public final class RunWriter {
  private final Identity identity;

  public RunWriter(Identity identity) {
    this.identity = identity;
  }

  /** Sends the run's quads to a handler that has been started. */
  public void write(Run run, RDFHandler handler) {
    Quads quads = new Quads(identity.graph("runs"));
    IRI iri = identity.run(run);
    quads.type(iri, Beyan.RUN);
    quads.add(iri, Beyan.EXTRACTION_PROP, identity.extraction(run.extraction()));
    quads.add(iri, PROV.STARTED_AT_TIME, Literals.instant(run.started()));
    quads.add(iri, PROV.ENDED_AT_TIME, Literals.instant(run.ended()));
    quads.add(iri, Beyan.ARTICLE_COUNT, Literals.number(run.ingested().size()));
    quads.add(iri, Beyan.STATEMENT_COUNT, Literals.number(run.statements()));
    quads.add(iri, Beyan.SPEAKER_COUNT, Literals.number(run.speakers()));
    quads.add(iri, Beyan.SKIPPED_COUNT, Literals.number(run.skipped()));
    run.ingested().keySet().forEach(article -> quads.add(iri, Beyan.INGESTED, article));
    run.ingested()
        .forEach((article, time) -> quads.add(article, Beyan.INGESTED_AT, Literals.instant(time)));
    quads.sendTo(handler);
  }
}
