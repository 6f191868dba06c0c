package org.beyan.store;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** RDF terms of RDF4J as terms of Jena, and back. Quoted triples are not among them. */
final class Terms {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private Terms() {}

  static Node toJena(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    }
    if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(blank.getID());
    }
    if (value instanceof Literal literal) {
      return toJena(literal);
    }
    throw new IllegalArgumentException("Not an RDF 1.1 term: " + value);
  }

  private static Node toJena(Literal literal) {
    return literal
        .getLanguage()
        .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    literal.getLabel(),
                    TypeMapper.getInstance()
                        .getSafeTypeByName(literal.getDatatype().stringValue())));
  }

  /** The quad in its context; without one, in the default graph. */
  static Quad toJena(Statement statement) {
    Resource context = statement.getContext();
    return new Quad(
        context == null ? Quad.defaultGraphNodeGenerated : toJena(context),
        toJena(statement.getSubject()),
        toJena(statement.getPredicate()),
        toJena(statement.getObject()));
  }

  static Value toRdf4j(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(node.getURI());
    }
    if (node.isBlank()) {
      return VALUES.createBNode(node.getBlankNodeLabel());
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    throw new IllegalArgumentException("Not an RDF 1.1 term: " + node);
  }

  private static Value literal(Node node) {
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? VALUES.createLiteral(
            node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(node.getLiteralLexicalForm(), language);
  }

  static Statement toRdf4j(Quad quad) {
    Resource subject = (Resource) toRdf4j(quad.getSubject());
    IRI predicate = (IRI) toRdf4j(quad.getPredicate());
    Value object = toRdf4j(quad.getObject());
    return quad.isDefaultGraph()
        ? VALUES.createStatement(subject, predicate, object)
        : VALUES.createStatement(subject, predicate, object, (Resource) toRdf4j(quad.getGraph()));
  }
}
