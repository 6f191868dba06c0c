package org.beyan.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.store.Days;
import org.beyan.store.QuestionException;
import org.beyan.store.StatementRow;
import org.beyan.store.Statements;
import org.beyan.timeline.Events;
import org.beyan.timeline.Labels;
import org.beyan.timeline.Language;
import org.beyan.timeline.Party;
import org.beyan.timeline.Timeline;
import org.beyan.timeline.TimelineFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code beyan timeline}: what two states say about each other, day by day. */
@Command(
    name = "timeline",
    description =
        "Lays out what two states or bodies said about each other, with the events between.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  beyan timeline --between Russia Turkey --format html -o timeline.html",
      "  beyan timeline --between Rusya Türkiye --conflict syria --from 2019 --format markdown",
      "  beyan timeline --between RU TR --third-parties --format ics -o timeline.ics"
    })
final class TimelineCommand implements Callable<Integer> {
  @Option(
      names = "--between",
      arity = "2",
      converter = NameText.class,
      required = true,
      paramLabel = "A B",
      hideParamSyntax = true,
      description = "two states or bodies: names in any language, or codes")
  private List<String> between = List.of();

  @Mixin private Narrowing narrowing;

  @Option(names = "--third-parties", description = "others' words about both, too")
  private boolean thirdParties;

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "language of the names: tr, ru, en (default)")
  private Language language = Language.EN;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "markdown (default), html, json, csv, ics or timelinejs")
  private TimelineFormat format = TimelineFormat.MARKDOWN;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "default: standard output")
  private Optional<Path> output = Optional.empty();

  @Mixin private GazetteerOption names;

  @Mixin private StoreOptions store;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, QuestionException {
    Gazetteer gazetteer = names.load();
    Party a = party(between.get(0), gazetteer);
    Party b = party(between.get(1), gazetteer);
    if (a.code().equals(b.code())) {
      throw new ParameterException(
          spec.commandLine(),
          "--between wants two states or bodies; " + String.join(" and ", between) + " are one");
    }
    List<StatementRow> rows =
        store.ask(runner -> new Statements(runner).between(a.code(), b.code(), arguments()));
    Timeline timeline =
        Timeline.between(a, b, rows, events(a, b, rows, gazetteer).list())
            .withLabels(labels(gazetteer));
    if (output.isPresent()) {
      try (Writer file = Files.newBufferedWriter(output.get(), StandardCharsets.UTF_8)) {
        format.render(timeline, language, file);
      }
    } else {
      format.render(timeline, language, spec.commandLine().getOut());
      spec.commandLine().getOut().flush();
    }
    return Beyan.DONE;
  }

  private Map<String, String> arguments() {
    Map<String, String> arguments = new LinkedHashMap<>();
    narrowing.putInto(arguments);
    if (thirdParties) {
      arguments.put("third", "yes");
    }
    return arguments;
  }

  private Events events(Party a, Party b, List<StatementRow> rows, Gazetteer gazetteer)
      throws IOException, QuestionException {
    Optional<LocalDate> first =
        narrowing.from().isPresent()
            ? Optional.of(Days.first(narrowing.from().get()))
            : Optional.empty();
    Optional<LocalDate> last =
        narrowing.to().isPresent()
            ? Optional.of(Days.last(narrowing.to().get()))
            : Optional.empty();
    Events events = Events.bundled().concerning(a, b, rows).within(first, last);
    return narrowing.conflict().isPresent()
        ? events.about(code(narrowing.conflict().get(), gazetteer))
        : events;
  }

  private static String code(String conflict, Gazetteer gazetteer) {
    return gazetteer.named(conflict).stream()
        .filter(entity -> entity.type() == Entity.Type.CONFLICT)
        .flatMap(entity -> entity.code().stream())
        .findFirst()
        .orElse(conflict);
  }

  private static Party party(String name, Gazetteer gazetteer) throws QuestionException {
    return gazetteer.named(name).stream()
        .filter(e -> e.type() == Entity.Type.COUNTRY || e.type() == Entity.Type.BODY)
        .filter(entity -> entity.code().isPresent())
        .findFirst()
        .map(entity -> new Party(entity.code().get(), names(entity)))
        .orElseThrow(() -> new QuestionException("No state or body is called " + name));
  }

  private static Map<Language, String> names(Entity entity) {
    Map<Language, String> names = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      names.put(language, entity.name(language.code()));
    }
    return names;
  }

  private static Labels labels(Gazetteer gazetteer) {
    Map<String, Map<Language, String>> names = new LinkedHashMap<>();
    gazetteer.entities().stream()
        .filter(
            e ->
                e.type() == Entity.Type.COUNTRY
                    || e.type() == Entity.Type.BODY
                    || e.type() == Entity.Type.CONFLICT)
        .filter(entity -> entity.code().isPresent())
        .forEach(entity -> names.putIfAbsent(entity.code().get(), names(entity)));
    return new Labels(names);
  }
}
