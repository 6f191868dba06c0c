package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
  @ParameterizedTest
  @CsvSource({
    "role/minister, office/foreign-minister, true",
    "role/minister, office/prime-minister, true",
    "role/leader, office/head-of-state, true",
    "role/leader, office/party-leader, true",
    "role/leader, office/foreign-minister, false",
    "role/president, office/head-of-state, true",
    "role/president, office/prime-minister, false",
    "role/spokesperson, role/spokesperson, true",
    "role/counterpart, role/minister, false",
    "office/foreign-minister, office/foreign-minister, true",
    "office/foreign-minister, office/defence-minister, false",
  })
  void coversTheOfficesThatItMayMean(String role, String office, boolean covers) {
    assertThat(Role.of(role).covers(office)).isEqualTo(covers);
  }

  @Test
  void tellsTextsFromPeople() {
    assertThat(Role.of("role/report").isText()).isTrue();
    assertThat(Role.of("role/minister").isText()).isFalse();
  }

  @Test
  void tellsColleagues() {
    assertThat(Role.of("role/colleague").isColleague()).isTrue();
    assertThat(Role.of("role/minister").isColleague()).isFalse();
  }

  @Test
  void tellsKnownPeopleFromAnybody() {
    assertThat(Role.of("role/minister").isDefinite()).isTrue();
    assertThat(Role.of("role/official").isDefinite()).isFalse();
  }
}
