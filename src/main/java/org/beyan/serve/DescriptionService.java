package org.beyan.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;

/** Answers the dataset's own address: what it holds (VoID) and how it is asked. */
final class DescriptionService extends GraphResource {
  private final Holdings holdings;

  DescriptionService(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  Graph graph(HttpAction action) {
    return ServiceDescription.of(holdings, action.getRequestRequestURL().toString());
  }
}
