package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.beyan.Pipeline;
import org.beyan.evaluate.Evaluation;
import org.beyan.evaluate.Scored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beyan evaluate}: scores against annotated articles. */
@Command(
    name = "evaluate",
    description = "Extracts the articles of a gold file and scores the statements against it.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  beyan evaluate data/gold/tr.jsonl --errors 20")
final class EvaluateCommand implements Callable<Integer> {
  /** How the figures are written. */
  enum Format {
    TABLE,
    JSON
  }

  @Parameters(paramLabel = "GOLD.jsonl", description = "annotated articles, one a line")
  private Path gold;

  @Option(names = "--format", paramLabel = "F", description = "table (default) or json")
  private Format format = Format.TABLE;

  private int errors;

  @Option(names = "--errors", paramLabel = "N", description = "show the first N errors")
  void errors(int most) {
    if (most < 0) {
      throw new ParameterException(spec.commandLine(), "--errors must be 0 or more, not " + most);
    }
    errors = most;
  }

  @Mixin private ReadingOptions reading;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Scored> system = new ArrayList<>();
    List<Path> paths = List.of(gold);
    List<String> skipped;
    try (Progress progress = Progress.over(paths, "Evaluating");
        ReadingLoop loop =
            new ReadingLoop(
                new Pipeline(reading.loadGazetteer()),
                reading.threads(),
                progress,
                r -> system.add(Scored.of(r)))) {
      loop.read(paths, System.in);
      skipped = loop.skipped();
    }
    Evaluation evaluation = Evaluation.of(gold, system);
    skipped.forEach(line -> spec.commandLine().getErr().println("skipped: " + line));
    PrintWriter out = spec.commandLine().getOut();
    out.println(format == Format.JSON ? evaluation.json() : evaluation.table().stripTrailing());
    evaluation.errors(errors).forEach(out::println);
    out.flush();
    return Beyan.DONE;
  }
}
