package org.beyan.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short names of the vocabularies that the graph uses, for those who read it. */
final class Prefixes {
  static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("beyan", "https://w3id.org/beyan/ontology#");
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
}
