package org.beyan.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Everything in a dataset, streamed: a graph at a time, so that TriG can keep each together. */
final class Export {
  private Export() {}

  static void of(DatasetGraph dataset, RDFHandler sink) {
    ToRdf4j stream = new ToRdf4j(sink);
    stream.start();
    Prefixes.ALL.forEach(stream::prefix);
    dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stream::quad);
    graphs(dataset)
        .forEach(
            graph ->
                dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stream::quad));
    stream.finish();
  }

  static void of(Node graph, DatasetGraph dataset, RDFHandler sink) {
    ToRdf4j stream = new ToRdf4j(sink);
    stream.start();
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stream::quad);
    stream.finish();
  }

  private static List<Node> graphs(DatasetGraph dataset) {
    return Iter.iter(dataset.listGraphNodes()).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
