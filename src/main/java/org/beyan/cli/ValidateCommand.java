package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.beyan.store.GraphStore;
import org.beyan.store.Validation;
import org.beyan.store.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code beyan validate}: SHACL over a store. */
@Command(
    name = "validate",
    description = "Checks a store against the SHACL shapes of ontology/shapes.ttl.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  beyan validate --store target/news")
final class ValidateCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path store = StoreOptions.DEFAULT_STORE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore graphs = GraphStore.open(store)) {
      List<Violation> violations = Validation.of(graphs);
      violations.forEach(violation -> out.println(violation.line()));
      out.println(
          violations.isEmpty()
              ? store + " holds to every shape: " + graphs.statistics().quads() + " quads"
              : violations.size() + " violations");
      out.flush();
      return violations.isEmpty() ? Beyan.DONE : Beyan.FAILED;
    }
  }
}
