package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
  @Test
  void holdsEveryEntryInOrder() throws JsonProcessingException {
    JsonNode json = json(Sample.timeline());

    assertThat(json.at("/title").asText()).isEqualTo("Russia – Turkey, 2015–2023");
    assertThat(json.at("/a/names/ru").asText()).isEqualTo("Россия");
    assertThat(json.get("entries").findValuesAsText("id"))
        .isEqualTo(Sample.timeline().entries().stream().map(Entry::id).toList());
  }

  @Test
  void holdsAllThatIsKnownOfAStatement() throws JsonProcessingException {
    JsonNode said =
        json(Sample.of(Sample.row("a", "2020-11-01", "month", "Sözler \"<b>\" \n 🕊")))
            .at("/entries/0");

    assertThat(said.toString())
        .isEqualTo(
            "{\"type\":\"statement\",\"id\":\"https://w3id.org/beyan/statement/a\","
                + "\"date\":\"2020-11-01\",\"precision\":\"month\",\"direction\":\"ab\","
                + "\"speakers\":[\"Marat Vesnin\"],\"countries\":[\"RU\"],\"act\":\"accuse\","
                + "\"targets\":[\"TR\"],\"conflicts\":[\"syria\"],"
                + "\"words\":\"Sözler \\\"<b>\\\" \\n 🕊\",\"language\":\"en\","
                + "\"kind\":\"direct\",\"outlets\":[\"Fictitious Paper\"],"
                + "\"articles\":[\"https://example.org/a?b=1&c=2\"],\"confidence\":0.9}");
  }

  @Test
  void hasNullForAnUnknownDay() throws JsonProcessingException {
    JsonNode said = json(Sample.of(Sample.row("a", "", "", "x"))).at("/entries/0");

    assertThat(said.get("date").isNull()).isTrue();
    assertThat(said.get("precision").isNull()).isTrue();
  }

  private static JsonNode json(Timeline timeline) throws JsonProcessingException {
    return new ObjectMapper().readTree(Sample.rendered(TimelineFormat.JSON, timeline));
  }
}
