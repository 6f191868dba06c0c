package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenderTest {
  @Test
  void isToldByPronounsOfOnePerson() {
    assertThat(Gender.of("she", "en")).hasValue("female");
    assertThat(Gender.of("него", "ru")).hasValue("male");
    assertThat(Gender.of("they", "en")).isEmpty();
    assertThat(Gender.of("kendisi", "tr")).isEmpty();
  }

  @Test
  void fitsWhoeverIsKnownToHaveItAndStrangers() {
    assertThat(Gender.fits("female", Documents.GAZETTEER.entity("person/angela-merkel"))).isTrue();
    assertThat(Gender.fits("male", Documents.GAZETTEER.entity("person/angela-merkel"))).isFalse();
    assertThat(Gender.fits("male", Optional.empty())).isTrue();
  }
}
