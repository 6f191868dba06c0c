package org.beyan.serve;

import java.net.URI;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;

/**
 * Tells what the dataset holds (VoID) and how it is asked; also where its endpoint is asked
 * nothing.
 */
final class DescriptionService extends GraphResource {
  private final Holdings holdings;

  DescriptionService(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  Graph graph(HttpAction action) {
    URI asked = URI.create(action.getRequestRequestURL().toString());
    return ServiceDescription.of(holdings, asked.resolve(Server.DATASET).toString());
  }
}
