package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.resolve.TopicWords.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr | VIOLENCE | dun catisma cikti ",
        "tr | ONWARD | taraflar bekliyor ",
        "tr | ELSEWHERE | ihracat artti ",
        "ru | VIOLENCE | вчера начался обстрел ",
        "ru | ELSEWHERE | вырос товарооборот ",
        "en | VIOLENCE | the ceasefire holds ",
        "en | ELSEWHERE | bilateral trade grew ",
      })
  void showTheirSign(String language, Sign sign, String words) {
    assertThat(TopicWords.of(language).show(sign, words)).isTrue();
    assertThat(TopicWords.of(language).show(sign, "kopru мост bridge ")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr | ucagi dusurdugunu acikladi | jet-shootdown-2015",
        "ru | запрет на ввоз яблок | sanctions",
        "en | two million barrels a day | energy",
      })
  void tellConflictsByWordsThatAreNoNames(String language, String words, String code) {
    assertThat(TopicWords.of(language).conflicts(words + " ")).containsExactly(code);
  }

  @Test
  void tellNoBarrelsByAnArrival() {
    assertThat(TopicWords.of("tr").conflicts("varilan anlasma ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ru", "en"})
  void areOfSignsAndConflictsAlone(String language) {
    List<String> signs = List.of("violence", "onward", "elsewhere");
    assertThat(DataLines.of("topics/" + language + ".tsv", 2))
        .extracting(row -> row.get(0))
        .allMatch(
            what ->
                signs.contains(what) || Gazetteer.bundled().entity("conflict/" + what).isPresent());
  }
}
