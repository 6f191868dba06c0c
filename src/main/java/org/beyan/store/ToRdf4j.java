package org.beyan.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandler;

/** The bridge from Jena to RDF4J: what streams in Jena's terms is handed over in RDF4J's. */
final class ToRdf4j implements StreamRDF {
  private final RDFHandler sink;

  ToRdf4j(RDFHandler sink) {
    this.sink = sink;
  }

  @Override
  public void start() {
    sink.startRDF();
  }

  @Override
  public void finish() {
    sink.endRDF();
  }

  @Override
  public void triple(Triple triple) {
    quad(new Quad(Quad.defaultGraphNodeGenerated, triple));
  }

  @Override
  public void quad(Quad quad) {
    sink.handleStatement(Terms.toRdf4j(quad));
  }

  @Override
  public void prefix(String prefix, String iri) {
    sink.handleNamespace(prefix, iri);
  }

  /** A base only shortens a document; RDF4J's handlers know none. */
  @Override
  public void base(String base) {}
}
