package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.beyan.article.Span;

/** Reads the fields that gold articles and a system's lines share; absent and null are one. */
final class JsonFields {
  private JsonFields() {}

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(array.elements(), Spliterator.ORDERED), false);
  }

  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  static List<String> texts(JsonNode node, String field) {
    return elements(node.path(field)).map(JsonNode::asText).toList();
  }

  static List<Span> spans(JsonNode array) {
    return elements(array)
        .map(span -> new Span(span.get("start").asInt(), span.get("end").asInt()))
        .toList();
  }

  /** {@code speakers}, or {@code speaker}: one object, or names joined as in the gold. */
  static List<Scored.Source> sources(JsonNode statement) {
    JsonNode speakers = statement.path("speakers");
    JsonNode speaker = statement.path("speaker");
    if (speakers.isArray()) {
      return elements(speakers).map(JsonFields::source).toList();
    }
    if (speaker.isObject()) {
      return List.of(source(speaker));
    }
    Optional<String> country = text(statement, "speakerCountry");
    String names = speaker.asText("");
    if (!speaker.isTextual() || names.isEmpty()) {
      return List.of(new Scored.Source(Optional.empty(), country));
    }
    return Stream.of(names.split(" and ", -1))
        .map(name -> new Scored.Source(Optional.of(name), country))
        .toList();
  }

  private static Scored.Source source(JsonNode node) {
    return new Scored.Source(text(node, "name"), text(node, "country"));
  }
}
