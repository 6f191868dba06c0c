package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataLinesTest {
  @Test
  void cutsRowsAtTheirTabsAndLeavesCommentsOut() {
    assertThat(DataLines.of("acts/tr.tsv", 2))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).hasSize(2))
        .noneSatisfy(row -> assertThat(row.get(0)).startsWith("#"));
  }

  @Test
  void namesTheTableThatIsMissing() {
    assertThatThrownBy(() -> DataLines.of("acts/xx.tsv", 2)).hasMessageContaining("acts/xx.tsv");
  }

  @Test
  void showsTheRowThatHasAnotherShape() {
    assertThatThrownBy(() -> DataLines.of("acts/tr.tsv", 3)).hasMessageContaining("want 3 columns");
  }
}
