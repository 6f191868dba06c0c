package org.beyan.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.beyan.store.StatementRow;

/**
 * What Knight Lab's TimelineJS 3 reads (timeline.knightlab.com/docs/json-format.html): a title
 * slide and a slide an entry, one group a direction. Text there is HTML, so everything is escaped,
 * and {@code autolink} is off, so that only links of ours are links.
 *
 * <p>A slide must have a date: undated statements are listed on the title slide.
 */
final class TimelineJs implements Rendering {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeObjectFieldStart("title");
      text(json, timeline.title(language), lead(timeline, language));
      json.writeEndObject();
      json.writeArrayFieldStart("events");
      for (Entry entry : timeline.entries()) {
        slide(json, entry, timeline, language);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static String lead(Timeline timeline, Language language) {
    Wording wording = Wording.in(language);
    Markup markup = new Markup().leaf("p", wording.of("lead"));
    List<Entry.Said> undated =
        timeline.statements().stream().filter(said -> said.moment().isEmpty()).toList();
    if (!undated.isEmpty()) {
      markup.leaf("h3", wording.of("undated")).open("ul");
      for (Entry.Said said : undated) {
        markup.open("li").leaf("p", headline(said, timeline, language));
        body(markup, said.row(), timeline, language).close("li");
      }
      markup.close("ul");
    }
    return markup.toString();
  }

  private static void slide(JsonGenerator json, Entry entry, Timeline timeline, Language language)
      throws IOException {
    if (entry.moment().isEmpty()) {
      return;
    }
    Moment moment = entry.moment().get();
    json.writeStartObject();
    json.writeStringField("unique_id", Texts.key(entry.id()));
    date(json, "start_date", moment.day(), moment.precision());
    json.writeStringField("display_date", Texts.when(entry, language));
    if (entry instanceof Entry.Said said) {
      json.writeStringField("group", Texts.direction(said.direction(), timeline, language));
      Markup body = body(new Markup(), said.row(), timeline, language);
      text(json, headline(said, timeline, language), body.toString());
    } else {
      mark(json, ((Entry.Mark) entry).event(), timeline, language);
    }
    json.writeEndObject();
  }

  private static void mark(JsonGenerator json, Event event, Timeline timeline, Language language)
      throws IOException {
    if (event.end().isPresent()) {
      date(json, "end_date", event.end().get(), Moment.Precision.DAY);
    }
    json.writeStringField("group", Wording.in(language).of("events"));
    text(json, event.title(language), "");
  }

  private static void date(
      JsonGenerator json, String field, LocalDate day, Moment.Precision precision)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("year", day.getYear());
    if (precision != Moment.Precision.YEAR) {
      json.writeNumberField("month", day.getMonthValue());
    }
    if (precision == Moment.Precision.DAY) {
      json.writeNumberField("day", day.getDayOfMonth());
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String headline, String html) throws IOException {
    json.writeObjectFieldStart("text");
    json.writeStringField("headline", new Markup().text(headline).toString());
    json.writeStringField("text", html);
    json.writeEndObject();
    json.writeBooleanField("autolink", false);
  }

  private static String headline(Entry.Said said, Timeline timeline, Language language) {
    return Texts.speakers(said.row(), timeline, language)
        + ": "
        + Wording.in(language).act(said.row().act());
  }

  private static Markup body(
      Markup markup, StatementRow row, Timeline timeline, Language language) {
    Wording wording = Wording.in(language);
    markup.open("blockquote", "lang", row.language()).text(Texts.quoted(row)).close("blockquote");
    markup.leaf("p", String.join(", ", row.outlets()));
    markup.leaf("p", Texts.names(row.conflicts(), timeline, language));
    markup.open("p");
    row.articles().stream()
        .filter(Texts::isWebAddress)
        .forEach(url -> markup.leaf("a", wording.of("article"), "href", url).text(" "));
    if (Texts.isWebAddress(row.iri())) {
      markup.leaf("a", wording.of("record"), "href", row.iri());
    }
    return markup.close("p");
  }
}
