package org.beyan.serve;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/** Triples of an answer up to a limit. The same may come again and again; it counts once. */
final class GatheredTriples {
  private final int limit;
  private final Holding holding;
  private final Set<Triple> triples = new LinkedHashSet<>();
  private boolean cut;

  GatheredTriples(int limit, Holding holding) {
    this.limit = limit;
    this.holding = holding;
  }

  /** Whether more are wanted. */
  boolean add(Triple triple) {
    holding.add(0);
    if (!triples.contains(triple)) {
      cut = triples.size() == limit;
      if (!cut) {
        holding.add(triple);
        triples.add(triple);
      }
    }
    return !cut;
  }

  QueryResult result(PrefixMapping prefixes) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    triples.forEach(graph::add);
    return new QueryResult.Triples(graph, cut);
  }
}
