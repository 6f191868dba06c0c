package org.beyan.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.beyan.text.WordAnalyzer;

/**
 * What of the graph is searched as full text, and how a quad stands in the index: as a document
 * whose text is in a field of its property and language, since an analyser knows one language only.
 */
final class TextFields {
  /** Indexes that were written otherwise are made anew: to be raised with every change here. */
  static final int FORMAT = 2;

  static final String SUBJECT = "subject";
  static final String GRAPH = "graph";
  static final String LANGUAGE = "language";

  /** Has no index: the text as it was, for who asks what was found. */
  static final String TEXT = "text";

  /** In place of it, where it is long. */
  static final String LONG_TEXT = "long-text";

  /** Name of the field that a document has, as a term: what negations are taken from. */
  static final String FIELD = "field";

  /** Bytes of a text that is kept as it is; longer ones are packed. */
  private static final int SHORT = 4096;

  private static final String QUAD = "quad";
  private static final String WORDS = "words";
  private static final String OTHER = "other";

  /** Into which the texts of a property are parted by their language. */
  private static final List<String> PARTS = List.of("tr", "ru", "en", OTHER);

  private static final Map<Node, String> PROPERTIES = properties();

  /** For jena-text, which looks up there which properties are searched, and which by default. */
  static final EntityDefinition DEFINITION = definition();

  private TextFields() {}

  private static Map<Node, String> properties() {
    Map<Node, String> properties = new LinkedHashMap<>();
    properties.put(NodeFactory.createURI(Prefixes.BEYAN + "words"), WORDS);
    properties.put(NodeFactory.createURI(Prefixes.ALL.get("schema") + "headline"), "headline");
    properties.put(NodeFactory.createURI(Prefixes.ALL.get("schema") + "articleBody"), "body");
    properties.put(RDFS.label.asNode(), "label");
    properties.put(SKOS.altLabel.asNode(), "alternative");
    return properties;
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition(SUBJECT, WORDS, GRAPH);
    PROPERTIES.forEach((property, name) -> definition.set(name, property));
    definition.setLangField(LANGUAGE);
    definition.setUidField(QUAD);
    return definition;
  }

  static Analyzer analyzer() {
    Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    for (String name : PROPERTIES.values()) {
      PARTS.forEach(part -> analyzers.put(name + "_" + part, WordAnalyzer.of(part)));
    }
    return new PerFieldAnalyzerWrapper(WordAnalyzer.of(OTHER), analyzers);
  }

  static boolean isSearched(Quad quad) {
    return PROPERTIES.containsKey(quad.getPredicate()) && quad.getObject().isLiteral();
  }

  /** Quads that are searched, of all graphs. */
  static Stream<Quad> quads(DatasetGraph dataset) {
    return PROPERTIES.keySet().stream()
        .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, Node.ANY))
        .filter(TextFields::isSearched);
  }

  /**
   * Fields to search.
   *
   * @param properties none for the default
   * @param language none for all
   */
  static List<String> of(List<Node> properties, Optional<String> language) {
    List<String> names =
        properties.isEmpty() ? List.of(WORDS) : properties.stream().map(PROPERTIES::get).toList();
    List<String> parts = language.map(tag -> List.of(part(tag))).orElse(PARTS);
    return names.stream().flatMap(name -> parts.stream().map(part -> name + "_" + part)).toList();
  }

  /** The property whose texts are in a field. */
  static Node property(String field) {
    String name = field.substring(0, field.indexOf('_'));
    return PROPERTIES.entrySet().stream()
        .filter(property -> property.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** {@code tr} for {@code tr-TR}. */
  private static String part(String tag) {
    String language = tag.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
    return PARTS.contains(language) ? language : OTHER;
  }

  static Document document(Quad quad) {
    String text = quad.getObject().getLiteralLexicalForm();
    String language = quad.getObject().getLiteralLanguage();
    String field = PROPERTIES.get(quad.getPredicate()) + "_" + part(language);
    Document document = new Document();
    document.add(new StringField(QUAD, key(quad).bytes(), Field.Store.NO));
    key(document, SUBJECT, TextQueryFuncs.subjectToString(quad.getSubject()));
    key(document, GRAPH, TextQueryFuncs.graphNodeToString(quad.getGraph()));
    key(document, FIELD, field);
    key(document, LANGUAGE, language);
    document.add(kept(new BytesRef(text)));
    document.add(new TextField(field, text, Field.Store.NO));
    return document;
  }

  private static void key(Document document, String name, String value) {
    document.add(new StringField(name, value, Field.Store.NO));
    document.add(new SortedDocValuesField(name, new BytesRef(value)));
  }

  /** Many short texts are read for one question, and to unpack one took 36 µs. */
  private static Field kept(BytesRef text) {
    return text.length <= SHORT
        ? new BinaryDocValuesField(TEXT, text)
        : new StoredField(LONG_TEXT, text);
  }

  /** What the document of a quad is found again by: a hash, since a text can be too long. */
  static Term key(Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(DEFINITION, quad);
    return new Term(
        QUAD,
        entity.getChecksum(
            DEFINITION.getField(quad.getPredicate()), quad.getObject().getLiteralLexicalForm()));
  }
}
