package org.beyan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Stores for tests. */
final class Stores {
  static final String QUESTIONS = "store/questions.trig";
  static final String EXAMPLE = "golden/example.trig";

  private Stores() {}

  static IRI iri(String local) {
    return SimpleValueFactory.getInstance().createIRI("https://w3id.org/beyan/" + local);
  }

  static GraphStore filled(Path folder, String resource) throws IOException {
    GraphStore store = GraphStore.openOrCreate(folder);
    load(store, resource);
    return store;
  }

  /** Writes every graph of a TriG file of the tests; tells what became of each. */
  static Map<String, GraphWriter.Outcome> load(GraphStore store, String resource) {
    Map<String, GraphWriter.Outcome> outcomes = new LinkedHashMap<>();
    DatasetGraph file = RDFDataMgr.loadDatasetGraph(resource);
    try (GraphWriter writer = store.writer()) {
      file.listGraphNodes()
          .forEachRemaining(
              name ->
                  outcomes.put(
                      name.getURI(),
                      writer.replace(
                          SimpleValueFactory.getInstance().createIRI(name.getURI()),
                          sink -> stream(file.getGraph(name), sink))));
    }
    return outcomes;
  }

  private static void stream(Graph graph, RDFHandler sink) {
    ToRdf4j stream = new ToRdf4j(sink);
    graph.find().forEachRemaining(stream::triple);
  }

  static Set<String> quads(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream()
                .map(Quad::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
