package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final Span WORDS = new Span(10, 20);
  private static final Optional<Span> NAMED = Optional.of(new Span(0, 5));
  private static final List<Speaker> KNOWN = List.of(Told.speaker("Sergey Lavrov"));

  private static Quotation quotation(List<Span> cue, Optional<Span> source) {
    return new Quotation(List.of(WORDS), cue, source, Kind.DIRECT, Act.STATE, "test");
  }

  private static Quotation plain() {
    return quotation(List.of(new Span(6, 9)), NAMED);
  }

  @Test
  void isHighestForAKnownSpeakerNamedBesideHisCue() {
    assertThat(Confidence.of(plain(), KNOWN)).isEqualTo(0.95);
  }

  @Test
  void fallsWithEachWeakness() {
    Quotation withoutSource = quotation(List.of(new Span(6, 9)), Optional.empty());

    assertThat(Confidence.of(quotation(List.of(), NAMED), KNOWN)).isLessThan(0.95);
    assertThat(Confidence.of(withoutSource, KNOWN)).isLessThan(0.95);
    assertThat(Confidence.of(plain(), List.of(Told.speaker("")))).isLessThan(0.95);
    assertThat(Confidence.of(plain(), List.of(Told.speaker("Kerim Demirel")))).isLessThan(0.95);
    assertThat(Confidence.of(withoutSource, List.of(Told.speaker(""))))
        .isLessThan(Confidence.of(withoutSource, KNOWN));
  }

  @Test
  void staysBetweenNoneAndCertain() {
    Quotation weakest = quotation(List.of(), Optional.empty());

    assertThat(Confidence.of(weakest, List.of(Told.speaker("")))).isBetween(0.0, 1.0);
  }
}
