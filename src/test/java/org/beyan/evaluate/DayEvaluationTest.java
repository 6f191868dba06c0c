package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.beyan.Pipeline;
import org.beyan.article.Article;
import org.beyan.article.SaidOn;
import org.beyan.article.SaidOn.From;
import org.beyan.article.SaidOn.Precision;
import org.beyan.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference day of the constructed suites is Monday, 2 November 2020. */
class DayEvaluationTest {
  private static final Path SHARED = Path.of("../shared/time");
  private static final Function<Article, List<SaidOn>> NOTHING = article -> List.of();

  @TempDir private Path folder;

  private DayEvaluation evaluation(Function<Article, List<SaidOn>> reader, String... lines)
      throws IOException {
    Path file = Files.write(folder.resolve("suite.jsonl"), List.of(lines));
    return DayEvaluation.of(List.of(file), reader);
  }

  private static String duckling(String language, String text, String value) {
    return ("{\"id\": \"d\", \"lang\": \"%s\", \"text\": \"%s\", \"reference\":"
            + " \"2020-11-02T04:30:00-02:00\", \"expected_haskell\": \"%s\"}")
        .formatted(language, text, value);
  }

  private static String recognizers(String text, String type, String values) {
    return ("{\"id\": \"r\", \"lang\": \"tr\", \"text\": \"%s\", \"reference\": \"2020-11-02T00:00:00\","
            + " \"results\": [{\"type\": \"datetimeV2.%s\", \"values\": [%s]}]}")
        .formatted(text, type, values);
  }

  private static Function<Article, List<SaidOn>> always(String day) {
    return article -> List.of(new SaidOn(LocalDate.parse(day), Precision.DAY, From.TEXT));
  }

  private List<String> wanted(String line) throws IOException {
    return evaluation(NOTHING, line).errors(1).stream()
        .map(error -> error.replaceFirst("^. (.*): wanted \\['(.*)'] found.*", "$1 $2"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | yesterday | datetime (2020, 11, 1, 0, 0, 0) Day | past 2020-11-01",
        "en | last month | datetime (2020, 10, 1, 0, 0, 0) Month | past 2020-10",
        "ru | в прошлом году | datetime (2019, 0, 0, 0, 0, 0) Year | past 2019",
        "en | last night | datetimeInterval ((2020, 11, 1, 18, 0, 0), (2020, 11, 2, 0, 0, 0)) Hour"
            + " | past 2020-11-01",
        "tr | 7 gün önce | datetime (2020, 10, 26, 4, 0, 0) Hour | past 2020-10-26",
        "ru | в пятницу | datetime (2020, 11, 6, 0, 0, 0) Day | weekday 2020-10-30",
        "en | monday | datetime (2020, 11, 9, 0, 0, 0) Day | weekday 2020-11-02",
        "tr | 8 ağustos | datetime (2021, 8, 8, 0, 0, 0) Day | yearless 2020-08-08",
      })
  void wantsWhatNewsWouldMean(String language, String text, String value, String wanted)
      throws IOException {
    assertThat(wanted(duckling(language, text, value))).containsExactly(wanted);
  }

  @Test
  void wantsTheLatestOfRecognizersCandidates() throws IOException {
    String friday = "{\"timex\": \"XXXX-WXX-5\", \"value\": \"2020-10-30\"}, ";
    String next = "{\"timex\": \"XXXX-WXX-5\", \"value\": \"2020-11-06\"}";
    String may = "{\"timex\": \"2020-05\", \"start\": \"2020-05-01\", \"end\": \"2020-06-01\"}";

    assertThat(wanted(recognizers("cuma", "date", friday + next)))
        .containsExactly("weekday 2020-10-30");
    assertThat(wanted(recognizers("mayıs", "daterange", may))).containsExactly("past 2020-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tomorrow | datetime (2020, 11, 3, 0, 0, 0) Day",
        "next tuesday | datetime (2020, 11, 3, 0, 0, 0) Day",
        "december 20 | datetime (2020, 12, 20, 0, 0, 0) Day",
      })
  void wantsNothingOfADayToCome(String text, String value) throws IOException {
    DayEvaluation silent = evaluation(NOTHING, duckling("en", text, value));
    DayEvaluation wrong = evaluation(always("2020-10-27"), duckling("en", text, value));

    assertThat(silent.table())
        .isEqualToIgnoringNewLines("en to come    {'right': 1, 'wrong': 0, 'not found': 0}");
    assertThat(wrong.table()).contains("{'right': 0, 'wrong': 1, 'not found': 0}");
    assertThat(wrong.errors(9)).singleElement().asString().contains("found ['2020-10-27']");
  }

  @Test
  void countsWhatIsRightWrongAndNotFound() throws IOException {
    String yesterday = duckling("en", "yesterday", "datetime (2020, 11, 1, 0, 0, 0) Day");

    assertThat(evaluation(always("2020-11-01"), yesterday).json())
        .isEqualTo("{\"en\":{\"past\":{\"right\":1,\"wrong\":0,\"not found\":0}}}");
    assertThat(evaluation(always("2020-10-31"), yesterday).json())
        .contains("{\"right\":0,\"wrong\":1,\"not found\":0}");
    assertThat(evaluation(NOTHING, yesterday).json())
        .contains("{\"right\":0,\"wrong\":0,\"not found\":1}");
  }

  @Test
  void leavesOutWhatTellsNoDay() throws IOException {
    String table =
        evaluation(
                NOTHING,
                duckling("en", "at noon", "datetime (2020, 11, 2, 12, 0, 0) Hour"),
                duckling("en", "last week", "datetime (2020, 10, 26, 0, 0, 0) Week"),
                duckling(
                    "en", "easter", "datetimeHoliday (2021, 4, 4, 0, 0, 0) Day \\\"Easter\\\""),
                duckling(
                    "en",
                    "1-3 may",
                    "datetimeInterval ((2020, 5, 1, 0, 0, 0), (2020, 5, 4, 0, 0, 0)) Day"))
            .table();

    assertThat(table)
        .isEqualToIgnoringNewLines(
            "en left out   {'time of day': 1, 'week or quarter': 1, 'holiday': 1, 'span': 1}");
  }

  @Test
  void givesEnglishNamesTheCapitalThatNewsWrites() throws IOException {
    String line = duckling("en", "last tuesday of may", "datetime (2020, 10, 1, 0, 0, 0) Day");

    evaluation(
        article -> {
          assertThat(article.text()).isEqualTo("last Tuesday of May");
          return List.of();
        },
        line);
  }

  @Test
  void tellsWhatIsNoFileOfTests() {
    assertThatThrownBy(() -> evaluation(NOTHING, "{\"id\": 17}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("suite.jsonl: not a test of days")
        .hasMessageEndingWith("17");
    assertThatThrownBy(
            () -> evaluation(NOTHING, duckling("en", "x", "datetime (2020, 13, 1, 0, 0, 0) Day")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("suite.jsonl: d: ");
    assertThatThrownBy(() -> evaluation(NOTHING))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("suite.jsonl: no tests of days");
  }

  /**
   * Figures of the day they were last looked at: what is right may not fall, what is wrong not
   * rise.
   */
  @ParameterizedTest
  @CsvSource({
    "tr, past, 32, 0", "tr, weekday, 7, 0", "tr, yearless, 10, 0", "tr, to come, 88, 1",
    "ru, past, 13, 0", "ru, weekday, 3, 0", "ru, yearless, 2, 0", "ru, to come, 57, 0",
    "en, past, 21, 0", "en, weekday, 7, 0", "en, yearless, 5, 0", "en, to come, 134, 3",
  })
  void readsTheSharedSuitesAsWellAsBefore(String language, String group, int right, int wrong)
      throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "skipped: no ../shared/time beside the checkout");
    JsonNode counts = new ObjectMapper().readTree(Shared.SCORES.json()).get(language).get(group);

    assertThat(counts.get("right").asInt()).isGreaterThanOrEqualTo(right);
    assertThat(counts.get("wrong").asInt()).isLessThanOrEqualTo(wrong);
  }

  /** The shared suites, read once. */
  private static final class Shared {
    private static final DayEvaluation SCORES = scores();

    private static DayEvaluation scores() {
      try (var files = Files.list(SHARED)) {
        return DayEvaluation.of(files.sorted().toList(), new Pipeline(Gazetteer.bundled())::days);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
