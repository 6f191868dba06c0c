package org.beyan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beyan.article.Act;
import org.beyan.store.AnswerFormat;
import org.beyan.store.NamedQuery;
import org.beyan.store.QuestionException;
import org.beyan.store.Rows;
import org.beyan.timeline.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code beyan who}: who said what about whom, without SPARQL. */
@Command(
    name = "who",
    description = {
      "Prints who said what about whom, the newest first.",
      "Names may be in Turkish, Russian or English and in any case; codes (RU) and QIDs do as well."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan who --speaker Lavrov --about Türkiye",
      "  beyan who --speaker ЭРДОГАН --about rusya --from 2020 --to 2021-06",
      "  beyan who --conflict libya --act request --format csv"
    })
final class WhoCommand implements Callable<Integer> {
  @Option(
      names = "--speaker",
      converter = NameText.class,
      paramLabel = "S",
      description = "person, body or state that speaks")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--about",
      converter = NameText.class,
      paramLabel = "T",
      description = "state, body or conflict that is spoken about")
  private Optional<String> about = Optional.empty();

  @Mixin private Narrowing narrowing;

  @Option(
      names = "--act",
      paramLabel = "A",
      description =
          "state, agree, support, concede, consult, request, accuse, reject, threaten, deny, promise")
  private Optional<Act> act = Optional.empty();

  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "rows at most (default: 100)")
  void limit(int most) {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + most);
    }
    limit = Optional.of(most);
  }

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "language of the names: tr, ru, en (default)")
  private Language language = Language.EN;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table (default), csv, tsv, json, xml or markdown")
  private AnswerFormat format = AnswerFormat.TABLE;

  /** What the query itself takes where no limit is given. */
  private static final int MOST = 100;

  @Mixin private StoreOptions store;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, QuestionException {
    NamedQuery query = NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM;
    Rows rows = store.ask(runner -> query.ask(runner, arguments()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.write(format.columnsOf(query, rows), Terminal.width()));
    out.flush();
    remark(rows.rows().size());
    return Beyan.DONE;
  }

  private void remark(int rows) {
    PrintWriter err = spec.commandLine().getErr();
    if (rows == 0) {
      err.println("No such statement.");
    } else if (rows >= limit.orElse(MOST)) {
      err.println("The newest " + rows + " are shown; there may be more: --limit N");
    }
  }

  private Map<String, String> arguments() {
    Map<String, String> arguments = new LinkedHashMap<>();
    speaker.ifPresent(value -> arguments.put("speaker", value));
    about.ifPresent(value -> arguments.put("about", value));
    narrowing.putInto(arguments);
    act.ifPresent(value -> arguments.put("act", value.name().toLowerCase(Locale.ROOT)));
    limit.ifPresent(value -> arguments.put("limit", value.toString()));
    arguments.put("lang", language.code());
    return arguments;
  }
}
