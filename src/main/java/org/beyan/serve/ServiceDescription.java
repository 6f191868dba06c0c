package org.beyan.serve;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.beyan.store.Prefixes;
import org.beyan.store.Statistics;

/**
 * The dataset described with VoID and its endpoint with SPARQL 1.1 Service Description.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">Service Description</a>
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Graph graph = GraphFactory.createDefaultGraph();

  private ServiceDescription() {}

  /**
   * @param dataset address of the dataset on this server
   */
  static Graph of(Holdings holdings, String dataset) {
    ServiceDescription description = new ServiceDescription();
    description.graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
    description.graph.getPrefixMapping().setNsPrefix("void", VOID.NS).setNsPrefix("sd", SD);
    description.dataset(NodeFactory.createURI(dataset), holdings);
    description.service(NodeFactory.createURI(dataset + "/" + Server.SPARQL), dataset);
    return description.graph;
  }

  private void dataset(Node dataset, Holdings holdings) {
    Statistics statistics = holdings.statistics();
    add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
    add(dataset, RDF.type.asNode(), iri(SD + "Dataset"));
    add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Beyan", "tr"));
    add(
        dataset,
        DCTerms.description.asNode(),
        NodeFactory.createLiteralLang(
            "Who said what about whom, about which conflict, and when.", "en"));
    add(dataset, VOID.sparqlEndpoint.asNode(), iri(dataset.getURI() + "/" + Server.SPARQL));
    add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(holdings.base()));
    add(dataset, VOID.vocabulary.asNode(), iri(Prefixes.ALL.get("beyan")));
    partition(dataset, "Statement", statistics.statements());
    partition(dataset, "Report", statistics.reports());
    partition(dataset, "Article", statistics.articles());
  }

  private void partition(Node dataset, String type, long entities) {
    Node partition = iri(dataset.getURI() + "#" + type);
    add(dataset, VOID.classPartition.asNode(), partition);
    add(partition, VOID._class.asNode(), iri(Prefixes.ALL.get("beyan") + type));
    add(partition, VOID.entities.asNode(), number(entities));
  }

  private void service(Node service, String dataset) {
    add(service, RDF.type.asNode(), iri(SD + "Service"));
    add(service, iri(SD + "endpoint"), service);
    add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    add(service, iri(SD + "defaultDataset"), iri(dataset));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "N-Triples", "RDF_XML", "JSON-LD"
        }) {
      add(service, iri(SD + "resultFormat"), iri(FORMATS + format));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
