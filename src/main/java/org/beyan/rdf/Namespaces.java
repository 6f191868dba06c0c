package org.beyan.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.beyan.vocabulary.Beyan;
import org.beyan.vocabulary.Oa;
import org.beyan.vocabulary.Schema;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The prefixes that make our graphs readable. */
final class Namespaces {
  private static final List<Namespace> VOCABULARIES =
      List.of(
          Beyan.NS,
          Oa.NS,
          Schema.NS,
          DCTERMS.NS,
          ORG.NS,
          OWL.NS,
          PROV.NS,
          RDFS.NS,
          SKOS.NS,
          XSD.NS);

  private Namespaces() {}

  static List<Namespace> of(Identity identity) {
    return Stream.concat(VOCABULARIES.stream(), data(identity.base())).toList();
  }

  private static Stream<Namespace> data(String base) {
    Stream<Namespace> nodes =
        Stream.of("article", "statement", "report", "span", "tenure", "extraction", "run", "graph")
            .map(kind -> new SimpleNamespace(kind, base + kind + "/"));
    Stream<Namespace> entities =
        Stream.of("person", "body", "country", "conflict", "medium", "office", "outlet", "local")
            .map(kind -> new SimpleNamespace(kind, base + "entity/" + kind + "/"));
    Stream<Namespace> wikidata =
        Stream.of(new SimpleNamespace("wd", "http://www.wikidata.org/entity/"));
    return Stream.of(nodes, entities, wikidata).flatMap(each -> each);
  }
}
