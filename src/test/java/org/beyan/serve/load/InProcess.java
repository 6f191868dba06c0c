package org.beyan.serve.load;

import java.io.IOException;
import org.beyan.store.NamedQuery;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;

/** The named query itself, without a server: arguments to rows. */
record InProcess(QueryRunner runner) implements Asker {
  @Override
  public boolean ask(Request request) throws IOException, QuestionException {
    return NamedQuery.named(request.query()).ask(runner, request.arguments()) != null;
  }
}
