package org.beyan.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of the W3C Web Annotation Vocabulary that say where words stand. */
public final class Oa {
  public static final String NAMESPACE = "http://www.w3.org/ns/oa#";
  public static final Namespace NS = new SimpleNamespace("oa", NAMESPACE);

  public static final IRI SPECIFIC_RESOURCE = term("SpecificResource");
  public static final IRI TEXT_QUOTE_SELECTOR = term("TextQuoteSelector");
  public static final IRI TEXT_POSITION_SELECTOR = term("TextPositionSelector");

  public static final IRI HAS_TARGET = term("hasTarget");
  public static final IRI HAS_SOURCE = term("hasSource");
  public static final IRI HAS_SELECTOR = term("hasSelector");
  public static final IRI EXACT = term("exact");
  public static final IRI PREFIX = term("prefix");
  public static final IRI SUFFIX = term("suffix");
  public static final IRI START = term("start");
  public static final IRI END = term("end");

  private Oa() {}

  private static IRI term(String name) {
    return Values.iri(NAMESPACE, name);
  }
}
