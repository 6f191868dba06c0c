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

  @Test
  void givesEachOfTwoSubjectsItsOwnWords() {
    assertThat(
            Turkish.read(
                "Emre Örnekoğlu iskelenin açılacağını, Selin Denemeci ise kapanacağını söyledi."))
        .containsExactlyInAnyOrder(
            "Emre Örnekoğlu: iskelenin açılacağını | söyledi",
            "Selin Denemeci: kapanacağını | söyledi");
  }

  @Test
  void readsWordsBehindACueThatGoesOn() {
    assertThat(Turkish.read("Emre Örnekoğlu, “İskele açık” dedi ve ekledi “Yarın kapanacak.”"))
        .containsExactly(
            "Emre Örnekoğlu: İskele açık | dedi", "Emre Örnekoğlu: Yarın kapanacak. | ekledi");
  }

  @Test
  void takesTheNounOfAParticipleForTheSubjectOfItsConverb() {
    assertThat(
            Turkish.read(
                "İskelenin açıldığını belirterek konuşan Emre Örnekoğlu, yolun bittiğini söyledi."))
        .containsExactly(
            "Emre Örnekoğlu: İskelenin açıldığını | belirterek",
            "Emre Örnekoğlu: yolun bittiğini | söyledi");
  }

  @Test
  void passesQuestionsOfInterviewersOver() {
    assertThat(Turkish.read("Sunucu, “İskele ne zaman açılacak?” sorusunu yöneltti.")).isEmpty();
    assertThat(Turkish.read("Örnekoğlu, “İskele ne zaman açılacak?” diye sordu.")).hasSize(1);
  }

  @Test
  void readsAClauseThatEndsWithinItsMarks() {
    assertThat(Turkish.read("Emre Örnekoğlu, iskelenin “asla açılmayacağını” söyledi."))
        .containsExactly("Emre Örnekoğlu: iskelenin “asla açılmayacağını” | söyledi");
  }

  @Test
  void letsATextSpeakForItsOwner() {
    assertThat(Turkish.read("Gürcistan'ın yeni raporu, iskelenin kapandığını öne sürüyor."))
        .containsExactly("Gürcistan: iskelenin kapandığını | öne sürüyor");
  }

  @Test
  void readsCallsAndAssertionsWithYonunde() {
    assertThat(Turkish.read("Emre Örnekoğlu, iskelenin açılması yönünde çağrıda bulundu."))
        .containsExactly("Emre Örnekoğlu: iskelenin açılması | yönünde çağrıda bulundu");
  }
}
