package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
   * @param cue empty where the words are attributed without a verb
   * @param speaker canonical name, {@code A and B} for a joint statement
   * @param dateTold whether the text tells the day
   * @param act empty where the gold file has no acts
   * @param hasVia whether the gold file has the field at all
   */
  record GoldStatement(
      List<Span> content,
      List<Span> cue,
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

  /** One line of a gold file. */
  static GoldArticle of(JsonNode node) {
    return new GoldArticle(
        node.get("id").asText(),
        node.get("text").asText().codePoints().toArray(),
        JsonFields.spans(node.path("ignore")),
        JsonFields.elements(node.get("statements")).map(GoldArticle::statement).toList());
  }

  private static GoldStatement statement(JsonNode node) {
    return new GoldStatement(
        JsonFields.spans(node.get("content")),
        JsonFields.spans(node.path("cue")),
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
    int end = Math.min(Math.min(span.end(), text.length), start + Math.min(most, span.length()));
    return new String(text, start, Math.max(0, end - start));
  }
}
