package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Span;

/**
 * Attributions as PolNeAR's scorer takes them, one article a line: {@code {doc, attributions:
 * [{source_span, cue_span, content_span, speaker}]}}, a span null, {@code [start, end]} or a list
 * of those, in code points.
 */
public final class AttributionLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AttributionLines() {}

  /** One line, without its end. */
  public static String line(Scored article) {
    ObjectNode line = JSON.createObjectNode().put("doc", article.articleId());
    ArrayNode attributions = line.putArray("attributions");
    for (Scored.Entry entry : article.statements()) {
      ObjectNode attribution = attributions.addObject();
      attribution.set("source_span", pairs(entry.sourceSpans()));
      attribution.set("cue_span", pairs(entry.cue()));
      attribution.set("content_span", pairs(entry.content()));
      attribution.put("speaker", entry.sources().get(0).name().orElse(null));
    }
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and strings alone", e);
    }
  }

  private static JsonNode pairs(List<Span> spans) {
    if (spans.isEmpty()) {
      return JSON.nullNode();
    }
    ArrayNode pairs = JSON.createArrayNode();
    spans.forEach(span -> pairs.addArray().add(span.start()).add(span.end()));
    return pairs;
  }

  static Scored scored(JsonNode line) {
    return new Scored(
        line.path("doc").asText().replaceFirst("\\.txt$", ""),
        JsonFields.elements(line.get("attributions")).map(AttributionLines::entry).toList());
  }

  private static Scored.Entry entry(JsonNode attribution) {
    Scored.Source source =
        new Scored.Source(
            JsonFields.text(attribution, "speaker"),
            Optional.empty(),
            JsonFields.pairs(attribution.path("source_span")).stream().findFirst());
    return new Scored.Entry(
        JsonFields.pairs(attribution.path("content_span")),
        JsonFields.pairs(attribution.path("cue_span")),
        Optional.empty(),
        List.of(source),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
