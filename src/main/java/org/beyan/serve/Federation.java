package org.beyan.serve;

import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.beyan.serve.QueryFailure.Reason;

/** Asks other endpoints, for SERVICE; only those that whoever runs the server has named. */
public interface Federation {
  /** Asks nobody. */
  Federation NONE =
      (service, input, context, leash) -> {
        throw leash.give(Reason.REFUSED, "SERVICE is not allowed here");
      };

  QueryIterator execute(
      OpService service, QueryIterator input, ExecutionContext context, Leash leash);
}
