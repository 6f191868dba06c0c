package org.beyan.store;

import org.apache.jena.riot.system.StreamRDF;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;

/** The bridge from RDF4J to Jena: what is handed over in RDF4J's terms streams on in Jena's. */
final class ToJena implements RDFHandler {
  private final StreamRDF sink;

  ToJena(StreamRDF sink) {
    this.sink = sink;
  }

  @Override
  public void startRDF() {
    sink.start();
  }

  @Override
  public void endRDF() {
    sink.finish();
  }

  @Override
  public void handleNamespace(String prefix, String uri) {
    sink.prefix(prefix, uri);
  }

  @Override
  public void handleStatement(Statement statement) {
    sink.quad(Terms.toJena(statement));
  }

  /** Jena's streams carry no comments. */
  @Override
  public void handleComment(String comment) {}
}
