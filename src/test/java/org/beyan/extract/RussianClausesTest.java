package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Russian.kinds;
import static org.beyan.extract.Russian.read;

import org.beyan.article.Kind;
import org.junit.jupiter.api.Test;

class RussianClausesTest {
  @Test
  void followTheirCueBehindThat() {
    assertThat(read("Министр Артём Золотарёв заявил, что мост откроют весной."))
        .containsExactly("Артём Золотарёв: мост откроют весной");
  }

  @Test
  void takeTheSubjectBehindTheVerb() {
    assertThat(read("В среду на встрече сообщил министр Артём Золотарёв, что мост закрыт."))
        .containsExactly("Артём Золотарёв: мост закрыт");
  }

  @Test
  void passOverAParticipleBetweenSubjectAndCue() {
    assertThat(
            read("Артём Золотарёв, прибывший в город накануне, заявил, что мост откроют весной."))
        .containsExactly("Артём Золотарёв: мост откроют весной");
  }

  @Test
  void passOverANameBehindAPreposition() {
    assertThat(
            read("На встрече с Борисом Кедриным министр Артём Золотарёв отметил, что мост закрыт."))
        .containsExactly("Артём Золотарёв: мост закрыт");
  }

  @Test
  void areTwoUnderTwoCuesOfOneSpeaker() {
    assertThat(read("Артём Золотарёв заявил, что мост закрыт, и добавил, что его откроют весной."))
        .containsExactly("Артём Золотарёв: мост закрыт", "Артём Золотарёв: его откроют весной");
  }

  @Test
  void keepACueThatIsReported() {
    assertThat(read("Артём Золотарёв рассказал, что Вера Липова пришла и заявила, что устала."))
        .containsExactly("Артём Золотарёв: Вера Липова пришла и заявила, что устала");
  }

  @Test
  void endBeforeAnAgencyThatRelays() {
    assertThat(read("Артём Золотарёв заявил, что мост закрыт, передаёт ТАСС."))
        .containsExactly("Артём Золотарёв: мост закрыт");
  }

  @Test
  void followAConverb() {
    assertThat(read("Артём Золотарёв закрыл мост, пояснив, что опоры треснули."))
        .containsExactly("Артём Золотарёв: опоры треснули");
  }

  @Test
  void ofAConverbEndBeforeTheMainClause() {
    assertThat(read("Отметив, что опоры треснули, Артём Золотарёв заявил, что мост закрыт."))
        .containsExactly("Артём Золотарёв: опоры треснули", "Артём Золотарёв: мост закрыт");
  }

  @Test
  void followANounWithItsOwner() {
    assertThat(read("Слова Артёма Золотарёва о том, что мост закрыт, удивили жителей."))
        .containsExactly("Артёма Золотарёва: мост закрыт");
  }

  @Test
  void standBeforeTheirCueBehindAboutThat() {
    assertThat(read("О том, что мост закрыт, Артём Золотарёв заявил в среду."))
        .containsExactly("Артём Золотарёв: мост закрыт");
  }

  @Test
  void ofADocumentBelongToItsOwner() {
    assertThat(read("В заявлении Артёма Золотарёва говорится, что мост закрыт."))
        .containsExactly("Артёма Золотарёва: мост закрыт");
  }

  @Test
  void areNoneWithoutASource() {
    assertThat(read("Сообщается, что мост закрыт. Отмечается, что его откроют весной.")).isEmpty();
  }

  @Test
  void areNoneUnderANegatedCue() {
    assertThat(read("Артём Золотарёв не сообщил, что мост закрыт.")).isEmpty();
  }

  @Test
  void areNoneUnderAFirstPerson() {
    assertThat(read("Вчера мы заявили, что мост закрыт.")).isEmpty();
  }

  @Test
  void belongToTheBodyThatAPluralVerbStandsBeside() {
    assertThat(read("В МИД России заявили, что мост закрыт."))
        .containsExactly("МИД России: мост закрыт");
  }

  @Test
  void belongToAnUnnamedSource() {
    assertThat(read("Жители посёлка утверждают, что мост закрыт."))
        .containsExactly("Жители: мост закрыт");
  }

  @Test
  void belongToJointSources() {
    assertThat(read("Артём Золотарёв и Борис Кедрин заявили, что мост закрыт."))
        .containsExactly("Артём Золотарёв и Борис Кедрин: мост закрыт");
  }

  @Test
  void belongToThePersonBeforeARelativePronoun() {
    assertThat(read("Мост осмотрел Артём Золотарёв, который заявил, что опоры треснули."))
        .containsExactly("Артём Золотарёв: опоры треснули");
  }

  @Test
  void mayStandBehindAColon() {
    assertThat(read("Артём Золотарёв отметил: мост откроют весной."))
        .containsExactly("Артём Золотарёв: мост откроют весной");
  }

  @Test
  void areMixedWhereAPieceIsQuoted() {
    assertThat(kinds("Артём Золотарёв заявил, что мост «совсем плох» и закрыт."))
        .containsExactly(Kind.MIXED);
    assertThat(kinds("Артём Золотарёв заявил, что мост строит «Север»."))
        .containsExactly(Kind.INDIRECT);
  }

  @Test
  void mayStandBehindADash() {
    assertThat(read("Артём Золотарёв подчеркнул — мост откроют весной."))
        .containsExactly("Артём Золотарёв: мост откроют весной");
    assertThat(read("Артём Золотарёв сказал — и ушёл.")).isEmpty();
  }

  @Test
  void areNoneBehindAColonThatExplainsAnObject() {
    assertThat(read("Артём Золотарёв отметил три моста: старый, новый и каменный.")).isEmpty();
    assertThat(read("Артём Золотарёв отметил в интервью: мост откроют весной."))
        .containsExactly("Артём Золотарёв: мост откроют весной");
  }

  @Test
  void endBeforeACommaAndTheNextCue() {
    assertThat(
            read(
                "Артём Золотарёв осмотрел мост, назвав его «позором города», и выразил надежду на"
                    + " скорый ремонт."))
        .containsExactly("Артём Золотарёв: его «позором города»", "Артём Золотарёв: скорый ремонт");
  }

  @Test
  void takeTheNameBeforeASecondTitleAndBehindIt() {
    assertThat(read("Артём Золотарёв, один из строителей моста, заявил, что мост закрыт."))
        .containsExactly("Артём Золотарёв: мост закрыт");
    assertThat(read("О том, что мост закрыт, сказал председатель союза, депутат Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: мост закрыт");
  }

  @Test
  void belongToOneOfMany() {
    assertThat(read("Один из строителей моста заявил, что мост закрыт."))
        .containsExactly("Один из строителей моста: мост закрыт");
    assertThat(read("Как рассказал один из строителей, мост закрыт."))
        .containsExactly("один из строителей: мост закрыт");
  }

  @Test
  void belongToAMinistryOfNoListThatIsThePlace() {
    assertThat(read("В Минмоста заявили, что мост закрыт."))
        .containsExactly("Минмоста: мост закрыт");
  }

  @Test
  void ofAConverbBelongToTheSubjectOfTheCueBefore() {
    assertThat(read("Артём Золотарёв написал Марии Керри, предлагая, чтобы мост закрыли."))
        .containsExactly("Артём Золотарёв: мост закрыли");
  }
}
