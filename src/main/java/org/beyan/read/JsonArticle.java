package org.beyan.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One JSON object as a draft. */
final class JsonArticle {
  static final JsonFactory JSON = new JsonFactory();

  private static final Set<String> FIELDS =
      Set.of("id", "url", "outlet", "title", "text", "published", "lang");

  private JsonArticle() {}

  /** From the token after the object's opening brace to its closing one. */
  static Draft read(JsonParser json, Origin origin) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (FIELDS.contains(name) && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        fields.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return draft(fields, origin);
  }

  static String reason(JsonProcessingException broken) {
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
    return "broken JSON at column " + column + ": " + broken.getOriginalMessage();
  }

  private static Draft draft(Map<String, String> fields, Origin origin) {
    return new Draft(
        origin,
        Optional.ofNullable(fields.get("id")),
        Optional.empty(),
        Optional.ofNullable(fields.get("url")),
        Optional.ofNullable(fields.get("outlet")),
        fields.getOrDefault("title", ""),
        fields.getOrDefault("text", ""),
        Optional.ofNullable(fields.get("published")).map(List::of).orElse(List.of()),
        Optional.ofNullable(fields.get("lang")));
  }
}
