package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishNounsTest {
  @ParameterizedTest
  @ValueSource(strings = {"uzman", "sozcusu", "yetkilileri", "babam", "borsaci", "bakanligi"})
  void namePeopleAndBodies(String word) {
    assertThat(TurkishNouns.isAgent(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sonucu", "sureci", "vinc", "kopru", "aciklandigini"})
  void areNoAgentsByTheirEndingAlone(String word) {
    assertThat(TurkishNouns.isAgent(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limanda", "koprunun", "belirterek", "gelince", "yapti", "ardindan"})
  void areNoSubjectsInAnotherCase(String word) {
    assertThat(TurkishNouns.mayBeSubject(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"heyeti", "baskan", "kadin", "cevresi", "ordu"})
  void mayBeSubjectsThoughTheyEndLikeVerbsAndCases(String word) {
    assertThat(TurkishNouns.mayBeSubject(word)).isTrue();
  }
}
