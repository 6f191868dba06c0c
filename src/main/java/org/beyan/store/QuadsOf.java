package org.beyan.store;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Gathers the quads of one graph; those of the default graph are meant for it too. */
final class QuadsOf extends StreamRDFBase {
  private final Node graph;
  private final Set<Quad> quads;

  QuadsOf(Node graph, Set<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  @Override
  public void triple(Triple triple) {
    quads.add(new Quad(graph, triple));
  }

  /**
   * @throws IllegalArgumentException if the quad belongs to another graph
   */
  @Override
  public void quad(Quad quad) {
    if (!quad.isDefaultGraph() && !quad.getGraph().equals(graph)) {
      throw new IllegalArgumentException("Not of graph " + graph + ": " + quad);
    }
    triple(quad.asTriple());
  }
}
