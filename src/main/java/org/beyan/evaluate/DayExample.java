package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Article;

/**
 * A text of Duckling's or Recognizers-Text's tests.
 *
 * @param printed the day that the text counts from
 * @param days what it tells, one for each expression
 */
record DayExample(String id, String language, String text, LocalDate printed, List<NewsDay> days) {
  DayExample {
    days = List.copyOf(days);
  }

  /**
   * The texts of a file in its order.
   *
   * @throws IOException if the file has none, or naming what is no test of either suite
   */
  static List<DayExample> read(Path file) throws IOException {
    List<DayExample> examples = new ArrayList<>();
    for (JsonNode line : JsonFields.lines(file)) {
      if (!line.hasNonNull("id") || !line.hasNonNull("text") || !line.hasNonNull("reference")) {
        throw new IOException(
            file + ": not a test of days: id, text or reference missing: " + line.path("id"));
      }
      try {
        examples.add(example(line));
      } catch (DateTimeException wrong) {
        throw new IOException(file + ": " + line.get("id").asText() + ": " + wrong.getMessage());
      }
    }
    if (examples.isEmpty()) {
      throw new IOException(file + ": no tests of days");
    }
    return examples;
  }

  private static DayExample example(JsonNode line) {
    String language = line.path("lang").asText();
    String text = line.get("text").asText();
    LocalDate printed =
        LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(line.get("reference").asText()));
    NewsCalendar calendar = new NewsCalendar(language, text, printed);
    List<NewsDay> days =
        line.has("results")
            ? RecognizersDays.days(line.get("results"), calendar)
            : List.of(DucklingDays.day(line.path("expected_haskell").asText(), calendar));
    return new DayExample(line.get("id").asText(), language, text, printed, days);
  }

  /** The first group that is left out, or the first of all; a text without any tells no day. */
  NewsDay.Group group() {
    return days.stream()
        .map(NewsDay::group)
        .filter(group -> !group.isScored())
        .findFirst()
        .or(() -> days.stream().map(NewsDay::group).findFirst())
        .orElse(NewsDay.Group.NO_DAY);
  }

  List<String> wanted() {
    return days.stream().flatMap(day -> day.day().stream()).toList();
  }

  /** The text as an article printed on its day. */
  Article article() {
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        "",
        language.equals("en") ? EnglishNames.capitalised(text) : text,
        Optional.of(printed),
        Optional.of(language));
  }
}
