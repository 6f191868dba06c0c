package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class TimelineJsTest {
  @Test
  void writesASlideForEveryDatedEntryWithAnIdOfItsOwn() throws JsonProcessingException {
    Timeline timeline = Sample.timeline();
    long dated = timeline.entries().stream().filter(e -> e.moment().isPresent()).count();

    JsonNode events = json(timeline).get("events");

    assertThat(events)
        .hasSize((int) dated)
        .allSatisfy(event -> assertThat(event.has("text")).isTrue());
    assertThat(events.findValuesAsText("unique_id")).doesNotHaveDuplicates().hasSize((int) dated);
    assertThat(json(timeline).at("/title/text/headline").asText()).contains("Russia – Turkey");
  }

  @Test
  void givesTheDateAsExactlyAsItIsKnown() throws JsonProcessingException {
    JsonNode events =
        json(Sample.of(
                Sample.row("a", "2018-01-01", "year", "x"),
                Sample.row("b", "2019-05-01", "month", "x"),
                Sample.row("c", "2020-11-03", "day", "x")))
            .get("events");

    assertThat(events.at("/0/start_date").toString()).isEqualTo("{\"year\":2018}");
    assertThat(events.at("/1/start_date").toString()).isEqualTo("{\"year\":2019,\"month\":5}");
    assertThat(events.at("/2/start_date").toString())
        .isEqualTo("{\"year\":2020,\"month\":11,\"day\":3}");
    assertThat(events.at("/1/display_date").asText()).isEqualTo("May 2019");
  }

  @Test
  void escapesWhatIsNotItsOwnMarkup() throws JsonProcessingException {
    JsonNode slide =
        json(Sample.of(Sample.row("a", "2020-11-03", "day", "<img src=x onerror=alert(1)>")))
            .at("/events/0");

    assertThat(slide.at("/text/text").asText())
        .contains("“&lt;img src=x onerror=alert(1)&gt;”")
        .contains("href=\"https://example.org/a?b=1&amp;c=2\"")
        .doesNotContain("<img");
    assertThat(slide.get("autolink").asBoolean()).isFalse();
    assertThat(slide.get("group").asText()).isEqualTo("Russia about Turkey");
  }

  @Test
  void listsTheUndatedOnTheTitleSlide() throws JsonProcessingException {
    JsonNode json = json(Sample.of(Sample.row("a", "", "", "undated words")));

    assertThat(json.get("events")).isEmpty();
    assertThat(json.at("/title/text/text").asText()).contains("Undated", "undated words");
  }

  private static JsonNode json(Timeline timeline) throws JsonProcessingException {
    return new ObjectMapper().readTree(Sample.rendered(TimelineFormat.TIMELINEJS, timeline));
  }
}
