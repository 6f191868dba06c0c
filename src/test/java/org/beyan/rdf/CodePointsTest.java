package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  private static final String TEXT = "a🕊b🙂🙂c";

  @Test
  void countsCharactersBeyondTheBasicPlaneOnce() {
    CodePoints points = new CodePoints(TEXT);
    assertThat(points.before(TEXT.indexOf('a'))).isZero();
    assertThat(points.before(TEXT.indexOf("🕊"))).isEqualTo(1);
    assertThat(points.before(TEXT.indexOf('b'))).isEqualTo(2);
    assertThat(points.before(TEXT.indexOf('c'))).isEqualTo(5);
    assertThat(points.before(TEXT.length())).isEqualTo(6);
  }

  @Test
  void cutsContextBetweenCharacters() {
    CodePoints points = new CodePoints(TEXT);
    int b = TEXT.indexOf('b');
    assertThat(points.prefix(new Span(b, b + 1), 1)).isEqualTo("🕊");
    assertThat(points.suffix(new Span(b, b + 1), 2)).isEqualTo("🙂🙂");
  }

  @Test
  void endsContextWithTheText() {
    CodePoints points = new CodePoints(TEXT);
    int b = TEXT.indexOf('b');
    assertThat(points.prefix(new Span(b, b + 1), 32)).isEqualTo("a🕊");
    assertThat(points.suffix(new Span(b, b + 1), 32)).isEqualTo("🙂🙂c");
  }
}
