package org.beyan.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @ValueSource(strings = {"ERDOĞAN", "Erdoğan", "erdogan", "Erdoðan", "ERDOGAN"})
  void bringsSpellingsOfOneNameTogether(String name) {
    assertThat(Folding.fold(name)).isEqualTo("erdogan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"İstanbul", "ISTANBUL", "ıstanbul", "istanbul", "Ýstanbul"})
  void makesNoDifferenceBetweenDottedAndDotlessI(String name) {
    assertThat(Folding.fold(name)).isEqualTo("istanbul");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Çavuşoğlu", "Сергей Йод", "Čapek"})
  void foldsDecomposedTextAsComposed(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(Folding.fold(decomposed)).isEqualTo(Folding.fold(name));
  }

  @Test
  void dropsWhatCannotBeSeenAndStraightensApostrophes() {
    assertThat(Folding.fold("Tür\u00adkiye\u2019nin\u00a0yanı\u200b"))
        .isEqualTo("turkiye'nin yani");
  }
}
