package org.beyan.serve.load;

import java.io.IOException;
import org.beyan.store.GraphStore;
import org.beyan.store.NameIndex;
import org.beyan.store.NamedQuery;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;
import org.beyan.store.StatementIndex;

/** What the server asks for an answer, without the server: arguments to rows. */
record InProcess(QueryRunner runner, StatementIndex statements, NameIndex names) implements Asker {
  static InProcess over(GraphStore store) throws IOException {
    QueryRunner plain = QueryRunner.over(store);
    QueryRunner remembering = QueryRunner.through(plain::ask, store);
    return new InProcess(remembering, StatementIndex.of(store), NameIndex.of(store));
  }

  @Override
  public boolean ask(Request request) throws IOException, QuestionException {
    return switch (request.query()) {
      case "suggest" -> {
        String typed = request.arguments().get("q");
        yield names.suggest(NameIndex.Part.SPEAKER, typed, "en", 10) != null;
      }
      case "facets" -> statements.facets(runner, request.arguments()) != null;
      default -> {
        NamedQuery query = NamedQuery.named(request.query());
        yield statements.ask(query, runner, request.arguments()) != null;
      }
    };
  }
}
