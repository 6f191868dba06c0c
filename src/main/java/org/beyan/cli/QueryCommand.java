package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beyan.store.Answer;
import org.beyan.store.AnswerFormat;
import org.beyan.store.NamedQuery;
import org.beyan.store.Parameter;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;
import org.beyan.store.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code beyan query}: a named query, a file, or SPARQL text. */
@Command(
    name = "query",
    description = "Asks a named query, a file of SPARQL, or SPARQL text.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan query --list",
      "  beyan query most-quoted-speakers --param limit=5",
      "  beyan query statements-about-conflict --param conflict=libya --format markdown",
      "  beyan query 'SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/beyan/ontology#Statement> }'"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NAME-or-FILE-or-SPARQL", description = "see --list")
  private Optional<String> question = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "k=v",
      description = "input of a named query; names in any language and case")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table (default), csv, tsv, json, xml or markdown")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(names = "--list", description = "list the named queries with their inputs")
  private boolean list;

  @Mixin private StoreOptions store;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, QuestionException {
    if (list) {
      list(spec.commandLine().getOut());
      return Beyan.DONE;
    }
    String asked =
        question.orElseThrow(
            () -> new ParameterException(spec.commandLine(), "Which query? See --list"));
    checkParameters(asked);
    Answer answer = store.ask(runner -> answer(asked, runner));
    spec.commandLine().getOut().print(format.write(answer, Terminal.width()));
    spec.commandLine().getOut().flush();
    return Beyan.DONE;
  }

  private void checkParameters(String asked) {
    try {
      if (NamedQuery.exists(asked)) {
        NamedQuery.named(asked).check(parameters);
      } else if (!parameters.isEmpty()) {
        throw new QuestionException(
            "--param belongs to a named query, and none is called " + asked);
      }
    } catch (QuestionException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }

  private Answer answer(String asked, QueryRunner runner) throws IOException, QuestionException {
    if (NamedQuery.exists(asked)) {
      NamedQuery query = NamedQuery.named(asked);
      Rows rows = query.ask(runner, parameters);
      return format.columnsOf(query, rows);
    }
    return runner.ask(
        isFile(asked) ? Files.readString(Path.of(asked), StandardCharsets.UTF_8) : sparql(asked));
  }

  private static boolean isFile(String asked) {
    try {
      return Files.isRegularFile(Path.of(asked));
    } catch (InvalidPathException notAPath) {
      // SPARQL text may hold what no file name does
      return false;
    }
  }

  /** A word without a space is a name that was misspelt, not SPARQL. */
  private static String sparql(String asked) throws QuestionException {
    if (!asked.strip().contains(" ")) {
      NamedQuery.named(asked);
    }
    return asked;
  }

  private static void list(PrintWriter out) {
    for (NamedQuery query : NamedQuery.values()) {
      out.println(query);
      out.println("    " + query.purpose());
      query.parameters().forEach(parameter -> out.println("    " + line(parameter)));
    }
    out.flush();
  }

  private static String line(Parameter parameter) {
    String need =
        parameter.required()
            ? "required"
            : parameter.fallback().map(value -> "default " + value).orElse("optional");
    String value = parameter.choices().isEmpty() ? "…" : String.join("|", parameter.choices());
    return String.format("--param %s=%s  (%s) %s", parameter.name(), value, need, parameter.what());
  }
}
