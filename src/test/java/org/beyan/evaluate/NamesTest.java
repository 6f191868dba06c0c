package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Sergei Lavrov",
    "Sergey Lavrov, S. Lavrov",
    "Recep Tayyip Erdoğan, RECEP TAYYIP ERDOGAN",
    "Ministry of Foreign Affairs of Russia, Russian Foreign Ministry",
    "Government of Russia, Russia",
    "Kremlin, the Kremlin",
    "U.S. Department of State, US State Department",
    "Ministry of Migration and Asylum, Ministry of Migration and Asylum",
    "Kalın, Kalin"
  })
  void takesSpellingsOfOneNameForTheSame(String gold, String named) {
    assertThat(Names.same(gold, List.of(named))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Lavrov",
    "Sergey Lavrov, Sergey Ryabkov",
    "Ministry of Foreign Affairs of Russia, Ministry of Defence of Turkey"
  })
  void tellsDifferentNamesApart(String gold, String named) {
    assertThat(Names.same(gold, List.of(named))).isFalse();
  }

  @Test
  void wantsEverySourceOfAJointStatement() {
    assertThat(Names.same("Ali Demir and Ivan Belov", List.of("Ivan Belov", "Ali Demir"))).isTrue();
    assertThat(Names.same("Ali Demir and Ivan Belov", List.of("Ali Demir"))).isFalse();
  }

  @Test
  void wantsNoNameForAnUnnamedSource() {
    assertThat(Names.same("", List.of())).isTrue();
    assertThat(Names.same("", List.of("Ali Demir"))).isFalse();
  }
}
