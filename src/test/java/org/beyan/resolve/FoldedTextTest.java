package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Document;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
  private static final String TEXT = "Dün, 24 Kasım’da konuştu.";
  private static final Document DOCUMENT = Told.document("tr", "", TEXT);
  private static final FoldedText FOLDED = FoldedText.of(DOCUMENT, new Span(0, TEXT.length()));

  @Test
  void partsWordsAndMarksByOneSpaceAndKeepsEndings() {
    assertThat(FOLDED.words()).isEqualTo("dun , 24 kasim'da konustu . ");
  }

  @Test
  void leadsBackToTheTextWithTheEnding() {
    int start = FOLDED.words().indexOf("24");
    int end = FOLDED.words().indexOf("'da");

    assertThat(FOLDED.span(start, end).in(TEXT)).isEqualTo("24 Kasım’da");
    assertThat(FOLDED.tokens(start, end)).hasSize(2);
  }
}
