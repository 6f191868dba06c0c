package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishVerbsTest {
  private final TurkishVerbs verbs = new TurkishVerbs();

  @ParameterizedTest
  @CsvSource({
    "belirt, belirtti, FINITE",
    "belirt, belirttiler, FINITE",
    "belirt, belirtiyor, FINITE",
    "belirt, belirtmisti, FINITE",
    "belirt, belirtirken, FINITE",
    "belirt, belirten, PARTICIPLE",
    "belirt, belirterek, CONVERB",
    "belirt, belirtip, CONVERB",
    "belirt, belirtildi, PASSIVE",
    "belirt, belirtiliyor, PASSIVE",
    "belirt, belirtilen, PASSIVE_PARTICIPLE",
    "soyle, soyledi, FINITE",
    "soyle, soyluyor, FINITE",
    "soyle, soyleyen, PARTICIPLE",
    "soyle, soyleyerek, CONVERB",
    "soyle, soylendi, PASSIVE",
    "de-/di, dedi, FINITE",
    "de-/di, diyor, FINITE",
    "de-/di, diyen, PARTICIPLE",
    "de-/di, denildi, PASSIVE",
    "kaydet-/kayded, kaydetti, FINITE",
    "kaydet-/kayded, kaydeden, PARTICIPLE",
    "kaydet-/kayded, kaydedildi, PASSIVE",
    "vurgula, vurguluyor, FINITE",
    "vurgula, vurgulandi, PASSIVE",
  })
  void inflect(String stem, String surface, Form form) {
    assertThat(verbs.forms(stem)).containsEntry(surface, form);
  }

  @Test
  void leaveOutNominalisedAndNegatedForms() {
    assertThat(verbs.forms("belirt"))
        .isNotEmpty()
        .doesNotContainKeys("belirttigini", "belirtmedi", "belirtmek", "belirtme");
  }
}
