package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishBareSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emre Örnekoğlu, İskeleyi yakında açıyoruz dedi. | İskeleyi yakında açıyoruz",
        "Emre Örnekoğlu, İskele için çalışacağız diye konuştu. | İskele için çalışacağız",
        "İskele yarın sabah açılacak, dedi Emre Örnekoğlu. | İskele yarın sabah açılacak",
        "Emre Örnekoğlu, Bu iskele çok eski. Yakında yenisi açılacak dedi."
            + " | Bu iskele çok eski. Yakında yenisi açılacak",
      })
  void goesFromTheSubjectToItsCue(String text, String words) {
    assertThat(Turkish.read(text)).singleElement().asString().contains(": " + words + " | ");
    assertThat(Turkish.quotations(text).get(0).source()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emre Örnekoğlu gelince herkes ona hayır dedi.",
        "İskele dün akşam yandı. Yakında yenisi açılacak dedi.",
        "Emre Örnekoğlu iskeleyi gezdi. Yakında yenisi açılacak dedi.",
      })
  void needsAPredicateAndASpeaker(String text) {
    assertThat(Turkish.read(text)).isEmpty();
  }
}
