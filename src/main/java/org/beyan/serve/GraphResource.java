package org.beyan.serve;

import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** Answers GET and HEAD with a graph, in the syntax that the client prefers; Turtle otherwise. */
abstract class GraphResource extends ActionService {
  /** What is answered. */
  abstract Graph graph(HttpAction action) throws Problem, QueryFailure;

  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execute(HttpAction action) {
    Answering.of(action, () -> send(graph(action), action));
  }

  private static void send(Graph graph, HttpAction action) {
    Lang lang =
        RDFLanguages.contentTypeToLang(ActionLib.contentNegotationRDF(action).getContentTypeStr());
    ActionLib.graphResponse(action, graph, lang == null ? Lang.TURTLE : lang);
    ServletOps.success(action);
  }
}
