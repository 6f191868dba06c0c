package org.beyan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Holds a store to the shapes of {@code ontology/shapes.ttl}. */
public final class Validation {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private Validation() {}

  /**
   * What is wrong in the union of all graphs, by node; empty where nothing is.
   *
   * <p>The union is copied into memory first: there a look-up costs a hash, and the constraints ask
   * several for every printed statement.
   */
  public static List<Violation> of(GraphStore store) {
    Graph union = union(store);
    return ShaclValidator.get().validate(shapes(), union).getEntries().stream()
        .map(Validation::violation)
        .sorted(Comparator.comparing(Violation::line))
        .distinct()
        .toList();
  }

  private static Graph union(GraphStore store) {
    Graph union = GraphFactory.createGraphMem();
    Txn.executeRead(
        store.dataset(),
        () -> store.dataset().find().forEachRemaining(quad -> union.add(quad.asTriple())));
    return union;
  }

  private static Shapes shapes() {
    try (InputStream file = Validation.class.getResourceAsStream(SHAPES)) {
      return Shapes.parse(RDFParser.source(file).lang(Lang.TURTLE).toGraph());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        text(entry.focusNode()),
        Optional.ofNullable(entry.resultPath())
            .map(path -> OneLine.of(path.toString(new Prologue(Prefixes.MAPPING))))
            .orElse(""),
        text(entry.value()),
        OneLine.of(entry.message()));
  }

  private static String text(Node node) {
    return node == null ? "" : OneLine.of(node.toString(Prefixes.MAPPING));
  }
}
