package org.beyan.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void losesWhatNobodySeesAtItsEnds() {
    String text = "\ufeff\u00a0 Köprü\u00a0açık\u00ad\r\n";
    assertThat(new Span(0, text.length()).trim(text).in(text)).isEqualTo("Köprü\u00a0açık");
  }

  @Test
  void isEmptyWhereNothingIsSeen() {
    assertThat(new Span(1, 3).trim("a\u00a0\ufeffb")).matches(Span::isEmpty);
  }
}
