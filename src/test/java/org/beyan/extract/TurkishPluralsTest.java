package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishPluralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yetkililer yolun bittiğini söyledi | Yetkililer",
        "Bazı yerel uzmanlar yolun bittiğini söyledi | Bazı yerel uzmanlar",
        "Gürcü heyeti yolun bittiğini söyledi | Gürcü heyeti",
        "Bakanlık yetkilileri yolun bittiğini söyledi | Bakanlık yetkilileri",
        "Ezidiler yolun bittiğini söyledi | Ezidiler",
      })
  void leadTheirClause(String text, String people) {
    assertThat(leading(text)).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yetkililer ile görüştüğünü söyledi",
        "Mevcut koşullar altında yolun bittiğini söyledi",
        "Seçimlerde yetkililer gelince yolun bittiğini söyledi",
        "Dün akşam eve gelen bütün yetkililer söyledi",
        "geldiler yolun bittiğini söyledi",
        "Yetkili yolun bittiğini söyledi",
      })
  void leadNoneThatTheyArePartOf(String text) {
    assertThat(leading(text)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Polis uzaktan bakarken öfkeli göstericiler \"Yolu açın\" dedi | göstericiler",
        "Polis uzaktan bakarken gösterici \"Yolu açın\" dedi | none",
        "Polis uzaktan bakarken söylediler \"Yolu açın\" dedi | none",
      })
  void standDirectlyBeforeTheirWords(String text, String people) {
    Layout layout = Turkish.layout(text);
    int cue = Turkish.cue(layout).first();
    assertThat(mention(new TurkishPlurals(layout).atQuotation(0, cue), text)).isEqualTo(people);
  }

  private static String leading(String text) {
    Layout layout = Turkish.layout(text);
    int cue = Turkish.cue(layout).first();
    return mention(new TurkishPlurals(layout).leading(0, cue), text);
  }

  private static String mention(Optional<Source> source, String text) {
    return source.map(s -> s.mention().in(text)).orElse("none");
  }
}
