package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Türkiye ile görüşüyoruz",
        "\"Türkiye ile görüşüyoruz\"",
        "Türkiye  ile\u00a0görüşüyoruz…",
        "TÜRKİYE İLE GÖRÜŞÜYORUZ!",
        "«Türkiye ile... görüşüyoruz»",
        "Tu\u0308rkiye ile go\u0308ru\u0308s\u0327u\u0308yoruz",
        "Tür\u00adkiye ile, görüşüyoruz",
        "``Türkiye ile görüşüyoruz´´"
      })
  void bringsPrintingsOfOneSentenceTogether(String printing) {
    assertThat(key(printing, "tr")).isEqualTo("türkiyeilegörüşüyoruz");
  }

  @Test
  void joinsSpans() {
    assertThat(WordKey.of(List.of("Türkiye ile", "görüşüyoruz"), "tr"))
        .isEqualTo(key("Türkiye ile görüşüyoruz", "tr"));
  }

  @Test
  void foldsCaseAsTheLanguageDoes() {
    assertThat(key("IRAK", "tr")).isEqualTo("ırak");
    assertThat(key("IRAQ", "en")).isEqualTo("iraq");
    assertThat(key("Всё РЕШЕНО", "ru")).isEqualTo("всёрешено");
    assertThat(key("İZMİR", "en")).isEqualTo(key("i̇zmi̇r", "en"));
  }

  @Test
  void keepsDifferentWordsApart() {
    assertThat(key("kar", "tr")).isNotEqualTo(key("kâr", "tr"));
    assertThat(key("oldu", "tr")).isNotEqualTo(key("öldü", "tr"));
    assertThat(key("yüzde 1,5", "tr")).isNotEqualTo(key("yüzde 15", "tr"));
    assertThat(key("5 $", "en")).isNotEqualTo(key("5 €", "en"));
  }

  @Test
  void isNeverEmptyForWordsOfMarksAlone() {
    assertThat(key("?!", "tr")).isEqualTo("?!");
  }

  private static String key(String words, String language) {
    return WordKey.of(List.of(words), language);
  }
}
