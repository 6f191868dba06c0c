package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;

class StretchesTest {
  @Test
  void answersAsLookingAtEverySpanDoes() {
    Random random = new Random(1);
    List<Span> spans = IntStream.range(0, 40).mapToObj(i -> span(random, 12)).toList();
    Stretches stretches = new Stretches(spans.stream());
    for (int i = 0; i < 2000; i++) {
      Span asked = span(random, 6);
      assertThat(stretches.cover(asked)).isEqualTo(spans.stream().anyMatch(s -> s.contains(asked)));
      assertThat(stretches.overlap(asked))
          .isEqualTo(spans.stream().anyMatch(s -> s.overlaps(asked)));
    }
  }

  private static Span span(Random random, int longest) {
    int start = random.nextInt(400);
    return new Span(start, start + 1 + random.nextInt(longest));
  }
}
