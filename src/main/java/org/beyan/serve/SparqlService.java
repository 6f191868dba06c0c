package org.beyan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * SPARQL 1.1 query over HTTP, within bounds; a GET without a query gets the service's description.
 *
 * <p>Fuseki reads the request and writes the answer; between the two nothing streams: an answer is
 * whole before its status line is sent.
 */
final class SparqlService extends SPARQL_QueryDataset {
  /** Under the name that a client gives here it can stop its query. */
  static final String QUERY_NAME = "Beyan-Query";

  private static final List<String> DATASET = List.of("default-graph-uri", "named-graph-uri");

  private final QueryGuard guard;
  private final BoundedExecution execution;
  private final DescriptionService description;
  private final long bytes;

  /**
   * @param bytes of a request's body at most
   */
  SparqlService(
      QueryGuard guard, BoundedExecution execution, DescriptionService description, long bytes) {
    this.guard = guard;
    this.execution = execution;
    this.description = description;
    this.bytes = bytes;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      description.execGet(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    Answering.of(action, () -> answer(body(action), action));
  }

  private String body(HttpAction action) throws IOException, Problem {
    try (InputStream body = action.getRequestInputStream()) {
      byte[] read = body.readNBytes((int) bytes + 1);
      if (read.length > bytes) {
        throw Problem.tooLarge(bytes);
      }
      return new String(read, StandardCharsets.UTF_8);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Answering.of(action, () -> answer(text, action));
  }

  private void answer(String text, HttpAction action) throws Problem, QueryFailure {
    for (String parameter : DATASET) {
      if (action.getRequestParameter(parameter) != null) {
        throw Problem.badRequest(
            "The dataset is fixed: " + parameter + " is not taken; name graphs with GRAPH");
      }
    }
    Query query = guard.read(text);
    QueryResult result = execution.run(name(action), query);
    Cut.announce(action.getResponse(), execution.bounds().rows(), result.cut());
    sendResults(action, fuseki(result), new Prologue(query.getPrefixMapping()));
  }

  private static String name(HttpAction action) {
    return Optional.ofNullable(action.getRequest().getHeader(QUERY_NAME))
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  private static QueryExecResult fuseki(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      return new QueryExecResult(rows.rowSet());
    }
    if (result instanceof QueryResult.Verdict verdict) {
      return new QueryExecResult(verdict.holds());
    }
    return new QueryExecResult(((QueryResult.Triples) result).graph());
  }
}
