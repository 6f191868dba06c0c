package org.beyan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beyan.Pipeline;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.rdf.Identity;
import org.beyan.rdf.JsonLines;
import org.beyan.rdf.ReadingWriter;
import org.beyan.rdf.Syntax;
import org.eclipse.rdf4j.rio.RDFHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beyan extract}: statements of articles, without a store. */
@Command(
    name = "extract",
    description = "Prints the statements of articles, as JSON lines or in any RDF syntax.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan extract article.txt",
      "  beyan extract --format trig -o graph.trig news/",
      "  beyan extract --cues beliefs poll.txt    also what people believe, want and plan",
      "  curl -s https://example.org/article.html | beyan extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "file, folder (with all that is in it) or - for standard input")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "jsonl (default), trig, nquads, turtle, ntriples, jsonld, ndjsonld, rdfxml, trix or binary")
  private String format = "jsonl";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "default: standard output")
  private Optional<Path> output = Optional.empty();

  @Mixin private BaseOption base;

  @Mixin private ReadingOptions reading;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<Syntax> syntax = Syntax.named(format);
    if (syntax.isEmpty() && !format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "No such format: " + format);
    }
    ReadingOptions.requireAny(paths);
    Gazetteer gazetteer = reading.loadGazetteer();
    Identity identity = base.identity();
    return syntax.isPresent()
        ? rdf(syntax.get(), gazetteer, identity)
        : jsonLines(gazetteer, identity);
  }

  private int jsonLines(Gazetteer gazetteer, Identity identity) throws IOException {
    JsonLines json = new JsonLines(identity);
    if (output.isEmpty()) {
      return read(gazetteer, r -> Outputs.line(json.line(r), spec.commandLine().getOut()));
    }
    try (Writer file = Files.newBufferedWriter(output.get(), StandardCharsets.UTF_8)) {
      return read(gazetteer, r -> file.write(json.line(r) + "\n"));
    }
  }

  private int rdf(Syntax syntax, Gazetteer gazetteer, Identity identity) throws IOException {
    ReadingWriter quads = Extractions.writer(identity, gazetteer, reading.cues());
    try (OutputStream out = Outputs.stream(output)) {
      RDFHandler handler = syntax.writer(out, identity);
      handler.startRDF();
      int code = read(gazetteer, r -> quads.write(r, handler));
      handler.endRDF();
      return code;
    }
  }

  private int read(Gazetteer gazetteer, ReadingLoop.Consumer consumer) throws IOException {
    try (Progress progress = Progress.over(paths, "Extracting");
        ReadingLoop loop =
            new ReadingLoop(
                new Pipeline(gazetteer, reading.cues()), reading.threads(), progress, consumer)) {
      loop.read(paths, System.in);
      Remarks.print(loop, spec.commandLine().getErr());
      return loop.articles() == 0 ? Beyan.FAILED : Beyan.DONE;
    }
  }
}
