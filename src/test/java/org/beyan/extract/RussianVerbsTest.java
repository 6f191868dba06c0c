package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RussianVerbsTest {
  private final RussianVerbs verbs = new RussianVerbs();

  @Test
  void inflectsThePast() {
    assertThat(verbs.forms("заявить"))
        .containsEntry("заявил", Form.FINITE)
        .containsEntry("заявила", Form.FINITE)
        .containsEntry("заявило", Form.FINITE)
        .containsEntry("заявили", Form.FINITE);
  }

  @Test
  void takesNoFutureForAReport() {
    assertThat(verbs.forms("заявить")).isNotEmpty().doesNotContainKey("заявит");
  }

  @Test
  void inflectsThePresentOfImperfectiveVerbs() {
    assertThat(verbs.forms("отмечать"))
        .containsEntry("отмечает", Form.FINITE)
        .containsEntry("отмечают", Form.FINITE);
    assertThat(verbs.forms("требовать")).containsEntry("требуют", Form.FINITE);
    assertThat(verbs.forms("признавать")).containsEntry("признает", Form.FINITE);
  }

  @Test
  void takesAPresentThatTheRowTells() {
    assertThat(verbs.forms("писать-/пишет"))
        .containsEntry("пишет", Form.FINITE)
        .containsEntry("пишут", Form.FINITE);
    assertThat(verbs.forms("говорить-/говорит")).containsEntry("говорят", Form.FINITE);
  }

  @Test
  void knowsConverbs() {
    assertThat(verbs.forms("отметить")).containsEntry("отметив", Form.CONVERB);
    assertThat(verbs.forms("подчеркивать")).containsEntry("подчеркивая", Form.CONVERB);
    assertThat(verbs.forms("согласиться")).containsEntry("согласившись", Form.CONVERB);
  }

  @Test
  void knowsParticiples() {
    assertThat(verbs.forms("заявить"))
        .containsEntry("заявивший".replace("й", "и"), Form.PARTICIPLE);
    assertThat(verbs.forms("утверждать"))
        .containsEntry("утверждающая", Form.PARTICIPLE)
        .containsEntry("утверждавшего", Form.PARTICIPLE);
  }

  @Test
  void knowsPassives() {
    assertThat(verbs.forms("сообщать"))
        .containsEntry("сообщается", Form.PASSIVE)
        .containsEntry("сообщалось", Form.PASSIVE);
    assertThat(verbs.forms("заявить")).containsEntry("заявлено", Form.PASSIVE);
    assertThat(verbs.forms("отметить")).containsEntry("отмечено", Form.PASSIVE);
  }

  @Test
  void keepsTheParticleOfReflexiveVerbs() {
    assertThat(verbs.forms("согласиться"))
        .containsEntry("согласился", Form.FINITE)
        .containsEntry("согласились", Form.FINITE)
        .doesNotContainKey("согласил");
  }

  @Test
  void knowsPastsWithoutTheirSuffix() {
    assertThat(verbs.forms("опровергнуть"))
        .containsEntry("опроверг", Form.FINITE)
        .containsEntry("опровергла", Form.FINITE)
        .containsEntry("опровергнув".replace("нув", "нул"), Form.FINITE);
    assertThat(verbs.forms("привести")).containsEntry("привел", Form.FINITE);
  }
}
