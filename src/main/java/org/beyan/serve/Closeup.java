package org.beyan.serve;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
  private final GatheredTriples triples;

  private Closeup(DatasetGraph dataset, GatheredTriples triples) {
    this.dataset = dataset;
    this.triples = triples;
  }

  /** Whether the store knows the node; to be used inside a transaction. */
  static boolean isKnown(Node node, DatasetGraph dataset) {
    return dataset.containsGraph(node)
        || dataset.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
        || OWNERS.stream()
            .anyMatch(owner -> dataset.contains(Quad.unionGraph, Node.ANY, owner, node));
  }

  /**
   * To be used inside a transaction.
   *
   * @param triples that are still empty
   */
  static QueryResult of(Node node, DatasetGraph dataset, GatheredTriples triples) {
    Closeup closeup = new Closeup(dataset, triples);
    if (dataset.containsGraph(node)) {
      closeup.addGraph(node);
    } else {
      closeup.add(node);
      closeup.addOwned(node);
    }
    return triples.result(Prefixes.MAPPING);
  }

  private void addGraph(Node name) {
    boolean wanted = true;
    for (var quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
        wanted && quads.hasNext(); ) {
      wanted = triples.add(quads.next().asTriple());
    }
  }

  private static List<Node> nodes(String... iris) {
    return List.of(iris).stream().map(NodeFactory::createURI).toList();
  }

  private void add(Node subject) {
    for (var quads = dataset.find(Quad.unionGraph, subject, Node.ANY, Node.ANY);
        quads.hasNext(); ) {
      Quad quad = quads.next();
      triples.add(quad.asTriple());
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
