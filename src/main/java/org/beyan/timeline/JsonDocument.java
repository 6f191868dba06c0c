package org.beyan.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.beyan.store.StatementRow;

/**
 * All that is known, as one object:
 *
 * <pre>{@code
 * {"title": "Russia – Turkey, 2015–2023",
 *  "a": {"code": "RU", "names": {"en": "Russia", "tr": "Rusya", "ru": "Россия"}},
 *  "b": {"code": "TR", "names": {…}},
 *  "entries": [
 *    {"type": "statement", "id": "https://…", "date": "2020-11-03", "precision": "day",
 *     "direction": "ab", "speakers": ["Sergey Lavrov"], "countries": ["RU"], "act": "state",
 *     "targets": ["TR"], "conflicts": ["libya"], "words": "…", "language": "tr",
 *     "kind": "direct", "outlets": ["…"], "articles": ["https://…"], "confidence": 0.93},
 *    {"type": "event", "id": "…", "date": "2015-11-24", "precision": "day", "end": "2015-11-25",
 *     "parties": ["RU", "TR"], "conflicts": ["syria"], "titles": {"en": "…"}}]}
 * }</pre>
 *
 * {@code date} is the first day of the period and, like {@code precision}, null for what is
 * undated; {@code direction} is {@code ab}, {@code ba}, {@code joint} or {@code third}; an event of
 * one day has no {@code end}. Entries stand by day, undated ones last.
 */
final class JsonDocument implements Rendering {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public void render(Timeline timeline, Language language, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("title", timeline.title(language));
      party(json, "a", timeline.a());
      party(json, "b", timeline.b());
      json.writeArrayFieldStart("entries");
      for (Entry entry : timeline.entries()) {
        entry(json, entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void party(JsonGenerator json, String field, Party party) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("code", party.code());
    Json.names(json, "names", party.names());
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, Entry entry) throws IOException {
    boolean statement = entry instanceof Entry.Said;
    json.writeStartObject();
    json.writeStringField("type", statement ? "statement" : "event");
    json.writeStringField("id", entry.id());
    json.writeStringField("date", entry.moment().map(m -> m.day().toString()).orElse(null));
    json.writeStringField("precision", entry.moment().map(m -> m.precision().code()).orElse(null));
    if (entry instanceof Entry.Said said) {
      said(json, said);
    } else {
      mark(json, ((Entry.Mark) entry).event());
    }
    json.writeEndObject();
  }

  private static void said(JsonGenerator json, Entry.Said said) throws IOException {
    StatementRow row = said.row();
    json.writeStringField("direction", said.direction().code());
    Json.strings(json, "speakers", row.speakers());
    Json.strings(json, "countries", row.speakerCountries());
    json.writeStringField("act", row.act());
    Json.strings(json, "targets", row.targets());
    Json.strings(json, "conflicts", row.conflicts());
    json.writeStringField("words", row.words());
    json.writeStringField("language", row.language());
    json.writeStringField("kind", row.kind());
    Json.strings(json, "outlets", row.outlets());
    Json.strings(json, "articles", row.articles());
    json.writeNumberField("confidence", row.confidence());
  }

  private static void mark(JsonGenerator json, Event event) throws IOException {
    if (event.end().isPresent()) {
      json.writeStringField("end", event.end().get().toString());
    }
    Json.strings(json, "parties", event.parties());
    Json.strings(json, "conflicts", event.conflicts());
    Json.names(json, "titles", event.titles());
  }
}
