package org.beyan.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.beyan.store.Prefixes;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Oa;
import org.eclipse.rdf4j.model.vocabulary.ORG;

/**
 * What the store says of one node, with what is nothing without it: the reports of a statement, the
 * places of a report, the tenures of a person; of an article everything that was read from it.
 */
final class Closeup {
  private static final List<Node> PARTS =
      nodes(Oa.HAS_TARGET.stringValue(), Oa.HAS_SELECTOR.stringValue());
  private static final List<Node> OWNERS =
      nodes(Beyan.REPORTS.stringValue(), ORG.MEMBER.stringValue());

  private final DatasetGraph dataset;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private Closeup(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Empty where the store does not know the node; to be used inside a transaction. */
  static Graph of(Node node, DatasetGraph dataset) {
    Closeup closeup = new Closeup(dataset);
    if (dataset.containsGraph(node)) {
      dataset
          .find(node, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> closeup.graph.add(quad.asTriple()));
    } else {
      closeup.add(node);
      closeup.addOwned(node);
    }
    closeup.graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
    return closeup.graph;
  }

  private static List<Node> nodes(String... iris) {
    return List.of(iris).stream().map(NodeFactory::createURI).toList();
  }

  private void add(Node subject) {
    for (var quads = dataset.find(Quad.unionGraph, subject, Node.ANY, Node.ANY);
        quads.hasNext(); ) {
      Quad quad = quads.next();
      graph.add(quad.asTriple());
      if (PARTS.contains(quad.getPredicate())) {
        add(quad.getObject());
      }
    }
  }

  private void addOwned(Node owner) {
    for (Node predicate : OWNERS) {
      dataset
          .find(Quad.unionGraph, Node.ANY, predicate, owner)
          .forEachRemaining(quad -> add(quad.getSubject()));
    }
  }
}
