package org.beyan.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the page's script needs to speak all languages: words, names of codes, titles. */
final class HtmlData {
  private HtmlData() {}

  /** One JSON object that may stand inside a script element: no {@code <} is left in it. */
  static String of(Timeline timeline) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("a", timeline.a().code());
      json.writeStringField("b", timeline.b().code());
      words(json);
      names(json, timeline);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("<", "\\u003c");
  }

  private static void words(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("words");
    for (Language language : Language.values()) {
      json.writeObjectFieldStart(language.code());
      for (Map.Entry<String, String> word : Wording.in(language).words().entrySet()) {
        json.writeStringField(word.getKey(), word.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, Timeline timeline) throws IOException {
    json.writeObjectFieldStart("names");
    for (String code : codes(timeline)) {
      Json.names(json, code, inAll(language -> timeline.name(code, language)));
    }
    for (Entry entry : timeline.entries()) {
      if (entry instanceof Entry.Mark mark) {
        Json.names(json, eventCode(mark.event()), mark.event().titles());
      }
    }
    Json.names(json, "title", inAll(timeline::title));
    json.writeEndObject();
  }

  private static Map<Language, String> inAll(Function<Language, String> name) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, name.apply(language));
    }
    return names;
  }

  private static Set<String> codes(Timeline timeline) {
    Set<String> codes = new TreeSet<>(Set.of(timeline.a().code(), timeline.b().code()));
    for (Entry entry : timeline.entries()) {
      if (entry instanceof Entry.Said said) {
        codes.addAll(said.row().speakerCountries());
        codes.addAll(said.row().targets());
        codes.addAll(said.row().conflicts());
      } else {
        codes.addAll(((Entry.Mark) entry).event().conflicts());
      }
    }
    return codes;
  }

  /** Under which an event's title stands among the names. */
  static String eventCode(Event event) {
    return "event:" + event.id();
  }
}
