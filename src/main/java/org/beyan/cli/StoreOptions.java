package org.beyan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.beyan.serve.Server;
import org.beyan.store.GraphStore;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;
import org.beyan.store.StoreInUseException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Where a question goes: a store of this machine, or a SPARQL endpoint. A store that is served just
 * now is asked through its server.
 */
final class StoreOptions {
  /** Either of the two. */
  static final class Choice {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "folder of the store (default: ./store)")
    private Optional<Path> store = Optional.empty();

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "SPARQL endpoint, in place of a store")
    private Optional<String> endpoint = Optional.empty();
  }

  /** What is done with the runner. */
  @FunctionalInterface
  interface Question<T> {
    T ask(QueryRunner runner) throws IOException, QuestionException;
  }

  static final Path DEFAULT_STORE = Path.of("store");

  @ArgGroup private Choice choice = new Choice();

  /** Asks where the user said. */
  <T> T ask(Question<T> question) throws IOException, QuestionException {
    if (choice.endpoint.isPresent()) {
      return question.ask(QueryRunner.at(choice.endpoint.get()));
    }
    try (GraphStore store = GraphStore.open(choice.store.orElse(DEFAULT_STORE))) {
      return question.ask(QueryRunner.over(store));
    } catch (StoreInUseException inUse) {
      return question.ask(QueryRunner.at(Server.sparqlAt(inUse.url().orElseThrow(() -> inUse))));
    }
  }
}
