package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void comparesMeanConfidenceAndShareOfRightOnesInEachBin() {
    Reliability reliability = new Reliability();
    reliability.add(0.91, true);
    reliability.add(0.97, false);
    reliability.add(1.0, true);
    Reliability other = new Reliability();
    other.add(0.1, false);
    reliability.add(other);

    assertThat(reliability.table().lines())
        .containsExactly(
            "confidence   statements   mean   right",
            "0.1 to 0.2            1   0.100  0.000",
            "0.9 to 1.0            3   0.960  0.667");
  }

  @Test
  void isEmptyWithoutStatements() {
    assertThat(new Reliability().isEmpty()).isTrue();
  }
}
