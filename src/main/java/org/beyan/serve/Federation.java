package org.beyan.serve;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.beyan.serve.QueryFailure.Reason;

/** Asks other endpoints, for SERVICE; only those whose hosts somebody has named. */
public final class Federation {
  /** Asks nobody. */
  public static final Federation NONE = of(Set.of());

  private final Endpoints endpoints;
  private final RemoteEndpoint.Exchange exchange;

  Federation(Endpoints endpoints, RemoteEndpoint.Exchange exchange) {
    this.endpoints = endpoints;
    this.exchange = exchange;
  }

  /**
   * @param hosts by name, such as {@code query.wikidata.org}
   */
  public static Federation of(Set<String> hosts) {
    return new Federation(new Endpoints(hosts), RemoteEndpoint.overHttp());
  }

  QueryIterator execute(
      OpService service, QueryIterator input, ExecutionContext context, Leash leash) {
    Optional<URI> endpoint =
        Optional.of(service.getService())
            .filter(endpoints::allows)
            .flatMap(node -> endpoints.address(node.getURI()));
    if (endpoint.isEmpty()) {
      throw leash.give(Reason.REFUSED, "SERVICE is not allowed here");
    }
    RemoteEndpoint remote = new RemoteEndpoint(endpoint.get(), endpoints, exchange, leash);
    return new FederatedRows(new RemotePattern(service), remote, input, context, leash);
  }
}
