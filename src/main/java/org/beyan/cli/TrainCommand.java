package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beyan.evaluate.TrainedModel;
import org.beyan.evaluate.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beyan train}: an OpenNLP model from annotated text. */
@Command(
    name = "train",
    description = {
      "Trains an OpenNLP model on annotated text.",
      "Prints how good it is on data kept apart, or its like by fivefold cross-validation, beside"
          + " the rules that Beyan uses; data/models/README.md tells which are worth having."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  beyan train sentences tr tr_boun-ud-dev.conllu -o target/tr-sentences.bin")
final class TrainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "KIND", description = "sentences, tokens or names")
  private Training.Kind kind;

  @Parameters(index = "1", paramLabel = "LANGUAGE", description = "tr, ru or en")
  private String language;

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "DATA",
      description = "treebanks (CoNLL-U); for names, JSON lines with tokens and tags")
  private List<Path> data = List.of();

  @Option(
      names = "--score",
      paramLabel = "FILE",
      description = "score on this, in place of cross-validation; repeatable")
  private List<Path> scored = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "keep the model here (default: only score it)")
  private Optional<Path> output = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    TrainedModel model = Training.train(kind, language, data, scored);
    if (output.isPresent()) {
      model.write(output.get());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(model.report().stripTrailing());
    out.flush();
    return Beyan.DONE;
  }
}
