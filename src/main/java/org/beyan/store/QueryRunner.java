package org.beyan.store;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.system.Txn;

/** Asks a store of this machine or a SPARQL endpoint; the answers are of one form. */
public final class QueryRunner {
  private final Source source;

  private QueryRunner(Source source) {
    this.source = source;
  }

  /** Where answers come from. */
  @FunctionalInterface
  private interface Source {
    Answer ask(Query query) throws IOException, QuestionException;
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
    return new QueryRunner(
        query -> {
          try {
            return answer(QueryExecHTTPBuilder.service(url).query(query).build());
          } catch (QueryException | HttpException failed) {
            throw new IOException(
                "Endpoint " + url + ": " + OneLine.of(failed.getMessage()), failed);
          }
        });
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

  Answer ask(Query query) throws IOException, QuestionException {
    return source.ask(query);
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
        return rows(execution.select());
      }
      if (query.isAskType()) {
        return new Answer.Verdict(execution.ask());
      }
      return new Answer.Triples(
          turtle(query.isConstructType() ? execution.construct() : execution.describe()));
    }
  }

  private static Rows rows(RowSet answers) {
    List<Var> variables = answers.getResultVars();
    List<List<Cell>> rows = new ArrayList<>();
    while (answers.hasNext()) {
      Binding binding = answers.next();
      rows.add(variables.stream().map(variable -> cell(binding.get(variable))).toList());
    }
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static Cell cell(Node node) {
    if (node == null) {
      return Cell.NONE;
    }
    if (node.isLiteral()) {
      return new Cell(
          Cell.Kind.LITERAL,
          node.getLiteralLexicalForm(),
          node.getLiteralDatatypeURI(),
          node.getLiteralLanguage());
    }
    return node.isURI()
        ? new Cell(Cell.Kind.IRI, node.getURI(), "", "")
        : new Cell(Cell.Kind.BLANK, node.toString(), "", "");
  }

  private static String turtle(Graph graph) {
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    StringWriter text = new StringWriter();
    RDFWriter.source(graph).lang(Lang.TURTLE).build().output(text);
    return text.toString();
  }
}
