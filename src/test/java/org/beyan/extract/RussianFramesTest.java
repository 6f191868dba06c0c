package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Russian.read;

import org.junit.jupiter.api.Test;

class RussianFramesTest {
  @Test
  void ofACallHoldTheAddressee() {
    assertThat(read("Артём Золотарёв призвал жителей города беречь воду."))
        .containsExactly("Артём Золотарёв: жителей города беречь воду");
    assertThat(read("Артём Золотарёв призвал Турцию к сдержанности."))
        .containsExactly("Артём Золотарёв: Турцию к сдержанности");
  }

  @Test
  void ofAPromiseBeginWithTheInfinitive() {
    assertThat(read("Артём Золотарёв пообещал жителям открыть мост весной."))
        .containsExactly("Артём Золотарёв: открыть мост весной");
  }

  @Test
  void ofAPleaBeginBehindIt() {
    assertThat(read("Артём Золотарёв обратился к жителям с просьбой беречь воду."))
        .containsExactly("Артём Золотарёв: беречь воду");
  }

  @Test
  void ofAnEvaluationHoldBothNouns() {
    assertThat(read("Артём Золотарёв назвал закрытие моста ошибкой."))
        .containsExactly("Артём Золотарёв: закрытие моста ошибкой");
  }

  @Test
  void ofNamingHoldNoEvaluation() {
    assertThat(read("Артём Золотарёв назвал дату.")).isEmpty();
  }

  @Test
  void ofAnAccusationHoldTheAccused() {
    assertThat(read("Артём Золотарёв обвинил строителей в обмане."))
        .containsExactly("Артём Золотарёв: строителей в обмане");
    assertThat(read("Артём Золотарёв обвинил строителей в том, что опоры треснули."))
        .containsExactly("Артём Золотарёв: опоры треснули");
  }

  @Test
  void ofADenialNeedWhatIsDenied() {
    assertThat(read("Артём Золотарёв опроверг обвинения в обмане жителей."))
        .containsExactly("Артём Золотарёв: обвинения в обмане жителей");
    assertThat(read("Артём Золотарёв опроверг слухи.")).isEmpty();
  }

  @Test
  void ofATopicHoldNothing() {
    assertThat(read("Артём Золотарёв рассказал о погоде.")).isEmpty();
  }

  @Test
  void ofAStanceHoldTheNoun() {
    assertThat(read("Артём Золотарёв заявил о готовности города открыть мост."))
        .containsExactly("Артём Золотарёв: готовности города открыть мост");
  }

  @Test
  void ofASideMayStandBeforeTheirCue() {
    assertThat(read("За открытие моста весной выступил Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: открытие моста весной");
  }

  @Test
  void ofAnImpersonalPluralHoldNothing() {
    assertThat(read("В городе его считают героем.")).isEmpty();
  }

  @Test
  void ofAValueHoldTheNounAndWhatItGoverns() {
    assertThat(read("Артём Золотарёв подчеркнул важность ремонта моста."))
        .containsExactly("Артём Золотарёв: важность ремонта моста");
    assertThat(read("Артём Золотарёв указал на общую заинтересованность в ремонте."))
        .containsExactly("Артём Золотарёв: общую заинтересованность в ремонте");
    assertThat(read("Артём Золотарёв отметил свой день рождения.")).isEmpty();
  }

  @Test
  void ofAQuestionBeginBehindItsComma() {
    assertThat(read("Артём Золотарёв спросил, почему мост закрыт."))
        .containsExactly("Артём Золотарёв: почему мост закрыт");
    assertThat(read("Артём Золотарёв поинтересовался, готова ли смета."))
        .containsExactly("Артём Золотарёв: готова ли смета");
    assertThat(read("Артём Золотарёв спросил, вернувшись домой, дорогу.")).isEmpty();
  }

  @Test
  void ofAnAccusationEndBeforeTheNextClause() {
    assertThat(read("Артём Золотарёв обвинил строителей в обмане, и мост закрыли."))
        .containsExactly("Артём Золотарёв: строителей в обмане");
    assertThat(read("Артём Золотарёв обвинил строителей в обмане и пригрозил судом."))
        .containsExactly("Артём Золотарёв: строителей в обмане");
  }

  @Test
  void ofATopicAreNoActs() {
    assertThat(read("Артём Золотарёв рассказал о давних друзьях.")).isEmpty();
  }
}
