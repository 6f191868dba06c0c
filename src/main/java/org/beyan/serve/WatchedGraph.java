package org.beyan.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph as paths walk it: each triple may be one node more that a path keeps. */
final class WatchedGraph extends GraphWrapper {
  private static final long OF_STEP = 32;

  private final Holding holding;

  WatchedGraph(Graph graph, Holding holding) {
    super(graph);
    this.holding = holding;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return watched(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watched(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
    holding.add(0);
    return triples.mapWith(
        triple -> {
          holding.add(OF_STEP);
          return triple;
        });
  }
}
