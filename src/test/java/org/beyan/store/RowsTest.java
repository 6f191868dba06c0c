package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static Rows row(String names, String iris) {
    return new Rows(List.of("name", "iri"), List.of(List.of(Cell.text(names), Cell.text(iris))));
  }

  @Test
  void valuesOfTheSameThingsStayTogether() {
    Rows sorted =
        row("Ilgaz | Bora", "urn:1 | urn:2").sortedWithin(List.of(List.of("name", "iri")));

    assertThat(sorted.values(0, "name")).containsExactly("Bora", "Ilgaz");
    assertThat(sorted.values(0, "iri")).containsExactly("urn:2", "urn:1");
  }

  @Test
  void aNameThatTwoShareIsGivenToNeither() {
    Rows sorted =
        row("Bora | Ilgaz", "urn:1 | urn:2 | urn:3").sortedWithin(List.of(List.of("name", "iri")));

    assertThat(sorted.values(0, "name")).containsExactly("Bora", "Ilgaz");
    assertThat(sorted.values(0, "iri")).isEmpty();
  }

  @Test
  void moreThanThereMayBeAreCut() {
    Rows rows = row("Bora", "urn:1");

    assertThat(rows.atMost(1)).isSameAs(rows);
    assertThat(rows.atMost(0).rows()).isEmpty();
    assertThat(rows.atMost(0).cut()).isTrue();
  }
}
