package org.beyan.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private final Mention early = mention(2, 5);
  private final Mention late = mention(8, 12);
  private final Document document =
      new Document(
          new Article(
              "a", Optional.empty(), Optional.empty(), "", "", Optional.empty(), Optional.of("tr")),
          List.of(new Span(0, 20)),
          List.of(new Span(0, 6), new Span(7, 20)),
          List.of(),
          List.of(new Quote(new Span(7, 14), new Span(8, 13), true, true)),
          List.of(early, late));

  private static Mention mention(int start, int end) {
    return new Mention(new Span(start, end), end, Mention.Type.NAME, List.of(), true);
  }

  @Test
  void findsWhatLiesWhollyInASpan() {
    assertThat(document.mentionsIn(new Span(0, 20))).containsExactly(early, late);
    assertThat(document.mentionsIn(new Span(2, 11))).containsExactly(early);
    assertThat(document.mentionsIn(new Span(3, 20))).containsExactly(late);
    assertThat(document.quotesIn(new Span(7, 14))).hasSize(1);
    assertThat(document.quotesIn(new Span(8, 20))).isEmpty();
  }

  @Test
  void findsTheSentenceOfAnOffset() {
    assertThat(document.sentenceAt(0)).contains(new Span(0, 6));
    assertThat(document.sentenceAt(6)).isEmpty();
    assertThat(document.sentenceAt(19)).contains(new Span(7, 20));
    assertThat(document.sentenceAt(20)).isEmpty();
  }

  @Test
  void findsWhatComesNextAndWhatLiesBetween() {
    assertThat(document.sentenceFrom(1)).contains(new Span(7, 20));
    assertThat(document.sentenceFrom(8)).isEmpty();
    assertThat(document.sentencesIn(new Span(0, 20))).hasSize(2);
    assertThat(document.sentencesIn(new Span(1, 20))).containsExactly(new Span(7, 20));
    assertThat(document.paragraphBefore(20)).contains(new Span(0, 20));
    assertThat(document.paragraphBefore(19)).isEmpty();
  }

  @Test
  void tellsWhetherAnOffsetIsQuoted() {
    assertThat(document.isQuoted(6)).isFalse();
    assertThat(document.isQuoted(7)).isTrue();
    assertThat(document.isQuoted(14)).isFalse();
  }
}
