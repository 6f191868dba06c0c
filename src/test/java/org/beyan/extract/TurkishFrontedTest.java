package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishFrontedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bir liman işçisi, vincin devrildiğini söyledi. | Bir liman işçisi",
        "Ayrıca, liman savcılığı, vincin devrildiğini açıkladı. | liman savcılığı",
        "Toplantıyı izleyen kaynaklar, vincin devrildiğini söyledi. | kaynaklar",
        "Denemeci, vincin devrildiğini söyledi. | Denemeci",
        "Kurulun bekçisi “Vinç devrildi” dedi. | Kurulun bekçisi",
        "Liman bekçisi: “Vinç devrildi” dedi. | Liman bekçisi",
        "İşçilerin yüzde 40'ı, vincin devrildiğini söyledi. | İşçilerin yüzde 40'ı",
      })
  void areMarkedByACommaOrAQuotation(String text, String source) {
    assertThat(Turkish.read(text)).singleElement().asString().startsWith(source + ": ");
    assertThat(Turkish.read(text).get(0)).doesNotContain(": " + source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bir liman işçisi vincin devrildiğini söyledi. | Bir liman işçisi: vincin devrildiğini",
        "Şirket bu yolun kapandığını açıkladı. | Şirket: bu yolun kapandığını",
        "Liman şefi Emre Örnekoğlu vincin devrildiğini söyledi. | Emre Örnekoğlu: vincin devrildiğini",
      })
  void standAloneWhereTheNextWordIsNotTheirHead(String text, String read) {
    assertThat(Turkish.read(text)).singleElement().asString().startsWith(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ertesi gün, vincin devrildiğini söyledi. | —: ",
        "Limandaki binada, vincin devrildiğini söyledi. | —: ",
        "Şirket satışlarının arttığını söyledi. | —: Şirket satışlarının",
        "Elma, armut ve kiraz satışlarının arttığını söyledi. | —: Elma",
      })
  void areNoAdverbialsAndNoPartsOfWhatIsSaid(String text, String read) {
    assertThat(Turkish.read(text)).singleElement().asString().startsWith(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vincin devrildiğini belirten liman çevresi, yolun açık olduğunu söyledi."
            + " | liman çevresi: yolun açık olduğunu",
      })
  void areQualifiedByAParticiple(String text, String read) {
    assertThat(Turkish.read(text).get(1)).startsWith(read);
    assertThat(Turkish.read(text).get(0)).startsWith("liman çevresi: Vincin devrildiğini");
  }
}
