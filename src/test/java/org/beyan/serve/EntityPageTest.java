package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a person, a state, a body and an outlet, in Turkish. */
@Tag("browser")
class EntityPageTest {
  @RegisterExtension static final PageBrowser page = new PageBrowser();

  private static void openEntity(String path) {
    page.open("id/entity/" + path + "?lang=tr");
    page.await("h1");
  }

  @Test
  void aPersonHasNamesOfficesAndStatements() {
    openEntity("person/sergey-lavrov");

    assertThat(page.text("h1")).isEqualTo("Sergey Lavrov");
    assertThat(page.texts(".names li")).contains("RU Сергей Лавров");
    assertThat(page.text(".facts")).contains("Rusya", "Q58217");
    assertThat(page.text(".tenures"))
        .contains("Dışişleri Bakanı, Rusya", "9 Mar 2004 –", "BM Daimi Temsilcisi, Rusya");
    assertThat(page.texts(".columns .period")).contains("2015", "2020");
    assertThat(page.text(".rankings .panel")).startsWith("Hakkında konuşulanlar Türkiye");
    assertThat(page.texts(".newest .card .speaker"))
        .isNotEmpty()
        .allSatisfy(speaker -> assertThat(speaker).contains("Sergey Lavrov"));
  }

  @Test
  void aColumnOpensTheStatementsOfItsYear() {
    openEntity("person/sergey-lavrov");
    String told = page.one(".columns a[href*='2020']").getDomAttribute("aria-label");
    assertThat(told).startsWith("2020: ").contains("suçlama");

    page.one(".columns a[href*='2020']").click();

    page.await(".card");
    assertThat(page.address()).contains("from=2020", "to=2020");
    assertThat(page.texts(".card time"))
        .isNotEmpty()
        .allSatisfy(day -> assertThat(day).endsWith("2020"));
  }

  @Test
  void whomAPersonSpeaksAboutLeadsToThoseWords() {
    openEntity("person/sergey-lavrov");

    page.one(".ranking a").click();

    page.await(".card");
    assertThat(page.texts(".card .matters .target"))
        .anySatisfy(target -> assertThat(target).endsWith("Türkiye"));
  }

  @Test
  void aStateHasWhoSpeaksForItAndAboutItAndPairs() {
    openEntity("country/TR");

    assertThat(page.text("h1")).isEqualTo("Türkiye");
    assertThat(page.text(".spoke-about")).contains("Adına konuşanlar Recep Tayyip Erdoğan");
    assertThat(page.text(".spoken-of")).contains("Devlet ve kurumlar Rusya", "Vladimir Putin");
    assertThat(page.one(".spoke-about .ranking a").getDomAttribute("href"))
        .isEqualTo("/pair?a=TR&b=RU");
    assertThat(page.one(".spoken-of .ranking a").getDomAttribute("href"))
        .isEqualTo("/pair?a=RU&b=TR");
  }

  @Test
  void anOutletHasWhatItPrints() {
    openEntity("outlet/beyan-sample-a");

    assertThat(page.text("h1")).isEqualTo("Beyan sample A");
    assertThat(page.text(".prints")).contains("Recep Tayyip Erdoğan", "Rusya");
    assertThat(page.texts(".newest-printed .card")).isNotEmpty();
  }

  @Test
  void whoHasSaidNothingHasAPageAllTheSame() {
    openEntity("person/aaly-karashev");

    assertThat(page.text("main")).contains("Bununla ilgili bir beyan yok.");
    assertThat(page.text(".tenures")).contains("Başbakanı, Kırgızistan", "2012");
  }

  @Test
  void whatHasNoTypeIsNotGivenOne() {
    openEntity("../ontology");
    page.await("h1", "Beyan ontolojisi");

    assertThat(page.text("main")).doesNotContainIgnoringCase("undefined");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"person/sergey-lavrov", "country/TR", "body/NATO", "outlet/beyan-sample-a"})
  void isAccessibleFitsAPhoneAndAsksNobodyElse(String path) {
    openEntity(path);

    page.assertQuiet();
    page.assertAccessible();
    page.assertFitsPhone();
  }
}
