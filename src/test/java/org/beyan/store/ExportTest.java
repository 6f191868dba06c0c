package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.beyan.rdf.Identity;
import org.beyan.rdf.Syntax;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  @TempDir private static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void fill() throws IOException {
    store = Stores.filled(folder, Stores.EXAMPLE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS", "JSONLD", "TRIX"})
  void isReadBackByRiotWithItsGraphs(Syntax syntax) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(written(syntax)).lang(lang(syntax)).parse(read);
    assertThat(read.stream().map(Quad::toString).collect(Collectors.toSet()))
        .isEqualTo(Stores.quads(store));
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
  void isReadBackByRiotAsOneGraph(Syntax syntax) {
    Graph read = GraphFactory.createGraphMem();
    RDFParser.source(written(syntax)).lang(lang(syntax)).parse(read);
    assertThat(read.stream().map(Object::toString).collect(Collectors.toSet()))
        .isEqualTo(triples());
  }

  private static Set<String> triples() {
    Graph union = GraphFactory.createGraphMem();
    store
        .dataset()
        .executeRead(
            () -> store.dataset().find().forEachRemaining(quad -> union.add(quad.asTriple())));
    return union.stream().map(Object::toString).collect(Collectors.toSet());
  }

  @Test
  void handsOverEachGraphInOnePiece() {
    StatementCollector collector = new StatementCollector();
    store.export(collector);
    ArrayList<String> runs = new ArrayList<>();
    for (Statement statement : collector.getStatements()) {
      String graph = statement.getContext().stringValue();
      if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(graph)) {
        runs.add(graph);
      }
    }
    assertThat(runs).hasSizeGreaterThan(2).doesNotHaveDuplicates().isSorted();
  }

  private static ByteArrayInputStream written(Syntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(syntax.writer(out, new Identity()));
    return new ByteArrayInputStream(out.toByteArray());
  }

  private static Lang lang(Syntax syntax) {
    return Optional.ofNullable(RDFLanguages.contentTypeToLang(syntax.mediaType()))
        .orElseThrow(() -> new AssertionError("RIOT does not know " + syntax));
  }
}
