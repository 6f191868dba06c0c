package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Span;

/**
 * An annotated article; offsets are Unicode code points.
 *
 * @param text code points of the text
 * @param ignore stretches where a system is neither rewarded nor punished
 */
record GoldArticle(String id, int[] text, List<Span> ignore, List<GoldStatement> statements) {
  /**
   * An annotated statement.
   *
   * @param speaker canonical name, {@code A and B} for a joint statement
   * @param dateTold whether the text tells the day
   * @param act empty where the gold file has no acts
   * @param hasVia whether the gold file has the field at all
   */
  record GoldStatement(
      List<Span> content,
      String kind,
      Optional<String> speaker,
      Optional<String> country,
      Set<String> targets,
      Set<String> conflicts,
      Optional<String> date,
      boolean dateTold,
      Optional<String> act,
      boolean hasVia,
      Optional<String> via) {}

  /**
   * The articles of a file in its order; of two with one id, the later in the earlier's place.
   *
   * @throws IOException naming the line that is no annotated article
   */
  static Collection<GoldArticle> read(Path file) throws IOException {
    Map<String, GoldArticle> articles = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        GoldArticle article = article(node(line, file + ":" + number));
        articles.put(article.id, article);
      }
    }
    return articles.values();
  }

  private static JsonNode node(String line, String where) throws IOException {
    try {
      JsonNode node = new ObjectMapper().readTree(line);
      if (node.hasNonNull("id") && node.hasNonNull("text") && node.hasNonNull("statements")) {
        return node;
      }
      throw new IOException(where + ": not an annotated article: id, text or statements missing");
    } catch (JsonProcessingException broken) {
      throw new IOException(where + ": broken JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  private static GoldArticle article(JsonNode node) {
    return new GoldArticle(
        node.get("id").asText(),
        node.get("text").asText().codePoints().toArray(),
        JsonFields.spans(node.path("ignore")),
        JsonFields.elements(node.get("statements")).map(GoldArticle::statement).toList());
  }

  private static GoldStatement statement(JsonNode node) {
    return new GoldStatement(
        JsonFields.spans(node.get("content")),
        node.get("kind").asText(),
        JsonFields.text(node, "speaker"),
        JsonFields.text(node, "speakerCountry"),
        Set.copyOf(JsonFields.texts(node, "targets")),
        Set.copyOf(JsonFields.texts(node, "conflicts")),
        JsonFields.text(node, "date"),
        JsonFields.text(node, "dateFrom").filter("text"::equals).isPresent(),
        JsonFields.text(node, "act"),
        node.has("via"),
        JsonFields.text(node, "via"));
  }

  /** The words of a span, cut off after some characters. */
  String words(Span span, int most) {
    int start = Math.min(span.start(), text.length);
    int end = Math.min(Math.min(span.end(), text.length), start + most);
    return new String(text, start, Math.max(0, end - start));
  }
}
