package org.beyan.serve;

import java.io.IOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.beyan.store.Answer;
import org.beyan.store.Answers;
import org.beyan.store.GraphStore;
import org.beyan.store.NamedQuery;
import org.beyan.store.Prefixes;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;
import org.beyan.store.Rows;
import org.beyan.store.StatementIndex;
import org.beyan.store.Statistics;

/** The store that is served: what its IRIs begin with, and how named queries are asked of it. */
final class Holdings {
  /** Every store has this graph, whatever its base. */
  private static final String ENTITIES = "graph/entities";

  private static final String SPAN =
      "SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) { ?said a beyan:Statement ; beyan:saidOn ?day }";

  private static final String PROGRAM = Program.build();

  private final GraphStore store;
  private final QueryRunner runner;
  private final String base;
  private final Statistics statistics;
  private final Rows span;
  private final StatementIndex index;
  private final int rowLimit;

  /**
   * @param execution that answers named queries
   */
  Holdings(GraphStore store, BoundedExecution execution) throws IOException {
    this.store = store;
    this.runner = QueryRunner.through(query -> answer(execution.runHere(query)), store);
    this.base = Txn.calculateRead(store.dataset(), () -> base(store.dataset()));
    this.statistics = store.statistics();
    this.span = span(store);
    this.index = StatementIndex.of(store, words -> execution.inTurn(() -> store.search(words)));
    this.rowLimit = execution.bounds().rows();
  }

  private static Rows span(GraphStore store) throws IOException {
    try {
      return (Rows) QueryRunner.over(store).ask(SPAN);
    } catch (QuestionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Answer answer(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      return Answers.rows(rows.rowSet(), rows.cut());
    }
    return result instanceof QueryResult.Verdict verdict
        ? new Answer.Verdict(verdict.holds())
        : new Answer.Triples(Answers.turtle(((QueryResult.Triples) result).graph()));
  }

  private static String base(DatasetGraph dataset) {
    for (var graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
      Node graph = graphs.next();
      if (graph.isURI() && graph.getURI().endsWith(ENTITIES)) {
        return graph.getURI().substring(0, graph.getURI().length() - ENTITIES.length());
      }
    }
    return Prefixes.BASE;
  }

  /** What the IRIs of articles, statements, reports and entities begin with. */
  String base() {
    return base;
  }

  /** Counted once: nothing writes while the store is served. */
  Statistics statistics() {
    return statistics;
  }

  /** First and last day of which something was said; empty without any. */
  String day(String which) {
    return span.cell(0, which).text();
  }

  GraphStore store() {
    return store;
  }

  DatasetGraph dataset() {
    return store.dataset();
  }

  /** Tag of every answer made of the store: another program or row limit may answer otherwise. */
  String tag() {
    return Freshness.tag(String.join(" ", store.version(), PROGRAM, Integer.toString(rowLimit)));
  }

  String sparql(NamedQuery query, Map<String, String> arguments)
      throws IOException, QuestionException {
    return query.sparql(runner, arguments);
  }

  Rows ask(NamedQuery query, Map<String, String> arguments) throws IOException, QuestionException {
    return index.ask(query, runner, arguments).atMost(rowLimit);
  }

  /** Of the statements of a question, by what they could be narrowed to. */
  Rows facets(Map<String, String> arguments) throws IOException, QuestionException {
    return index.facets(runner, arguments);
  }
}
