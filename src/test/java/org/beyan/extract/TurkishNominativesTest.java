package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishNominativesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Emre Örnekoğlu, gitti | true",
        "Emre Örnekoğlu ise gitti | true",
        "Emre Örnekoğlu da gitti | true",
        "Emre Örnekoğlu \"Yol\" dedi | true",
        "Emre Örnekoğlu şöyle \"Yol\" dedi | true",
        "Emre Örnekoğlu dün gitti | false",
      })
  void areMarkedByWhatFollows(String text, boolean marked) {
    Subject subject = new Subject(text);
    assertThat(subject.nominatives.isMarked(subject.source, subject.size)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emre Örnekoğlu dün gitti",
        "Emre Örnekoğlu köprünün bittiğini",
        "Emre Örnekoğlu kendisinin geldiğini",
        "Başbakan Emre Örnekoğlu görüşmelerinde anlattı",
        "Gürcistan yaptığı açıklamada",
      })
  void leadWhereNothingMakesThemPartOfAnother(String text) {
    Subject subject = new Subject(text);
    assertThat(subject.nominatives.mayLead(subject.source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emre Örnekoğlu ile gitti",
        "Emre Örnekoğlu tarafından yapıldı",
        "Emre Örnekoğlu yönetimi anlattı",
        "Başbakan Emre Örnekoğlu hükümeti anlattı",
        "Gürcistan dün gitti",
      })
  void leadNotAsPartOfAnother(String text) {
    Subject subject = new Subject(text);
    assertThat(subject.nominatives.mayLead(subject.source)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Gürcistan, Türkiye ve Rusya'nın geldiğini | true",
        "Gürcistan, Türkiye'nin geldiğini | false",
        "gazeteci, yazar ve çizerlere | true",
        "Emre Örnekoğlu, yazar ve çizerlere | false",
      })
  void areEnumeratedInLists(String text, boolean enumerated) {
    Subject subject = new Subject(text);
    assertThat(subject.nominatives.isEnumerated(subject.source, 0)).isEqualTo(enumerated);
  }

  @ParameterizedTest
  @CsvSource({
    "Emre Örnekoğlu dün geldi, true",
    "Emre Örnekoğlu'nun dün geldiği, false",
    "İdlib dün sakindi, false",
    "Rus dün geldi, false",
  })
  void areNamesThatSpeakInTheirDictionaryForm(String text, boolean nominative) {
    Subject subject = new Subject(text);
    assertThat(subject.nominatives.isNominative(subject.source)).isEqualTo(nominative);
  }

  private static final class Subject {
    private final TurkishNominatives nominatives;
    private final Source source;
    private final int size;

    private Subject(String text) {
      Layout layout = Turkish.layout(text);
      NounPhrases phrases = new NounPhrases(layout, Set.of("ve"));
      nominatives = new TurkishNominatives(layout, phrases);
      source = phrases.at(0).orElseThrow();
      size = layout.size();
    }
  }
}
