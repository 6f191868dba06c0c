package org.beyan.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void makesEverySpaceAPlainOneInItsPlace() {
    assertThat(Spelling.withPlainSpaces("5\u202f000\u00a0km\u2009/ saat\n"))
        .isEqualTo("5 000 km / saat\n");
  }

  @Test
  void showsANameAsItIsSeen() {
    assertThat(Spelling.plain("Emre\u00a0Örnek\u00adog\u0306lu\u200f")).isEqualTo("Emre Örnekoğlu");
  }
}
