package org.beyan.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Names and codes of what statements point at, by language. Immutable. */
final class Labels {
  private static final Node CODE = NodeFactory.createURI(Prefixes.BEYAN + "code");

  private final Map<Node, Map<String, String>> names = new HashMap<>();
  private final Map<Node, String> codes = new HashMap<>();

  private Labels() {}

  /**
   * @param graph that describes the terms of the table, inside a transaction
   */
  static Labels of(StatementTable table, Graph graph) {
    Labels labels = new Labels();
    table.terms().stream().filter(Node::isURI).forEach(term -> labels.read(term, graph));
    return labels;
  }

  private void read(Node term, Graph graph) {
    graph
        .find(term, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .forEachRemaining(
            name ->
                names
                    .computeIfAbsent(term, any -> new TreeMap<>())
                    .put(name.getLiteralLanguage(), name.getLiteralLexicalForm()));
    graph
        .find(term, CODE, Node.ANY)
        .forEachRemaining(triple -> codes.put(term, triple.getObject().getLiteralLexicalForm()));
  }

  /** The name in a language, else in English, else in any. */
  Optional<String> of(Node term, String language) {
    Map<String, String> all = names.getOrDefault(term, Map.of());
    return Stream.concat(Stream.of(language, "en"), all.keySet().stream())
        .filter(all::containsKey)
        .findFirst()
        .map(all::get);
  }

  /** The code, or the IRI of what has none; of a term of the ontology its name. */
  String code(Node term) {
    if (term.getURI().startsWith(Prefixes.BEYAN)) {
      return term.getURI().substring(Prefixes.BEYAN.length());
    }
    return codes.getOrDefault(term, term.toString());
  }
}
