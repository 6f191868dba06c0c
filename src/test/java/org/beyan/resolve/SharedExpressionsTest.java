package org.beyan.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.beyan.article.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of Duckling's own tests: whatever is read here of those up to their day agrees. */
class SharedExpressionsTest {
  private static final Path SHARED = Path.of("../shared/time");
  private static final Pattern VALUE =
      Pattern.compile("datetime \\((\\d+), (\\d+), (\\d+), 0, 0, 0\\) Day");

  @ParameterizedTest
  @CsvSource({"tr, 5", "ru, 6", "en, 8"})
  void agreesWithDuckling(String language, int atLeast) throws IOException {
    Path file = SHARED.resolve("time." + language + ".duckling.jsonl");
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    SoftAssertions softly = new SoftAssertions();
    int read = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode row = new ObjectMapper().readTree(line);
      LocalDate reference = LocalDate.parse(row.get("reference").asText().substring(0, 10));
      Optional<LocalDate> wanted = wanted(row.path("expected_haskell").asText());
      Optional<LocalDate> told = told(language, row.get("text").asText(), reference);
      if (wanted.filter(day -> !day.isAfter(reference)).isPresent() && told.isPresent()) {
        read++;
        softly.assertThat(told).as(row.get("text").asText()).isEqualTo(wanted);
      }
    }
    softly.assertThat(read).isGreaterThanOrEqualTo(atLeast);
    softly.assertAll();
  }

  private static Optional<LocalDate> wanted(String value) {
    Matcher match = VALUE.matcher(value);
    return match.matches()
        ? Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)))
        : Optional.empty();
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** The day, if one expression takes up the whole text. */
  private static Optional<LocalDate> told(String language, String text, LocalDate printed) {
    Span all = new Span(0, text.length());
    String words = FoldedText.of(Told.document(language, "", text), all).words();
    List<DayExpression> found = DayGrammar.of(language).find(words);
    return found.size() == 1 && found.get(0).end() - found.get(0).start() >= words.length() - 3
        ? new DayValue(Optional.of(printed)).of(found.get(0), Optional.empty())
        : Optional.empty();
  }
}
