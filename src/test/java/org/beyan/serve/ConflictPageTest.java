package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a conflict, in Turkish. */
@Tag("browser")
class ConflictPageTest {
  @RegisterExtension static final PageBrowser page = new PageBrowser();

  private static void openConflict() {
    page.open("id/entity/conflict/nagorno-karabakh?lang=tr");
    page.await("h1", "Dağlık Karabağ sorunu");
  }

  @Test
  void tellsWhatItIsAndWhoSpeaksAboutIt() {
    openConflict();

    assertThat(page.text(".kicker")).isEqualToIgnoringCase("çatışma");
    assertThat(page.text(".facts")).contains("20 Şubat 1988", "Azerbaycan", "Q16954835");
    assertThat(page.texts(".columns .period")).contains("09.2020", "11.2020");
    assertThat(page.text(".who-speaks"))
        .contains("Devlet ve kurumlar Rusya", "Konuşanlar Sergey Lavrov");
  }

  @Test
  void hasItsNewestAndItsFirstStatements() {
    openConflict();

    assertThat(page.texts(".newest .card time").get(0)).isEqualTo("29 Aralık 2020");
    assertThat(page.texts(".oldest .card time")).hasSize(3).contains("27 Eylül 2020");
  }

  @Test
  void listsWhatHappenedInItAndNothingElse() {
    openConflict();

    assertThat(page.texts(".event-list li"))
        .anySatisfy(event -> assertThat(event).startsWith("27 Eylül 2020 – 10 Kasım 2020 "))
        .anySatisfy(event -> assertThat(event).startsWith("11 Kasım 2020 Türk"))
        .noneSatisfy(event -> assertThat(event).contains("S-400"));
  }

  @Test
  void leadsToAllThatWasSaidAboutIt() {
    openConflict();

    page.one(".newest .ask-link").click();

    page.await(".card");
    assertThat(page.address()).contains("conflict=nagorno-karabakh");
    page.await("#chips .chip");
    assertThat(page.text("#chips .chip")).contains("Dağlık Karabağ sorunu");
  }

  @Test
  void isAccessibleFitsAPhoneAndAsksNobodyElse() {
    openConflict();

    page.assertQuiet();
    page.assertAccessible();
    page.assertFitsPhone();
  }
}
