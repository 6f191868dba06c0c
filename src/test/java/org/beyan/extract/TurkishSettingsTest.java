package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishSettingsTest {
  /** Each begins a sentence whose words begin with "köprünün". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yaptığı açıklamada ",
        "dün düzenlediği basın toplantısında, ",
        "sabah yayımlanan konuşmasında ",
        "ortak bildiride ",
        "aynı konuşmada ",
        "gazetecilere ",
        "ziyaretten dönerken gazetecilere ",
        "basın mensuplarına ",
        "görüşmelerden sonra ",
        "toplantının ardından ",
        "bir soru üzerine, ",
        "konuya ilişkin, ",
        "salı günü ",
        "daha önce yaptıkları açıklamalarda ",
        "aynı zamanda ",
        "ayrıca ",
        "ise dün ",
        "ve ",
        "Örnek Ajansı'nın haberine göre; ",
      })
  void areNoPartOfTheWords(String setting) {
    assertThat(first(setting + "köprünün yarın açılacağını söyledi.")).isEqualTo("koprunun");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "köprünün toplantısında açılacağını söyledi. | koprunun",
        "toplantıda açılan köprünün eskidiğini söyledi. | toplantida",
        "seçimden sonra köprünün açılacağını söyledi. | secimden",
        "gazetecilere, yazarlara uyarı yapıldığını söyledi. | gazetecilere",
        "\"yaptığı açıklamada\", köprünün açılacağını söyledi. | \"",
        "işlerin arttığına ve seçimden sonra, yolun biteceğine işaret etti. | islerin",
      })
  void leaveWhatIsSaidAlone(String text, String word) {
    assertThat(first(text)).isEqualTo(word);
  }

  @Test
  void takeADayThatOpensTheClauseForTheDayOfTheSaying() {
    Layout layout = Turkish.layout("Örnekoğlu, dün köprünün açıldığını söyledi.");
    int first = Turkish.token(layout, "dun");
    assertThat(TurkishSettings.behindAll(layout, first, layout.size() - 2)).isEqualTo(first + 1);
  }

  @Test
  void knowAnOccasion() {
    Layout layout = Turkish.layout("basın toplantısında köprüyü");
    assertThat(TurkishSettings.isOccasion(layout, 1)).isTrue();
    assertThat(TurkishSettings.isOccasion(layout, 2)).isFalse();
  }

  private static String first(String text) {
    Layout layout = Turkish.layout(text);
    int last = layout.size() - 3;
    return layout.word(TurkishSettings.behindAll(layout, 0, last));
  }
}
