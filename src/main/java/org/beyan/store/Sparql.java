package org.beyan.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.update.UpdateFactory;

/** SPARQL text read as a query; an update is refused. */
public final class Sparql {
  private Sparql() {}

  /** Prefixes of the graph's vocabularies need not be declared. */
  public static Query parse(String text) throws QuestionException {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.ALL).setNsPrefix("text", TextQuery.NS);
    try {
      return QueryFactory.parse(query, text, Prefixes.BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryException wrong) {
      throw new QuestionException(why(text, wrong));
    }
  }

  private static String why(String text, QueryException wrong) {
    if (wrong.getCause() instanceof StackOverflowError) {
      return "The query is nested too deeply";
    }
    if (wrong instanceof QueryParseException place) {
      return isUpdate(text) ? "Updates are refused: questions only read" : why(place);
    }
    return "Not a SPARQL query: " + OneLine.of(wrong.getMessage());
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException neither) {
      return false;
    }
  }

  private static String why(QueryParseException wrong) {
    String message = OneLine.of(wrong.getMessage());
    return wrong.getLine() < 0
        ? "Not a SPARQL query: " + message
        : "Not a SPARQL query: line "
            + wrong.getLine()
            + ", column "
            + wrong.getColumn()
            + ": "
            + brief(message);
  }

  /**
   * Without the place, which stands before it, and the long list of what could have stood there.
   * Jena's parser says {@code Encountered " "}" "} "" at line 2, column 12. Was expecting …}.
   */
  private static String brief(String message) {
    return message
        .replaceFirst("(?i) ?\\bat line \\d+, column \\d+\\.?", "")
        .replaceFirst(" Was expecting.*", "")
        .replaceFirst("^Line \\d+, column \\d+: ", "")
        .replaceFirst("^Encountered \" (?:\"[^\"]*\"|<[^>]*>) \"(.*) \"\"", "unexpected $1")
        .replaceFirst("^Encountered \"<EOF>\"", "unexpected end")
        .strip();
  }
}
