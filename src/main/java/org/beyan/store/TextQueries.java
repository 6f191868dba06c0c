package org.beyan.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The full text as jena-text's {@code text:query} asks it. It only reads: what is written goes
 * through {@link StoreTransaction}.
 *
 * <p>Absent is null, as Jena gives it.
 */
final class TextQueries implements TextIndex {
  private final FullText text;

  TextQueries(FullText text) {
    this.text = text;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return text.search(
        new TextSearch(
            properties.stream().map(RDFNode::asNode).toList(),
            words,
            Optional.ofNullable(subject),
            Optional.ofNullable(graph),
            Optional.ofNullable(language),
            limit,
            Optional.ofNullable(highlight)));
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    String only =
        subject == null || subject.isVariable() ? null : TextQueryFuncs.subjectToString(subject);
    return query(only, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return query((Node) null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit, String highlight) {
    List<Resource> properties =
        property == null ? List.of() : List.of(ResourceFactory.createResource(property.getURI()));
    return query(properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String language) {
    return query(property, words, graph, language, 0);
  }

  @Override
  public EntityDefinition getDocDef() {
    return TextFields.DEFINITION;
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public Map<String, Node> get(String uri) {
    throw readOnly();
  }

  /** The store closes what it opened. */
  @Override
  public void close() {}

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("text:query only searches");
  }
}
