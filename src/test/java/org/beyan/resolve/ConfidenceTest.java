package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Act;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
  private static final String TEXT = "Sergey Lavrov, he, a fisherman: the bridge is closed";
  private static final Document DOCUMENT = Told.document("en", "2020-11-03", TEXT);
  private static final List<Speaker> KNOWN = List.of(Told.speaker("Sergey Lavrov"));
  private static final List<Speaker> STRANGER = List.of(Told.speaker("Kerim Demirel"));
  private static final List<Speaker> UNNAMED = List.of(Told.speaker(""));

  private static double confidence(String source, String cue, List<Speaker> speakers) {
    Quotation quotation =
        new Quotation(
            List.of(span("the bridge is closed").orElseThrow()),
            span(cue).stream().toList(),
            span(source),
            Kind.DIRECT,
            Act.STATE,
            "test");
    return Confidence.of(quotation, speakers, DOCUMENT);
  }

  private static Optional<Span> span(String words) {
    int start = TEXT.indexOf(words);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(start, start + words.length()));
  }

  @ParameterizedTest
  @CsvSource({"Sergey Lavrov, 0.97", "he, 0.91", "fisherman, 0.84", "'', 0.84"})
  void hangsOnHowTheTextNamesTheSpeaker(String source, double confidence) {
    assertThat(confidence(source, ":", KNOWN)).isEqualTo(confidence);
  }

  @Test
  void isLessForStrangersAndLeastForTheUnnamed() {
    assertThat(confidence("Sergey Lavrov", ":", STRANGER)).isEqualTo(0.9);
    assertThat(confidence("fisherman", ":", UNNAMED)).isEqualTo(0.65);
    assertThat(confidence("", ":", UNNAMED)).isEqualTo(0.35);
  }

  @Test
  void isLessWithoutACue() {
    assertThat(confidence("Sergey Lavrov", "", KNOWN)).isEqualTo(0.92);
  }
}
