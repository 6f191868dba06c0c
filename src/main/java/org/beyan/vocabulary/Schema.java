package org.beyan.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of schema.org that describe articles, periods and the order of spans. */
public final class Schema {
  public static final String NAMESPACE = "https://schema.org/";
  public static final Namespace NS = new SimpleNamespace("schema", NAMESPACE);

  public static final IRI HEADLINE = term("headline");
  public static final IRI ARTICLE_BODY = term("articleBody");
  public static final IRI DATE_PUBLISHED = term("datePublished");
  public static final IRI IN_LANGUAGE = term("inLanguage");
  public static final IRI PUBLISHER = term("publisher");
  public static final IRI URL = term("url");
  public static final IRI POSITION = term("position");
  public static final IRI START_DATE = term("startDate");
  public static final IRI END_DATE = term("endDate");

  private Schema() {}

  private static IRI term(String name) {
    return Values.iri(NAMESPACE, name);
  }
}
