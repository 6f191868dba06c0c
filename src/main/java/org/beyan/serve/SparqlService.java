package org.beyan.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;

/** SPARQL 1.1 query over HTTP; a GET without a query gets the service's description. */
final class SparqlService extends SPARQL_QueryDataset {
  private final DescriptionService description;

  SparqlService(DescriptionService description) {
    this.description = description;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      description.execGet(action);
    } else {
      super.execGet(action);
    }
  }
}
