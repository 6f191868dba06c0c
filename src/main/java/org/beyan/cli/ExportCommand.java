package org.beyan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beyan.rdf.Identity;
import org.beyan.rdf.Syntax;
import org.beyan.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code beyan export}: the whole store in any RDF syntax. */
@Command(
    name = "export",
    description = {
      "Prints a whole store in any RDF syntax.",
      "Syntaxes without named graphs (turtle, ntriples, rdfxml) carry the union of the graphs."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  beyan export --format trig -o beyan.trig")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path store = StoreOptions.DEFAULT_STORE;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "nquads (default), trig, turtle, ntriples, jsonld, ndjsonld, rdfxml, trix or binary")
  private String format = "nquads";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "default: standard output")
  private Optional<Path> output = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Syntax syntax =
        Syntax.named(format)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), "No such format: " + format));
    try (GraphStore graphs = GraphStore.open(store);
        OutputStream out = Outputs.stream(output)) {
      graphs.export(syntax.writer(out, new Identity()));
    }
    return Beyan.DONE;
  }
}
