package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void knowsEveryKeyAgainAndNoOther() {
    Fingerprints fingerprints = new Fingerprints();

    assertThat(IntStream.range(0, 10_000).mapToObj(Integer::toString))
        .allMatch(fingerprints::add)
        .noneMatch(fingerprints::add);
    assertThat(fingerprints.add("another")).isTrue();
  }
}
