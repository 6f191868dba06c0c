package org.beyan.store;

import java.io.IOException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Asks a store of this machine or a SPARQL endpoint; the answers are of one form. */
public final class QueryRunner {
  private final Source source;
  private final Source names;

  private QueryRunner(Source source) {
    this(source, source);
  }

  private QueryRunner(Source source, Source names) {
    this.source = source;
    this.names = names;
  }

  /** Where answers come from. */
  @FunctionalInterface
  public interface Source {
    Answer ask(Query query) throws IOException, QuestionException;
  }

  /**
   * Asks through somebody who sets limits. What the names in a question mean is asked of the store
   * itself, without limits, and remembered.
   *
   * @param store that nobody writes to meanwhile
   */
  public static QueryRunner through(Source source, GraphStore store) {
    return new QueryRunner(source, new Remembered(over(store).source));
  }

  public static QueryRunner over(GraphStore store) {
    return new QueryRunner(
        query -> {
          try {
            return Txn.calculateRead(
                store.dataset(),
                () -> answer(QueryExec.dataset(store.dataset()).query(query).build()));
          } catch (QueryException failed) {
            throw new QuestionException("The query failed: " + OneLine.of(failed.getMessage()));
          }
        });
  }

  /**
   * @param url of a SPARQL 1.1 query service; its default graph has to be the union of its graphs
   */
  public static QueryRunner at(String url) {
    return new QueryRunner(new Endpoint(url)::ask);
  }

  /**
   * Answers SPARQL text.
   *
   * @throws QuestionException if it is no SPARQL query, or an update
   * @throws IOException if an endpoint does not answer
   */
  public Answer ask(String sparql) throws IOException, QuestionException {
    return source.ask(Sparql.parse(sparql));
  }

  /** Answers a query that has been read already. */
  public Answer ask(Query query) throws IOException, QuestionException {
    return source.ask(query);
  }

  /** The same for the search for names. */
  QueryRunner forNames() {
    return new QueryRunner(names);
  }

  /** Answers a query that is known to be a SELECT. */
  Rows select(Query query) throws IOException, QuestionException {
    if (source.ask(query) instanceof Rows rows) {
      return rows;
    }
    throw new IllegalArgumentException("Not a SELECT: " + query);
  }

  private static Answer answer(QueryExec execution) {
    try (execution) {
      Query query = execution.getQuery();
      if (query.isSelectType()) {
        return Answers.rows(execution.select(), false);
      }
      if (query.isAskType()) {
        return new Answer.Verdict(execution.ask());
      }
      return new Answer.Triples(
          Answers.turtle(query.isConstructType() ? execution.construct() : execution.describe()));
    }
  }
}
