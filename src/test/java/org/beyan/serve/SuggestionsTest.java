package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  private static JsonNode suggest(String part, String typed, String language) throws Exception {
    String encoded = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return Served.json("api/suggest?for=" + part + "&lang=" + language + "&q=" + encoded)
        .get("rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Çavuşoğlu", "cavusoglu", "ÇAVUŞOĞLU", "çavuş", "Mevlüt Ç", "Чавушоглу"})
  void findsAWordOfANameWhateverTheCaseTheMarksAndTheScript(String typed) throws Exception {
    JsonNode first = suggest("speaker", typed, "tr").get(0);

    assertThat(first.get("label").asText()).isEqualTo("Mevlüt Çavuşoğlu");
    assertThat(first.get("type").asText()).isEqualTo("person");
    assertThat(first.get("country").asText()).isEqualTo("TR");
    assertThat(first.get("statements").asInt()).isPositive();
    assertThat(first.get("iri").asText()).startsWith("https://w3id.org/beyan/entity/person/");
  }

  @ParameterizedTest
  @CsvSource({"RUSYA, RU", "rusya, RU", "Россия, RU", "ru, RU", "türki, TR", "TÜRKİYE, TR"})
  void putsWhatIsCalledExactlySoBeforeWhatHasMoreStatements(String typed, String code)
      throws Exception {
    assertThat(suggest("about", typed, "tr").get(0).get("code").asText()).isEqualTo(code);
  }

  @Test
  void sortsTheOthersByTheirStatements() throws Exception {
    assertThat(suggest("about", "s", "en"))
        .extracting(row -> row.get("statements").asInt())
        .isSortedAccordingTo((one, other) -> other - one)
        .hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({"speaker, lavrov", "about, rusya", "conflict, ukray", "outlet, beyan"})
  void countsTheStatementsThatAskingForItFinds(String part, String typed) throws Exception {
    JsonNode first = suggest(part, typed, "tr").get(0);
    JsonNode found =
        Served.json(
            "api/who-said-what-about-whom?limit=1000&" + part + "=" + first.get("iri").asText());

    assertThat(found.get("rows")).hasSize(first.get("statements").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s-400", "S400", "с-400"})
  void knowsConflictsWithAndWithoutHyphen(String typed) throws Exception {
    JsonNode first = suggest("conflict", typed, "ru").get(0);

    assertThat(first.get("code").asText()).isEqualTo("s-400");
    assertThat(first.get("label").asText()).contains("С-400");
  }

  @Test
  void suggestsOnlyWhoHasThePart() throws Exception {
    assertThat(suggest("outlet", "beyan", "tr")).hasSize(3);
    assertThat(suggest("speaker", "beyan", "tr")).isEmpty();
    assertThat(suggest("conflict", "lavrov", "tr")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=&for=speaker", "q=%20%22.*&for=speaker", "q=.&for=about"})
  void suggestsNothingForWhatIsNoName(String query) throws Exception {
    assertThat(Served.json("api/suggest?" + query).get("rows")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=a&for=nobody", "q=a&for=speaker&limit=1000", "q=a&limit=x"})
  void refusesWhatItDoesNotKnow(String query) throws Exception {
    assertThat(Served.get("api/suggest?" + query).statusCode()).isEqualTo(400);
  }
}
