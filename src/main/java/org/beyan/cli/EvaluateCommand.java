package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beyan.Pipeline;
import org.beyan.evaluate.AttributionLines;
import org.beyan.evaluate.Comparison;
import org.beyan.evaluate.Corpus;
import org.beyan.evaluate.DayEvaluation;
import org.beyan.evaluate.Evaluation;
import org.beyan.evaluate.ExpectedScores;
import org.beyan.evaluate.Scored;
import org.beyan.evaluate.WatchedCorpora;
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
    description = {
      "Extracts the articles of annotated corpora and scores what it finds.",
      "CORPUS: JSON lines with statements (as data/gold) or with quotes (source, cue and content",
      "spans), or a folder with text/ and attributions/ in brat's format. Without one: all that",
      "data/evaluation/corpora.tsv names and this machine has, and how their scores differ from",
      "those pinned in data/evaluation/expected.tsv; exit 1 if one fell by more than 0.005."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan evaluate data/gold/tr.jsonl --errors 20",
      "  beyan evaluate                                     everything, against the pinned scores",
      "  beyan evaluate polnear/dev --system other.jsonl    another system's output beside ours",
      "  beyan evaluate polnear/dev --cues beliefs          with beliefs, plans and polls"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CORPUS", arity = "0..*", description = "annotated articles")
  private List<Path> corpora = List.of();

  /** How the figures are written. */
  enum Format {
    TABLE,
    JSON
  }

  @Option(
      names = "--days",
      description = "score the reading of days: CORPUS are tests of Duckling or Recognizers-Text")
  private boolean days;

  @Option(names = "--format", paramLabel = "F", description = "table (default) or json")
  private Format format = Format.TABLE;

  private int errors;

  @Option(names = "--errors", paramLabel = "N", description = "show the first N errors of each")
  void errors(int most) {
    if (most < 0) {
      throw new ParameterException(spec.commandLine(), "--errors must be 0 or more, not " + most);
    }
    errors = most;
  }

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = {
        "score this system's output too: JSON lines as extract prints them, or PolNeAR's",
        "attributions; may be repeated"
      })
  private List<Path> systems = List.of();

  @Option(
      names = "--polnear-jsonl",
      paramLabel = "FILE",
      description = "write what was found as PolNeAR's scorer reads it")
  private Path attributions;

  private int passes = 1;

  @Option(
      names = "--passes",
      paramLabel = "N",
      description = {
        "read each corpus N times (default: 1); from 2 on, tells what the last time cost in CPU",
        "time and memory: a benchmark, best with --threads 1"
      })
  void passes(int times) {
    if (times < 1) {
      throw new ParameterException(spec.commandLine(), "--passes must be 1 or more, not " + times);
    }
    passes = times;
  }

  @Option(names = "--pin", description = "make today's scores the expected ones")
  private boolean pin;

  @Mixin private ReadingOptions reading;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (days) {
      return days();
    } else if (corpora.isEmpty()) {
      return watch();
    } else if (pin) {
      throw new ParameterException(
          spec.commandLine(), "--pin is for the corpora of data/evaluation: name no CORPUS");
    }
    Map<String, Corpus> named = new LinkedHashMap<>();
    for (Path path : corpora) {
      Corpus corpus = Corpus.open(path);
      named.put(corpora.size() == 1 ? corpus.name() : path.toString(), corpus);
    }
    print(evaluate(named));
    return Beyan.DONE;
  }

  private int days() throws IOException {
    if (corpora.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--days wants files of tests");
    }
    Pipeline pipeline = new Pipeline(reading.loadGazetteer());
    DayEvaluation evaluation = DayEvaluation.of(corpora, pipeline::days);
    print(evaluation.table(), evaluation.json(), evaluation.errors(errors));
    return Beyan.DONE;
  }

  private int watch() throws IOException {
    if (!reading.cues().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "the pinned scores are those without --cues: name a CORPUS");
    }
    WatchedCorpora watched = WatchedCorpora.read(Path.of(System.getProperty("beyan.home", ".")));
    ExpectedScores expected = watched.expected();
    Comparison comparison = evaluate(watched.corpora());
    print(comparison);
    List<ExpectedScores.Change> changes = new ArrayList<>();
    for (Map.Entry<String, Evaluation> entry : comparison.ours().entrySet()) {
      changes.addAll(expected.changes(entry.getKey(), entry.getValue()));
      expected.put(entry.getKey(), entry.getValue());
    }
    changes.forEach(change -> spec.commandLine().getErr().println(change));
    long falls = changes.stream().filter(ExpectedScores.Change::isFall).count();
    if (pin) {
      watched.pin();
    } else if (falls > 0) {
      throw new IOException(falls + " scores fell by more than " + ExpectedScores.TOLERANCE);
    }
    return Beyan.DONE;
  }

  private Comparison evaluate(Map<String, Corpus> named) throws IOException {
    Pipeline pipeline = new Pipeline(reading.loadGazetteer(), reading.cues());
    Comparison comparison = new Comparison();
    List<Scored> all = new ArrayList<>();
    for (Map.Entry<String, Corpus> entry : named.entrySet()) {
      Corpus corpus = entry.getValue();
      List<Scored> found = corpus.inItsConvention(timed(corpus, pipeline));
      all.addAll(found);
      comparison.add(entry.getKey(), corpus.evaluate(found));
      for (Path system : systems) {
        String name = system.getFileName().toString();
        comparison.add(entry.getKey(), name, corpus.evaluate(Scored.read(system)));
      }
    }
    if (attributions != null) {
      Files.write(
          attributions, all.stream().map(AttributionLines::line).toList(), StandardCharsets.UTF_8);
    }
    return comparison;
  }

  /** What the last pass found. */
  private List<Scored> timed(Corpus corpus, Pipeline pipeline) throws IOException {
    List<Scored> found = List.of();
    for (int pass = 1; pass <= passes; pass++) {
      Effort effort = new Effort();
      found = extracted(corpus, pipeline);
      if (pass > 1 && pass == passes) {
        String line =
            "%s, pass %d: %s".formatted(corpus.name(), pass, effort.spentOn(found.size()));
        spec.commandLine().getErr().println(line);
      }
    }
    return found;
  }

  private List<Scored> extracted(Corpus corpus, Pipeline pipeline) throws IOException {
    List<Scored> found = new ArrayList<>();
    List<Path> paths = List.of(corpus.articles());
    try (Progress progress = Progress.over(paths, "Evaluating " + corpus.name());
        ReadingLoop loop =
            new ReadingLoop(pipeline, reading.threads(), progress, r -> found.add(Scored.of(r)))) {
      loop.read(paths, corpus.standardInput());
      loop.skipped().forEach(line -> spec.commandLine().getErr().println("skipped: " + line));
    }
    return found;
  }

  private void print(Comparison comparison) {
    List<String> lines =
        comparison.ours().values().stream().flatMap(one -> one.errors(errors).stream()).toList();
    print(comparison.table(), comparison.json(), lines);
  }

  private void print(String table, String json, List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(format == Format.JSON ? json : table.stripTrailing());
    lines.forEach(out::println);
    out.flush();
  }
}
