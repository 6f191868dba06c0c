package org.beyan.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Writes graphs whole, in one run over the input; for one thread.
 *
 * <p>Many graphs share a transaction, since each transaction costs a tenth of a second and copies
 * the blocks that it touches. What a killed run has not committed is lost; each graph is in the
 * store whole or not at all.
 */
public final class GraphWriter implements AutoCloseable {
  /** What became of a graph. */
  public enum Outcome {
    ADDED,
    CHANGED,
    /** Its quads are those of the store: nothing was written. */
    UNCHANGED,
    /** This writer has written the graph before; the first content stands. */
    REPEATED
  }

  /** A tenth of a second per transaction is then below a millisecond per graph. */
  private static final int GRAPHS_PER_TRANSACTION = 256;

  private final DatasetGraph dataset;
  private final FullText text;
  private Optional<StoreTransaction> transaction = Optional.empty();
  private final Set<Node> seen = new HashSet<>();
  private int uncommitted;

  /** Whether a graph is half written: then nothing of its transaction may last. */
  private boolean torn;

  GraphWriter(DatasetGraph dataset, FullText text) {
    this.dataset = dataset;
    this.text = text;
  }

  /**
   * Gives a graph this content and no other, if it has another.
   *
   * @param content statements with the graph as their context, or without context
   */
  public Outcome replace(IRI graph, Consumer<RDFHandler> content) {
    Node name = Terms.toJena(graph);
    if (!seen.add(name)) {
      return Outcome.REPEATED;
    }
    Set<Quad> wanted = collect(name, content);
    return write(transaction -> replace(name, wanted, transaction));
  }

  private Outcome replace(Node name, Set<Quad> wanted, StoreTransaction transaction) {
    Set<Quad> present = Iter.toSet(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
    if (present.equals(wanted) || isIsomorphic(present, wanted)) {
      return Outcome.UNCHANGED;
    }
    present.stream().filter(quad -> !wanted.contains(quad)).forEach(transaction::delete);
    wanted.stream().filter(quad -> !present.contains(quad)).forEach(transaction::add);
    return present.isEmpty() ? Outcome.ADDED : Outcome.CHANGED;
  }

  /** The labels of blank nodes tell nothing: a graph with any is compared by its shape. */
  private static boolean isIsomorphic(Set<Quad> present, Set<Quad> wanted) {
    return present.size() == wanted.size()
        && wanted.stream().anyMatch(GraphWriter::hasBlankNode)
        && graph(present).isIsomorphicWith(graph(wanted));
  }

  private static boolean hasBlankNode(Quad quad) {
    return quad.getSubject().isBlank() || quad.getObject().isBlank();
  }

  private static Graph graph(Set<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** Adds to what the graph holds. */
  public void add(IRI graph, Consumer<RDFHandler> content) {
    Set<Quad> quads = collect(Terms.toJena(graph), content);
    write(
        transaction -> {
          quads.forEach(transaction::add);
          return quads;
        });
  }

  /** Deletes a graph; tells whether there was one. */
  public boolean remove(IRI graph) {
    Node name = Terms.toJena(graph);
    return write(transaction -> transaction.deleteGraph(name));
  }

  private static Set<Quad> collect(Node graph, Consumer<RDFHandler> content) {
    Set<Quad> quads = new LinkedHashSet<>();
    content.accept(new ToJena(new QuadsOf(graph, quads)));
    return quads;
  }

  private <T> T write(Function<StoreTransaction, T> change) {
    if (torn) {
      throw new IllegalStateException("A write has failed; what was begun with it cannot go on");
    }
    if (transaction.isEmpty()) {
      transaction = Optional.of(StoreTransaction.begin(dataset, text));
    }
    torn = true;
    T result = change.apply(transaction.get());
    torn = false;
    uncommitted++;
    if (uncommitted >= GRAPHS_PER_TRANSACTION) {
      commit();
    }
    return result;
  }

  /** Makes lasting, and visible to readers, what was written so far. */
  public void commit() {
    if (transaction.isPresent()) {
      StoreTransaction ending = transaction.get();
      transaction = Optional.empty();
      if (torn) {
        ending.abort();
      } else {
        ending.commit();
      }
    }
    torn = false;
    uncommitted = 0;
  }

  @Override
  public void close() {
    commit();
  }
}
