package org.beyan.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.beyan.store.QuestionException;

/** Answers a request, or tells the client in a problem document why there is no answer. */
@FunctionalInterface
interface Answering {
  void run() throws IOException, Problem, QuestionException;

  static void of(HttpServletResponse response, Answering answer) throws IOException {
    try {
      answer.run();
    } catch (Problem problem) {
      problem.send(response);
    } catch (QueryFailure failure) {
      Problem.of(failure).send(response);
    } catch (QuestionException wrong) {
      Problem.badRequest(wrong.getMessage()).send(response);
    }
  }

  /** As an action of Fuseki, which has no checked exceptions. */
  static void of(HttpAction action, Answering answer) {
    try {
      of(action.getResponse(), answer);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
