package org.beyan.store;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A writing transaction over quads, their full text and the version of the content. The quads
 * decide: where a kill leaves the full text behind, their versions tell when the store is opened.
 */
final class StoreTransaction {
  private final DatasetGraph dataset;
  private final FullText text;
  private boolean changed;

  private StoreTransaction(DatasetGraph dataset, FullText text) {
    this.dataset = dataset;
    this.text = text;
  }

  static StoreTransaction begin(DatasetGraph dataset, FullText text) {
    dataset.begin(ReadWrite.WRITE);
    return new StoreTransaction(dataset, text);
  }

  void add(Quad quad) {
    if (!dataset.contains(quad)) {
      dataset.add(quad);
      text.add(quad);
      changed = true;
    }
  }

  void delete(Quad quad) {
    dataset.delete(quad);
    text.delete(quad);
    changed = true;
  }

  /** Deletes a graph; tells whether there was one. */
  boolean deleteGraph(Node graph) {
    List<Quad> quads = Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    quads.forEach(this::delete);
    return !quads.isEmpty();
  }

  void commit() {
    if (changed) {
      String version = ContentVersion.renew(dataset);
      text.prepareCommit();
      dataset.commit();
      text.commit(version);
    } else {
      dataset.commit();
    }
    dataset.end();
  }

  void abort() {
    dataset.abort();
    dataset.end();
    text.rollback();
  }
}
