package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
  /** Ratios printed by {@code difflib.SequenceMatcher(None, a, b).ratio()}, Python 3.11. */
  @ParameterizedTest
  @CsvSource({
    "lavrov, lavrow, 0.8333333333333334",
    "erdogan, erdoghan, 0.9333333333333333",
    "cavusoglu, chavushoglu, 0.9",
    "zelensky, zelenskyy, 0.9411764705882353",
    "private, privet, 0.7692307692307693",
    "abxcd, abcd, 0.8888888888888888",
    "abcabba, cbabac, 0.46153846153846156",
    "peskov, peskova, 0.9230769230769231",
    "peskova, peskov, 0.9230769230769231",
    "qabxcd, abycdf, 0.6666666666666666",
    "tayyip, recep, 0.18181818181818182",
    "лавров, лаврова, 0.9230769230769231",
    "kalin, kaln, 0.8888888888888888",
    "aliyev, aliev, 0.9090909090909091",
    "mehmet, mahmut, 0.6666666666666666"
  })
  void countsAsDifflibDoes(String one, String other, double ratio) {
    assertThat(Similarity.ratio(one, other)).isEqualTo(ratio);
  }

  @Test
  void takesTwoEmptyStringsForEqual() {
    assertThat(Similarity.ratio("", "")).isEqualTo(1);
    assertThat(Similarity.ratio("a", "")).isZero();
  }

  @Test
  void treatsFrequentCharactersOfLongStringsAsDifflibDoes() {
    assertThat(Similarity.ratio("ab".repeat(20), "ab".repeat(120))).isEqualTo(0.2857142857142857);
    assertThat(Similarity.ratio("abz" + "ab".repeat(20), "ab".repeat(60) + "z" + "ab".repeat(60)))
        .isEqualTo(0.3028169014084507, within(1e-12));
  }
}
