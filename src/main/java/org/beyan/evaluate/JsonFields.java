package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /**
   * The objects of a file, one a line; empty lines are passed over.
   *
   * @throws IOException naming the line that is broken
   */
  static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      try {
        if (!line.isBlank()) {
          lines.add(json.readTree(line));
        }
      } catch (JsonProcessingException broken) {
        String where = file + ":" + number;
        throw new IOException(where + ": broken JSON: " + broken.getOriginalMessage(), broken);
      }
    }
    return lines;
  }

  /** A file's name without folder and ending. */
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

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
    return elements(array).map(JsonFields::span).toList();
  }

  static Span span(JsonNode node) {
    return new Span(node.get("start").asInt(), node.get("end").asInt());
  }

  static Optional<Double> number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
  }

  /** {@code [[start, end], …]}, or one {@code [start, end]}, or nothing. */
  static List<Span> pairs(JsonNode array) {
    if (array.path(0).isNumber()) {
      return List.of(pair(array));
    }
    return elements(array).map(JsonFields::pair).toList();
  }

  private static Span pair(JsonNode ends) {
    return new Span(ends.get(0).asInt(), ends.get(1).asInt());
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
      return List.of(new Scored.Source(Optional.empty(), country, Optional.empty()));
    }
    return Stream.of(names.split(" and ", -1))
        .map(name -> new Scored.Source(Optional.of(name), country, Optional.empty()))
        .toList();
  }

  private static Scored.Source source(JsonNode node) {
    return new Scored.Source(
        text(node, "name"),
        text(node, "country"),
        Optional.of(node.path("mention")).filter(JsonNode::isObject).map(JsonFields::span));
  }
}
