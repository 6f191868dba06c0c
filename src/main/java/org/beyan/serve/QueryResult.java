package org.beyan.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** An answer in memory: nothing of it needs the store any more. */
sealed interface QueryResult {
  /** There would have been more rows or triples than the bounds allow. */
  default boolean cut() {
    return false;
  }

  /**
   * Of SELECT.
   *
   * @param variables in the order of the query
   */
  record Rows(List<Var> variables, List<Binding> rows, boolean cut) implements QueryResult {
    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }

    /** To be read once; every call begins anew. */
    RowSet rowSet() {
      return RowSetStream.create(variables, rows.iterator());
    }
  }

  /** Of ASK. */
  record Verdict(boolean holds) implements QueryResult {}

  /** Of CONSTRUCT and DESCRIBE; the graph has the query's prefixes. */
  record Triples(Graph graph, boolean cut) implements QueryResult {}
}
