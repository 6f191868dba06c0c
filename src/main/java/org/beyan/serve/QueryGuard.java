package org.beyan.serve;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.beyan.serve.QueryFailure.Reason;
import org.beyan.store.QuestionException;
import org.beyan.store.Sparql;

/**
 * Reads SPARQL text from strangers: what comes out is a query of SPARQL 1.1 that reads this store
 * and nothing else.
 */
final class QueryGuard {
  private final int longest;
  private final Endpoints services;

  /** Allows no other endpoint. */
  QueryGuard(Bounds bounds) {
    this(bounds, new Endpoints(Set.of()));
  }

  /**
   * @param services that SERVICE may ask
   */
  QueryGuard(Bounds bounds, Endpoints services) {
    this.longest = bounds.text();
    this.services = services;
  }

  /**
   * @throws QueryFailure with {@link Reason#REFUSED} and a message for whoever asks
   */
  Query read(String sparql) throws QueryFailure {
    if (sparql.length() > longest) {
      throw refused("The query is longer than " + longest + " characters");
    }
    try {
      Query query = Sparql.parse(sparql);
      check(query);
      return query;
    } catch (QuestionException wrong) {
      throw refused(wrong.getMessage());
    } catch (StackOverflowError tooDeep) {
      throw refused(ForbiddenParts.TOO_DEEP);
    }
  }

  /** Refuses what a query must not do; for queries that were not read here. */
  void check(Query query) throws QueryFailure {
    if (query.hasDatasetDescription()) {
      throw refused("FROM is not supported: ask for one graph with GRAPH <…> { … }");
    }
    Optional<String> forbidden = ForbiddenParts.in(query, services);
    if (forbidden.isPresent()) {
      throw refused(forbidden.get());
    }
  }

  private static QueryFailure refused(String why) {
    return new QueryFailure(Reason.REFUSED, why);
  }
}
