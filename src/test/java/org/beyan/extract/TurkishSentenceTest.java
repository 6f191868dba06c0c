package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Turkish.read;
import static org.beyan.extract.Turkish.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishSentenceTest {
  @Test
  void makesTheNounOfAParticipleTheSubjectOfTheRest() {
    assertThat(
            read(
                "Yolun bittiğini belirten Emre Örnekoğlu, köprünün eskidiğini vurgulayarak, onarım"
                    + " yapılacağını ekledi."))
        .containsExactly(
            "Emre Örnekoğlu: Yolun bittiğini | belirten",
            "Emre Örnekoğlu: köprünün eskidiğini | vurgulayarak",
            "Emre Örnekoğlu: onarım yapılacağını | ekledi");
  }

  @Test
  void makesNoSubjectOfAnObliqueNoun() {
    assertThat(
            read(
                "\"Yol bitti\" diyen Emre Örnekoğlu'na kızan Canan Denek, köprünün eskidiğini söyledi."))
        .containsExactly(
            "Emre Örnekoğlu: Yol bitti | diyen", "Canan Denek: köprünün eskidiğini | söyledi");
  }

  @Test
  void keepsTheWordsOfOneCueFromTheNext() {
    assertThat(read("Emre Örnekoğlu konuya değinerek, köprünün eskidiğini söyledi."))
        .containsExactly("Emre Örnekoğlu: köprünün eskidiğini | söyledi");
    assertThat(read("Emre Örnekoğlu \"Yol bitti\" dedi ve köprünün eskidiğini ekledi."))
        .containsExactly(
            "Emre Örnekoğlu: Yol bitti | dedi", "Emre Örnekoğlu: köprünün eskidiğini | ekledi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Emre Örnekoğlu, \"Yol bitti\" dedi. | tr.finite-cue.direct",
        "\"Yol bitti\" diyen Emre Örnekoğlu gitti. | tr.participle.direct",
        "Emre Örnekoğlu, \"Yol bitti\" diyerek gitti. | tr.converb.direct",
        "Raporda \"Yol bitti\" denildi. | tr.passive.direct",
        "Emre Örnekoğlu şunu söyledi: \"Yol bitti\" | tr.colon.direct",
        "Emre Örnekoğlu: \"Yol bitti\" | tr.headline-colon.direct",
        "Emre Örnekoğlu'na göre yol dün akşam bitti. | tr.according-to.indirect",
      })
  void namesTheRuleThatFoundAStatement(String text, String rule) {
    assertThat(rules(text)).containsExactly(rule);
  }
}
