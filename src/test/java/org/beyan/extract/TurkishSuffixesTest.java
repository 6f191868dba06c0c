package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishSuffixesTest {
  @ParameterizedTest
  @CsvSource({
    "geldiğini, fact",
    "gördüğünü, fact",
    "geleceğini, fact",
    "yapacaklarını, fact",
    "istediklerini, fact",
    "yapmasını, acc",
    "gitmeyi, acc",
    "geldiğini, acc",
    "olduğuna, dat",
    "gelmesine, dat",
    "olduğunun, gen",
    "gelmesinin, gen",
    "olduğu, bare",
    "gelmesi, bare",
    "gitmeleri, bare",
    "uymaya, maya",
    "yapmakla, makla",
    "ihlaliyle, makla",
    "açma, ma",
    "önemini, worth",
    "kararlılığını, worth",
    "başsağlığı, wish",
    "başarılar, wish",
  })
  void endAClauseThatTheFrameWants(String word, String frame) {
    assertThat(TurkishSuffixes.ends(Folding.fold(word), frame)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "yapmasını, fact",
    "köprüyü, fact",
    "golünü, fact",
    "ilerlemeyi, fact",
    "köprüyü, acc",
    "geldiğini, dat",
    "köprüye, dat",
    "geldiğini, bare",
    "seçimle, makla",
    "köprüye, maya",
    "köprüyü, worth",
    "konusunu, worth",
    "kitap, wish",
    "geldiğini, quote",
  })
  void endNoneThatItDoesNot(String word, String frame) {
    assertThat(TurkishSuffixes.ends(Folding.fold(word), frame)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uygulamasını", "açıklamasını", "anlaşmasını", "çalışmalarını"})
  void tellNounsThatOnlyLookLikeDeeds(String word) {
    assertThat(TurkishSuffixes.isLexicalNoun(Folding.fold(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yapmasını", "gelmesini", "kapatılmasını", "köprüsünü"})
  void takeDeedsForNoNouns(String word) {
    assertThat(TurkishSuffixes.isLexicalNoun(Folding.fold(word))).isFalse();
  }

  @Test
  void tellWhatAThingWeighsFromItsName() {
    assertThat(TurkishSuffixes.isWeighed("onemine")).isTrue();
    assertThat(TurkishSuffixes.isWeighed("konusmasina")).isFalse();
  }

  @Test
  void tellCases() {
    assertThat(TurkishSuffixes.isGenitive("koprunun")).isTrue();
    assertThat(TurkishSuffixes.isGenitive("kopruyu")).isFalse();
    assertThat(TurkishSuffixes.isDative("kopruye")).isTrue();
    assertThat(TurkishSuffixes.isDative("kopruyu")).isFalse();
    assertThat(TurkishSuffixes.isObject("saldirisini")).isTrue();
    assertThat(TurkishSuffixes.isObject("saldiriya")).isFalse();
    assertThat(TurkishSuffixes.isPossessed("iadesini")).isTrue();
    assertThat(TurkishSuffixes.isPossessed("iadeye")).isFalse();
    assertThat(TurkishSuffixes.isBareClause("geldigi")).isTrue();
    assertThat(TurkishSuffixes.isBareClause("kopru")).isFalse();
  }
}
