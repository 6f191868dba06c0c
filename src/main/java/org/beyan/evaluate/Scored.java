package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.beyan.article.Reading;
import org.beyan.article.Romanization;
import org.beyan.article.SaidOn;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.beyan.article.Via;

/**
 * What a system found in one article, as far as it is scored.
 *
 * @param articleId the gold article's id
 * @param statements in any order
 */
public record Scored(String articleId, List<Entry> statements) {
  /**
   * One statement.
   *
   * @param content spans of the words, in Unicode code points
   * @param kind {@code direct}, {@code indirect} or {@code mixed}
   * @param sources one at least; without name for an unnamed source
   * @param cue spans of the attributing words
   * @param date ISO date
   * @param act in lower case
   */
  public record Entry(
      List<Span> content,
      List<Span> cue,
      Optional<String> kind,
      List<Source> sources,
      Set<String> targets,
      Set<String> conflicts,
      Optional<String> date,
      Optional<String> act,
      Optional<String> via,
      Optional<Double> confidence) {
    public Entry {
      content = List.copyOf(content);
      cue = List.copyOf(cue);
      sources = sources.isEmpty() ? List.of(Source.UNKNOWN) : List.copyOf(sources);
      targets = Set.copyOf(targets);
      conflicts = Set.copyOf(conflicts);
    }

    private Entry withContent(List<Span> other) {
      return new Entry(other, cue, kind, sources, targets, conflicts, date, act, via, confidence);
    }

    /** Where the sources stand in the text. */
    List<Span> sourceSpans() {
      return sources.stream().flatMap(source -> source.mention().stream()).toList();
    }
  }

  /** Who said it: name, code of the state or body that he belongs to, and where he stands. */
  public record Source(Optional<String> name, Optional<String> country, Optional<Span> mention) {
    static final Source UNKNOWN = new Source(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Scored {
    statements = List.copyOf(statements);
  }

  /** The same with other borders. */
  Scored withContent(UnaryOperator<List<Span>> borders) {
    return new Scored(
        articleId,
        statements.stream().map(one -> one.withContent(borders.apply(one.content))).toList());
  }

  public static Scored of(Reading reading) {
    String text = reading.article().text();
    List<Entry> entries =
        reading.statements().stream().map(statement -> entry(statement, text)).toList();
    return new Scored(reading.article().id(), entries);
  }

  /**
   * One line of what {@code extract --format jsonl} prints, or of attributions as PolNeAR's scorer
   * takes them.
   */
  public static Scored of(JsonNode line) {
    if (line.has("attributions")) {
      return AttributionLines.scored(line);
    }
    return new Scored(
        line.get("id").asText(),
        JsonFields.elements(line.path("statements")).map(Scored::entry).toList());
  }

  /** The lines of what {@code extract --format jsonl} printed. */
  public static List<Scored> read(Path jsonLines) throws IOException {
    return JsonFields.lines(jsonLines).stream().map(Scored::of).toList();
  }

  private static Entry entry(Statement statement, String text) {
    return new Entry(
        codePoints(statement.quotation().content(), text),
        codePoints(statement.quotation().cue(), text),
        Optional.of(statement.quotation().kind().name().toLowerCase(Locale.ROOT)),
        statement.speakers().stream().map(speaker -> source(speaker, text)).toList(),
        statement.targets(),
        statement.conflicts(),
        statement.saidOn().map(SaidOn::day).map(Object::toString),
        Optional.of(statement.act().name().toLowerCase(Locale.ROOT)),
        statement.via().map(Via::name),
        Optional.of(statement.confidence()));
  }

  private static Source source(Speaker speaker, String text) {
    return new Source(
        speaker.name().map(Romanization::of),
        speaker.country(),
        speaker.mention().map(span -> codePoints(span, text)));
  }

  private static List<Span> codePoints(List<Span> spans, String text) {
    return spans.stream().map(span -> codePoints(span, text)).toList();
  }

  private static Span codePoints(Span span, String text) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  private static Entry entry(JsonNode node) {
    return new Entry(
        JsonFields.spans(node.path("content")),
        JsonFields.spans(node.path("cue")),
        JsonFields.text(node, "kind"),
        JsonFields.sources(node),
        Set.copyOf(JsonFields.texts(node, "targets")),
        Set.copyOf(JsonFields.texts(node, "conflicts")),
        JsonFields.text(node, "date"),
        JsonFields.text(node, "act"),
        JsonFields.text(node, "via"),
        JsonFields.number(node, "confidence"));
  }
}
