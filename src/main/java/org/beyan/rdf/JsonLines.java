package org.beyan.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Article;
import org.beyan.article.Quotation;
import org.beyan.article.Reading;
import org.beyan.article.Romanization;
import org.beyan.article.SaidOn;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.beyan.article.Via;
import org.eclipse.rdf4j.model.IRI;

/**
 * Writes readings as JSON, an object and a line each. Offsets count Unicode code points of the
 * article's text. Every occurrence is an entry: repeats share {@code id} and differ in {@code
 * report}.
 */
public final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Identity identity;

  /**
   * @param identity whose IRIs' last parts stand as {@code id} and {@code report}
   */
  public JsonLines(Identity identity) {
    this.identity = identity;
  }

  /** One line, without its line end. */
  public String line(Reading reading) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new Line(reading.article(), new ArticleIdentity(identity, reading.article()), json)
          .write(reading.statements());
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail", e);
    }
    return line.toString();
  }

  /** One article on its way into one generator. */
  private record Line(
      Article article, ArticleIdentity names, CodePoints points, JsonGenerator json) {
    Line(Article article, ArticleIdentity names, JsonGenerator json) {
      this(article, names, new CodePoints(article.text()), json);
    }

    void write(List<Statement> statements) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", article.id());
      text("url", article.url());
      text("lang", article.language());
      text("published", article.published().map(Object::toString));
      json.writeArrayFieldStart("statements");
      for (Statement statement : statements) {
        statement(statement);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
      json.writeStartObject();
      quotation(statement);
      json.writeArrayFieldStart("speakers");
      for (Speaker speaker : statement.speakers()) {
        speaker(speaker);
      }
      json.writeEndArray();
      findings(statement);
      json.writeEndObject();
    }

    private void quotation(Statement statement) throws IOException {
      Quotation quotation = statement.quotation();
      IRI said = names.statement(statement);
      json.writeStringField("id", said.getLocalName());
      json.writeStringField("report", names.report(said, quotation.content()).getLocalName());
      json.writeStringField("kind", Concepts.name(quotation.kind()));
      spans("content", quotation.content());
      spans("cue", quotation.cue());
    }

    private void speaker(Speaker speaker) throws IOException {
      json.writeStartObject();
      text("name", speaker.name().map(Romanization::of));
      json.writeFieldName("mention");
      if (speaker.mention().isPresent()) {
        span(speaker.mention().get());
      } else {
        json.writeNull();
      }
      text("country", speaker.country());
      text("role", speaker.office());
      text("wikidata", speaker.wikidata());
      json.writeEndObject();
    }

    private void findings(Statement statement) throws IOException {
      json.writeStringField("act", Concepts.name(statement.act()));
      codes("targets", statement.targets());
      codes("conflicts", statement.conflicts());
      if (statement.saidOn().isPresent()) {
        day(statement.saidOn().get());
      }
      text("via", statement.via().map(Via::name));
      json.writeStringField("rule", statement.quotation().rule());
      json.writeFieldName("confidence");
      json.writeNumber(Literals.hundredths(statement.confidence()));
    }

    private void day(SaidOn saidOn) throws IOException {
      json.writeStringField("date", saidOn.day().toString());
      json.writeStringField("datePrecision", Concepts.name(saidOn.precision()));
      json.writeStringField("dateFrom", Concepts.name(saidOn.from()));
    }

    private void spans(String field, List<Span> spans) throws IOException {
      json.writeArrayFieldStart(field);
      for (Span span : spans) {
        span(span);
      }
      json.writeEndArray();
    }

    private void span(Span span) throws IOException {
      json.writeStartObject();
      json.writeNumberField("start", points.before(span.start()));
      json.writeNumberField("end", points.before(span.end()));
      json.writeStringField("text", Literals.printable(span.in(article.text())));
      json.writeEndObject();
    }

    private void codes(String field, Collection<String> codes) throws IOException {
      json.writeArrayFieldStart(field);
      for (String code : codes) {
        json.writeString(code);
      }
      json.writeEndArray();
    }

    /** The text, or null where there is none. */
    private void text(String field, Optional<String> text) throws IOException {
      json.writeFieldName(field);
      if (text.isPresent()) {
        json.writeString(Literals.printable(text.get()));
      } else {
        json.writeNull();
      }
    }
  }
}
