package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up the output of a system that errs in every way that is scored: the gold's statements
 * dropped, shifted, renamed, doubled, and invented ones beside them. The same seed errs the same.
 */
final class DamagedGold {
  private static final List<String> NAMES =
      List.of(
          "Lavrov",
          "Sergei Lavrov",
          "Russian Foreign Ministry",
          "the Kremlin",
          "R. T. Erdogan",
          "Mevlut Cavusoglu",
          "O'Brien",
          "Volodymyr Zelenskyy",
          "U.S. Department of State",
          "Türkiye");

  private final ObjectMapper json = new ObjectMapper();
  private final Random random;

  DamagedGold(int seed) {
    random = new Random(seed);
  }

  List<String> lines(Path gold) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode article = json.readTree(line);
      if (!chance(0.03)) {
        lines.add(article(article).toString());
      }
    }
    return lines;
  }

  private ObjectNode article(JsonNode gold) {
    ObjectNode article = json.createObjectNode().put("id", gold.get("id").asText());
    ArrayNode statements = article.putArray("statements");
    int length = gold.get("text").asText().codePointCount(0, gold.get("text").asText().length());
    for (JsonNode statement : gold.get("statements")) {
      if (!chance(0.15)) {
        statements.add(damaged(statement, length));
      }
      if (chance(0.1)) {
        statements.add(damaged(statement, length));
      }
      if (chance(0.1)) {
        statements.add(invented(length));
      }
    }
    gold.path("ignore").forEach(span -> statements.addObject().putArray("content").add(span));
    return article;
  }

  private ObjectNode invented(int length) {
    ObjectNode statement = json.createObjectNode().put("kind", "direct");
    int start = random.nextInt(Math.max(1, length - 5));
    ArrayNode content = statement.putArray("content");
    if (!chance(0.1)) {
      content.addObject().put("start", start).put("end", start + random.nextInt(200));
    }
    return statement;
  }

  private ObjectNode damaged(JsonNode gold, int length) {
    ObjectNode statement = json.createObjectNode();
    ArrayNode content = statement.putArray("content");
    gold.get("content").forEach(span -> content.add(shifted(span, length)));
    statement.put("kind", chance(0.1) ? "mixed" : gold.get("kind").asText());
    statement.set(
        "targets", chance(0.2) ? json.createArrayNode().add("DE").add("TR") : gold.get("targets"));
    statement.set(
        "conflicts", chance(0.1) ? json.createArrayNode().add("libya") : gold.get("conflicts"));
    statement.set("date", chance(0.1) ? json.nullNode() : gold.get("date"));
    putSpeaker(statement, gold);
    return statement;
  }

  private ObjectNode shifted(JsonNode span, int length) {
    int start = span.get("start").asInt();
    int end = span.get("end").asInt();
    if (chance(0.4)) {
      start = Math.max(0, start - random.nextInt(30) + 10);
      end = Math.min(length + 9, Math.max(start, end + random.nextInt(40) - 20));
    }
    return json.createObjectNode().put("start", Math.min(start, end)).put("end", end);
  }

  private void putSpeaker(ObjectNode statement, JsonNode gold) {
    JsonNode name = chance(0.2) ? json.getNodeFactory().textNode(pick()) : gold.get("speaker");
    JsonNode country = chance(0.1) ? json.nullNode() : gold.get("speakerCountry");
    ObjectNode one = json.createObjectNode();
    one.set("name", name);
    one.set("country", country);
    switch (random.nextInt(5)) {
      case 0 -> statement.set("speaker", one);
      case 1 -> {
        statement.set("speaker", name);
        statement.set("speakerCountry", country);
      }
      case 2 -> statement.putArray("speakers").add(one).addObject().put("name", pick());
      default -> statement.putArray("speakers").add(one);
    }
  }

  private String pick() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
