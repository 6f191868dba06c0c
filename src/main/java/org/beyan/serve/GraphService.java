package org.beyan.serve;

import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.Template;

/**
 * The Graph Store protocol, reading: {@code ?graph=IRI} one graph, {@code ?default} the union of
 * all.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">Graph Store HTTP Protocol</a>
 */
final class GraphService extends GraphResource {
  private static final Triple EVERYTHING =
      Triple.create(Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));

  private final BoundedExecution execution;

  GraphService(BoundedExecution execution) {
    this.execution = execution;
  }

  @Override
  Graph graph(HttpAction action) throws Problem, QueryFailure {
    QueryResult.Triples triples = (QueryResult.Triples) execution.run(construct(pattern(action)));
    if (triples.cut()) {
      throw Problem.tooManyTriples(execution.bounds().rows());
    }
    if (triples.graph().isEmpty()) {
      throw Problem.notFound("There is no such graph");
    }
    return triples.graph();
  }

  private static Element pattern(HttpAction action) throws Problem {
    String graph = action.getRequestParameter("graph");
    boolean union = action.getRequestParameter("default") != null;
    if ((graph == null) != union) {
      throw Problem.badRequest("Name one graph with graph=IRI, or the union of all with default");
    }
    ElementTriplesBlock everything = new ElementTriplesBlock();
    everything.addTriple(EVERYTHING);
    return union ? everything : new ElementNamedGraph(NodeFactory.createURI(graph), everything);
  }

  private static Query construct(Element pattern) {
    Query query = QueryFactory.make();
    query.setQueryConstructType();
    query.setConstructTemplate(new Template(BasicPattern.wrap(List.of(EVERYTHING))));
    query.setQueryPattern(pattern);
    return query;
  }
}
