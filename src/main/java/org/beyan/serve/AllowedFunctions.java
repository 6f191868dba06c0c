package org.beyan.serve;

import java.util.Set;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * Functions that queries may call beyond those of SPARQL 1.1 itself. All others are unknown to the
 * queries that run here: some of Jena's load classes by name, write, wait or list the store.
 */
final class AllowedFunctions {
  /** Full-text search, written as a property: {@code ?statement text:query (beyan:words "gas")}. */
  static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private static final String ARQ = "http://jena.apache.org/ARQ/function#";

  /** The parts of an IRI. */
  private static final Set<String> HARMLESS = Set.of(ARQ + "localname", ARQ + "namespace");

  private static final Set<String> CLASSES =
      Set.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

  private static final FunctionRegistry FUNCTIONS = allowedFunctions();
  private static final PropertyFunctionRegistry PROPERTIES = allowedProperties();

  private AllowedFunctions() {}

  static boolean allows(String function) {
    return FUNCTIONS.isRegistered(function);
  }

  /** Properties that Jena evaluates by classes, which it looks for under their names. */
  static boolean isForbiddenProperty(String property) {
    return !property.equals(TEXT_QUERY) && CLASSES.stream().anyMatch(property::startsWith);
  }

  static FunctionRegistry functions() {
    return FUNCTIONS;
  }

  static PropertyFunctionRegistry propertyFunctions() {
    return PROPERTIES;
  }

  private static FunctionRegistry allowedFunctions() {
    FunctionRegistry standard = FunctionRegistry.standardRegistry();
    FunctionRegistry allowed = new FunctionRegistry();
    standard
        .keys()
        .forEachRemaining(
            iri -> {
              if (iri.startsWith(XSD.NS)) {
                allowed.put(iri, standard.get(iri));
              }
            });
    HARMLESS.forEach(iri -> allowed.put(iri, standard.get(iri)));
    return allowed;
  }

  private static PropertyFunctionRegistry allowedProperties() {
    TextQuery.init();
    PropertyFunctionRegistry allowed = new PropertyFunctionRegistry();
    allowed.put(TEXT_QUERY, PropertyFunctionRegistry.standardRegistry().get(TEXT_QUERY));
    return allowed;
  }
}
