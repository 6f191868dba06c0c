package org.beyan.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.beyan.store.QuestionException;
import org.eclipse.jetty.http.HttpStatus;

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

  /** As an action of Fuseki, which has no checked exceptions but refusals of its own. */
  static void of(HttpAction action, Answering answer) {
    try {
      of(action.getResponse(), () -> orProblem(answer));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void orProblem(Answering answer) throws IOException, Problem, QuestionException {
    try {
      answer.run();
    } catch (ActionErrorException refused) {
      String title = HttpStatus.getMessage(refused.getRC());
      throw new Problem(refused.getRC(), Optional.ofNullable(refused.getMessage()).orElse(title));
    }
  }
}
