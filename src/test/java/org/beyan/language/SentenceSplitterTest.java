package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example is cut where it holds {@code |}, and nowhere else. */
class SentenceSplitterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Demir geldi.|Kaya gitti!|Kim kaldı?|Kimse…",
        "Demir geldi.|Kaya gitti.|",
        "Bugün 39. Bakanlar Konseyi toplandı.|Bu 3. kez oldu.",
        "XVI. Louis ile II. Dünya Savaşı konuşuldu.",
        "Toplantı 2020. sayfada.|O yıl 2020.|Sonra bitti.",
        "Karar sayısı 37.|Bu sayı az.",
        "M. Deniz ile Prof. Dr. Ali Kaya T.C. Dışişleri Bakanlığında buluştu.",
        "Doç.Dr.Ali Kaya geldi.",
        "Demir böyle söyledi.|Kaya ise sustu.",
        "Oran 1.500 kişide 97,5 oldu.|Tarih 03.11.2020 günüydü.",
        "Haber www.ornek.com.tr adresinde.|Demir okudu.",
        "Habere göre (!) Demir geldi.|(Kaya gelmedi.)|Deniz sustu.",
        "1. Demir geldi.|2. Kaya gitti.",
        "\"Geldik. Gördük.\" dedi.|Sonra sustu.",
        "\"Geldik. Gördük.\"|Demir sonra sustu.",
        "\"Geldik\" diyen Demir sustu.|\"Gördük.\"|\"Döndük.\"",
        "Demir şöyle dedi: \"Geldik. Gördük. Döndük.\"",
        "BAŞLIK BURADA\n|Demir geldi."
      })
  void cutsTurkish(String example) {
    assertThat(cut("tr", example)).isEqualTo(example);
  }

  @Test
  void cutsTurkishWhereTheSpaceIsMissing() {
    String text = "Demir böyle söyledi.Kaya ise sustu.";
    assertThat(sentences("tr", text)).containsExactly("Demir böyle söyledi.", "Kaya ise sustu.");
    assertThat(sentences("tr", "Haberi Ornek.Ru yazdı.")).hasSize(1);
    assertThat(sentences("tr", "Bkz. https://ornek.org/a.B adresi.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В 2014 г. завод им. А. С. Белова закрыли.|Он стоял на ул. Новой.",
        "Они купили хлеб, соль и т. д.|Он ушёл.",
        "Он, т. е. Белов, ушёл.",
        "«Мы идём!» — сказал Белов.|Он ушёл.",
        "«Мы идём. Мы тут». — Белов ушёл.",
        "Белов сказал: «Мы идём. Мы тут».|Он ушёл.",
        "Заплатили 5 млн. руб. за дом.|Потом ушли."
      })
  void cutsRussian(String example) {
    assertThat(cut("ru", example)).isEqualTo(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. President Smith met Gen. Brown at 5 p.m. on Monday.|Mr. Green left.",
        "He lives in the U.S.|The house is old.",
        "\"Why now?\" Smith asked.|Nobody knew.",
        "\"What next?\" Prime Minister Joe Smith told reporters.|Nobody knew.",
        "\"Go!\" he said.|\"Stay.\"|Smith left the room.",
        "\"We go,\" Smith said.|\"They stay. We go.\"",
        "It was No. 5 of the list.|He said no.|Brown left."
      })
  void cutsEnglish(String example) {
    assertThat(cut("en", example)).isEqualTo(example);
  }

  @Test
  void cutsAMillionCharactersOfQuotationsAsWell() {
    String text =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "\"Geldik. Gördük\" dedi. ")
            .collect(Collectors.joining());
    assertThat(sentences("tr", text)).hasSize(40_000);
  }

  private static String cut(String language, String example) {
    String text = example.replaceAll("(?<=\\n)\\|", "").replaceAll("\\|$", "").replace("|", " ");
    String cut = String.join("|", sentences(language, text));
    String wanted = example.replace("\n", "").replaceAll("\\|$", "");
    return cut.equals(wanted) ? example : cut;
  }

  private static List<String> sentences(String language, String text) {
    LanguagePack pack = LanguagePack.of(language).orElseThrow();
    List<Span> paragraphs = pack.paragraphs(text);
    return pack.sentences(text, paragraphs, pack.quotes(text, paragraphs)).stream()
        .map(sentence -> sentence.in(text))
        .toList();
  }
}
