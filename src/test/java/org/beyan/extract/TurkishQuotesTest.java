package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishQuotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Yol bitti\" dedi",
        "\"Yol bitti\" diye konuştu",
        "\"Yol bitti\" şeklinde konuştu",
        "\"Yol bitti\", Örnekoğlu dedi",
        "\"Yol bitti\" sözleriyle anlattı",
      })
  void standBeforeTheirCue(String text) {
    assertThat(words(text)).isEqualTo("Yol bitti");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Yol bitti mi?\" sorusunu yanıtladı",
        "\"Yol bitti\" yazısını anlattı",
        "\"Yol bitti\" başlıklı kitap konuştu",
        "\"Yol\" bir gün akşam olunca eve dönen çocukların sevdiği kitaptır dedi",
        "yol bitti dedi",
      })
  void areNoneThatNameSomethingOrStandFarOff(String text) {
    assertThat(words(text)).isEqualTo("none");
  }

  @Test
  void gatherTheirPreviousOnes() {
    String text = "\"Yol bitti\", \"Köprü açıldı\" ve \"İşler iyi\" dedi";
    Layout layout = Turkish.layout(text);
    TurkishQuotes quotes = new TurkishQuotes(layout);
    var last = quotes.before(Turkish.cue(layout), 0).orElseThrow();
    assertThat(Turkish.words(quotes.withPrevious(last, 0), text))
        .isEqualTo("Yol bitti // Köprü açıldı // İşler iyi");
  }

  @Test
  void goOnBehindACueThatInterruptsThem() {
    assertThat(Turkish.read("\"Yol\" dedi Emre Örnekoğlu, \"yarın bitecek.\""))
        .containsExactly("Emre Örnekoğlu: Yol // yarın bitecek. | dedi");
    assertThat(Turkish.read("\"Yol bitti\" dedi Emre Örnekoğlu, \"Yol\" kitabında."))
        .containsExactly("Emre Örnekoğlu: Yol bitti | dedi");
  }

  private static String words(String text) {
    Layout layout = Turkish.layout(text);
    return new TurkishQuotes(layout)
        .before(Turkish.cue(layout), 0)
        .map(quote -> quote.words().in(text))
        .orElse("none");
  }
}
