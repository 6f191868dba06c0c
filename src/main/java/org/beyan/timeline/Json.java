package org.beyan.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Pieces of JSON that more than one rendering writes. */
final class Json {
  private Json() {}

  static void strings(JsonGenerator json, String name, List<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : items) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  /** An object with the names of each language that has one, in the order of the languages. */
  static void names(JsonGenerator json, String field, Map<Language, String> names)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Language language : Language.values()) {
      if (names.containsKey(language)) {
        json.writeStringField(language.code(), names.get(language));
      }
    }
    json.writeEndObject();
  }
}
