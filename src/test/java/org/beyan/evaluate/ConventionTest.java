package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We stay,” said Ann.         | We stay     | “We stay,”",
        "Ann said that they left.     | they left   | that they left",
        "Ann said that “they left.”   | they left   | that “they left.”",
        "Ann said: «we left».         | we left     | «we left»",
        "Анна сказала, что они ушли.  | они ушли    | что они ушли",
        "Ann said they left, Bob came.| they left   | they left"
      })
  void takesInMarksAndComplementizers(String text, String content, String widened) {
    int start = text.indexOf(content);
    Span span = new Span(start, start + content.length());
    Span found = new Convention(text).widened(List.of(span)).get(0);
    assertThat(found.in(text)).isEqualTo(widened);
  }
}
