package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.rdf.Example.said;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final JsonLines LINES = new JsonLines(new Identity());

  private final JsonNode line = parse(Example.reading());

  @Test
  void isOneLine() {
    assertThat(LINES.line(Example.reading())).doesNotContain("\n").startsWith("{").endsWith("}");
  }

  @Test
  void fieldsStandInTheOrderOfTheContract() {
    assertThat(names(line)).containsExactly("id", "url", "lang", "published", "statements");
    assertThat(names(line.at("/statements/0")))
        .containsExactly(
            "id",
            "report",
            "kind",
            "content",
            "cue",
            "speakers",
            "act",
            "targets",
            "conflicts",
            "date",
            "datePrecision",
            "dateFrom",
            "via",
            "rule",
            "confidence");
    assertThat(names(line.at("/statements/0/speakers/0")))
        .containsExactly("name", "mention", "country", "role", "wikidata");
    assertThat(names(line.at("/statements/0/content/0"))).containsExactly("start", "end", "text");
  }

  @Test
  void valuesAreTheReadings() {
    assertThat(line.get("id").asText()).isEqualTo("ornek-1");
    assertThat(line.get("published").asText()).isEqualTo("2020-11-03");
    JsonNode statement = line.at("/statements/0");
    assertThat(statement.get("kind").asText()).isEqualTo("direct");
    assertThat(statement.get("targets")).hasToString("[\"TR\"]");
    assertThat(statement.get("conflicts")).hasToString("[]");
    assertThat(statement.get("date").asText()).isEqualTo("2020-11-03");
    assertThat(statement.get("datePrecision").asText()).isEqualTo("day");
    assertThat(statement.get("dateFrom").asText()).isEqualTo("published");
    assertThat(statement.get("via").asText()).isEqualTo("Kommersant");
    assertThat(statement.get("confidence")).hasToString("0.93");
    assertThat(statement.at("/cue/0/text").asText()).isEqualTo("dedi");
    assertThat(statement.at("/speakers/0"))
        .hasToString(
            "{\"name\":\"Ivan Ornekov\","
                + "\"mention\":{\"start\":23,\"end\":35,\"text\":\"İvan Örnekov\"},"
                + "\"country\":\"RU\",\"role\":\"foreign minister\",\"wikidata\":\"Q4115189\"}");
  }

  @Test
  void offsetsCountCodePoints() {
    int[] text = Example.TEXT.codePoints().toArray();
    for (JsonNode content : line.findValues("content")) {
      for (JsonNode span : content) {
        int start = span.get("start").asInt();
        assertThat(new String(text, start, span.get("end").asInt() - start))
            .isEqualTo(span.get("text").asText());
      }
    }
    assertThat(line.at("/statements/2/content")).hasSize(2);
  }

  @Test
  void idsAreTheLastPartsOfTheIris() {
    ArticleIdentity names = new ArticleIdentity(new Identity(), Example.ARTICLE);
    String id = names.statement(Example.reading().statements().get(0)).getLocalName();
    assertThat(line.at("/statements/0/id").asText()).isEqualTo(id).matches("[0-9a-f]{32}");
    assertThat(line.at("/statements/0/report").asText()).matches("[0-9a-f]{32}").isNotEqualTo(id);
  }

  @Test
  void unnamedSourceHasNoNameAndKeepsItsMention() {
    JsonNode speaker = line.at("/statements/4/speakers/0");
    assertThat(speaker.get("name").isNull()).isTrue();
    assertThat(speaker.at("/mention/text").asText()).isEqualTo("Bir yetkili");
  }

  @Test
  void statementWithoutDayHasNoDate() {
    JsonNode statement = line.at("/statements/4");
    assertThat(names(statement)).doesNotContain("date", "datePrecision", "dateFrom");
    assertThat(statement.get("via").isNull()).isTrue();
  }

  @Test
  void bareArticleKeepsItsFields() {
    Article bare =
        new Article(
            "x", Optional.empty(), Optional.empty(), "", "", Optional.empty(), Optional.of("tr"));
    assertThat(LINES.line(new Reading(bare, List.of())))
        .isEqualTo(
            "{\"id\":\"x\",\"url\":null,\"lang\":\"tr\",\"published\":null,\"statements\":[]}");
  }

  @Test
  void repeatsArePrintedEachTime() {
    Reading twice =
        new Reading(
            Example.ARTICLE,
            List.of(
                said("Bekliyoruz").by(Example.ornekov("Bakan")).build(),
                said("Bekliyoruz").by(Example.ornekov("Bakan")).build()));
    assertThat(parse(twice).get("statements")).hasSize(2);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode parse(Reading reading) {
    try {
      return new ObjectMapper().readTree(LINES.line(reading));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
