package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Turkish.read;
import static org.beyan.extract.Turkish.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishAccordingToTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emre Örnekoğlu'na göre köprü yarın açılacak.",
        "Emre Örnekoğlu'na göre, köprü yarın açılacak.",
        "Emre Örnekoğlu'na göre ise köprü yarın açılacak.",
        "Emre Örnekoğlu'nun aktardığına göre köprü yarın açılacak.",
        "Emre Örnekoğlu'nun dün yaptığı açıklamaya göre köprü yarın açılacak.",
      })
  void attributesTheRestOfTheSentence(String text) {
    assertThat(read(text)).containsExactly("Emre Örnekoğlu: köprü yarın açılacak | göre");
  }

  @Test
  void readsOverAVerbThatOnlyLooksLikeACue() {
    assertThat(read("Emre Örnekoğlu'na göre taraflar büyük ilerleme kaydetti."))
        .containsExactly("Emre Örnekoğlu: taraflar büyük ilerleme kaydetti | göre");
  }

  @Test
  void keepsAQuotedPiece() {
    String text = "Emre Örnekoğlu'na göre köprü \"çok eski\" bir yapı.";
    assertThat(read(text)).containsExactly("Emre Örnekoğlu: köprü \"çok eski\" bir yapı | göre");
    assertThat(rules(text)).containsExactly("tr.according-to.mixed");
  }

  @Test
  void leavesASentenceWhoseWordsACueHas() {
    assertThat(read("Örnek Ajansı'na göre Emre Örnekoğlu, köprünün yarın açılacağını söyledi."))
        .containsExactly("Emre Örnekoğlu: köprünün yarın açılacağını | söyledi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Edinilen bilgiye göre köprü yarın açılacak.",
        "Eldeki verilere göre köprü yarın açılacak.",
        "Son araştırmaya göre köprü yarın açılacak.",
        "Duruma göre köprü yarın açılacak.",
        "Emre Örnekoğlu'na göre değil.",
      })
  void wantsASourceAndWords(String text) {
    assertThat(read(text)).isEmpty();
  }
}
