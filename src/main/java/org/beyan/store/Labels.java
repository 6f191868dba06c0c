package org.beyan.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Names and codes of what statements point at, by language. Immutable. */
final class Labels {
  private static final Node CODE = NodeFactory.createURI(Prefixes.BEYAN + "code");
  private static final Node COUNTRY = NodeFactory.createURI(Prefixes.BEYAN + "country");
  private static final Node FROM = NodeFactory.createURI(Prefixes.BEYAN + "from");
  private static final Node TO = NodeFactory.createURI(Prefixes.BEYAN + "to");

  private final Map<Node, Map<String, String>> names = new HashMap<>();
  private final Map<Node, String> codes = new HashMap<>();
  private final Map<Node, Set<String>> countries = new HashMap<>();
  private final Map<Node, String> sources = new HashMap<>();
  private final Map<Node, String> targets = new HashMap<>();

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
    codes(term, graph).forEach(code -> codes.put(term, code));
    readRelations(term, graph);
  }

  private void readRelations(Node term, Graph graph) {
    graph
        .find(term, COUNTRY, Node.ANY)
        .forEachRemaining(
            triple ->
                codes(triple.getObject(), graph)
                    .forEach(
                        code -> countries.computeIfAbsent(term, any -> new TreeSet<>()).add(code)));
    graph
        .find(term, FROM, Node.ANY)
        .forEachRemaining(
            triple -> codes(triple.getObject(), graph).forEach(code -> sources.put(term, code)));
    graph
        .find(term, TO, Node.ANY)
        .forEachRemaining(
            triple -> codes(triple.getObject(), graph).forEach(code -> targets.put(term, code)));
  }

  private static List<String> codes(Node term, Graph graph) {
    return graph
        .find(term, CODE, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  /** Codes of the states and bodies that a speaker belongs to, sorted. */
  Set<String> countries(Node speaker) {
    return countries.getOrDefault(speaker, Set.of());
  }

  /** Code of who speaks in a dyad. */
  String source(Node dyad) {
    return sources.getOrDefault(dyad, "");
  }

  /** Code of who is spoken of in a dyad. */
  String target(Node dyad) {
    return targets.getOrDefault(dyad, "");
  }

  /** The name in a language, else in English, else the first in the alphabet. */
  Optional<String> of(Node term, String language) {
    return chosen(names.getOrDefault(term, Map.of()), language);
  }

  /**
   * The same of any names.
   *
   * @param names by language
   */
  static Optional<String> chosen(Map<String, String> names, String language) {
    return Optional.ofNullable(names.get(language))
        .or(() -> Optional.ofNullable(names.get("en")))
        .or(() -> names.values().stream().min(Comparator.naturalOrder()));
  }

  /** The code, or the IRI of what has none; of a term of the ontology its name. */
  String code(Node term) {
    if (term.getURI().startsWith(Prefixes.BEYAN)) {
      return term.getURI().substring(Prefixes.BEYAN.length());
    }
    return codes.getOrDefault(term, term.toString());
  }
}
