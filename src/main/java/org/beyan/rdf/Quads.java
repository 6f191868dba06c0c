package org.beyan.rdf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Gathers the quads of one graph, each once, in the order of their first coming. */
final class Quads {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  private final IRI graph;
  private final Set<Statement> quads = new LinkedHashSet<>();

  Quads(IRI graph) {
    this.graph = graph;
  }

  void add(IRI subject, IRI property, Value value) {
    quads.add(VALUES.createStatement(subject, property, value, graph));
  }

  void add(IRI subject, IRI property, Optional<? extends Value> value) {
    value.ifPresent(present -> add(subject, property, present));
  }

  void type(IRI subject, IRI type) {
    add(subject, RDF.TYPE, type);
  }

  void sendTo(RDFHandler handler) {
    quads.forEach(handler::handleStatement);
  }
}
