package org.beyan.serve;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.beyan.serve.QueryFailure.Reason;

/** Asks other endpoints, for SERVICE; only those whose hosts somebody has named. */
final class Federation {
  /** Asks nobody. */
  static final Federation NONE = of(new Endpoints(Set.of()));

  private final Endpoints endpoints;
  private final RemoteEndpoint.Exchange exchange;

  Federation(Endpoints endpoints, RemoteEndpoint.Exchange exchange) {
    this.endpoints = endpoints;
    this.exchange = exchange;
  }

  static Federation of(Endpoints endpoints) {
    return new Federation(endpoints, RemoteEndpoint.overHttp());
  }

  QueryIterator execute(
      OpService service, QueryIterator input, ExecutionContext context, Leash leash) {
    Optional<URI> endpoint = endpoints.address(service.getService());
    if (endpoint.isEmpty()) {
      throw leash.give(Reason.REFUSED, "SERVICE is not allowed here");
    }
    RemoteEndpoint remote = new RemoteEndpoint(endpoint.get(), endpoints, exchange, leash);
    return new FederatedRows(new RemotePattern(service), remote, input, context, leash);
  }
}
