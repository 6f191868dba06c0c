package org.beyan.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.beyan.vocabulary.Beyan;

/** Short names of the vocabularies that the graph uses, for those who read it. */
public final class Prefixes {
  /** Of the data, unless a run sets another; lets {@code <entity/country/RU>} stand for the IRI. */
  public static final String BASE = "https://w3id.org/beyan/";

  static final String BEYAN = Beyan.NAMESPACE;

  public static final Map<String, String> ALL = all();

  /** The same for Jena. */
  public static final PrefixMapping MAPPING =
      PrefixMapping.Factory.create().setNsPrefixes(ALL).lock();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("beyan", BEYAN);
    all.put("dcterms", "http://purl.org/dc/terms/");
    all.put("oa", "http://www.w3.org/ns/oa#");
    all.put("org", "http://www.w3.org/ns/org#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("schema", "https://schema.org/");
    all.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("wd", "http://www.wikidata.org/entity/");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return all;
  }

  /** How people read a value: an IRI by prefix or without the base, a literal by its text. */
  static String shorten(Cell cell) {
    return cell.kind() == Cell.Kind.IRI ? shorten(cell.text()) : cell.text();
  }

  private static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      String local =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "/";
      if (!local.contains("/")) {
        return prefix.getKey() + ":" + local;
      }
    }
    return iri.startsWith(BASE) ? "<" + iri.substring(BASE.length()) + ">" : iri;
  }
}
