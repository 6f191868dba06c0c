package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
   * @throws IOException naming the line that is no test of either suite
   */
  static List<DayExample> read(Path file) throws IOException {
    List<DayExample> examples = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        examples.add(example(line, file + ":" + number));
      }
    }
    return examples;
  }

  private static DayExample example(String line, String where) throws IOException {
    try {
      JsonNode node = new ObjectMapper().readTree(line);
      if (!node.hasNonNull("id") || !node.hasNonNull("text") || !node.hasNonNull("reference")) {
        throw new IOException(where + ": no expression of days: id, text or reference missing");
      }
      String language = node.path("lang").asText();
      String text = node.get("text").asText();
      LocalDate printed = LocalDate.parse(node.get("reference").asText().substring(0, 10));
      NewsCalendar calendar = new NewsCalendar(language, text, printed);
      List<NewsDay> days =
          node.has("results")
              ? RecognizersDays.days(node.get("results"), calendar)
              : List.of(DucklingDays.day(node.path("expected_haskell").asText(), calendar));
      return new DayExample(node.get("id").asText(), language, text, printed, days);
    } catch (JsonProcessingException broken) {
      throw new IOException(where + ": broken JSON: " + broken.getOriginalMessage(), broken);
    }
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
