package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.beyan.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Who speaks about whom, as somebody asks who opens the page for the first time. */
@Tag("browser")
class MatrixPageTest {
  private static final String CELL = "#matrix td a[href^='/pair?a=%s&b=%s']";

  @TempDir private static Path folder;
  private static PageBrowser page;

  @BeforeAll
  static void start() {
    page = PageBrowser.start(folder);
  }

  @AfterAll
  static void stop() {
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void blank() {
    page.chromium().open("about:blank");
    page.chromium().complaints();
  }

  private static void openMatrix(String query) {
    page.open("matrix?lang=tr" + query);
    page.await("#matrix td a");
  }

  private static WebElement cell(String from, String to) {
    return page.one(CELL.formatted(from, to));
  }

  @Test
  void aRowSpeaksAboutItsColumns() throws Exception {
    openMatrix("");
    int expected = 0;
    for (var row : Served.json("api/who-speaks-about-whom").get("rows")) {
      if (row.get("source").asText().equals("RU") && row.get("target").asText().equals("TR")) {
        expected = row.get("statements").asInt();
      }
    }

    assertThat(expected).isPositive();
    assertThat(cell("RU", "TR").getText()).isEqualTo(Integer.toString(expected));
    assertThat(cell("RU", "TR").getDomAttribute("aria-label"))
        .startsWith("Rusya → Türkiye: " + expected + " beyan")
        .contains("dostça", "düşmanca");
    assertThat(page.texts("#matrix tbody th")).startsWith("Rusya", "Türkiye").contains("İran");
  }

  @Test
  void aCellOpensTheTimelineOfItsTwoStates() {
    openMatrix("");

    cell("TR", "UA").click();

    Chromium.until(() -> page.address().startsWith("/pair"));
    assertThat(page.address()).startsWith("/pair?a=TR&b=UA");
  }

  @Test
  void aConflictNarrowsItAndTheBackButtonWidensItAgain() {
    openMatrix("");
    String all = page.text("#told");

    page.one("#conflict option[value=nagorno-karabakh]").click();

    Chromium.until(() -> !page.text("#told").equals(all));
    assertThat(page.address()).contains("conflict=nagorno-karabakh");
    assertThat(page.text("#told")).isNotEqualTo(all).endsWith("beyan");
    assertThat(page.chromium().visible("#matrix td a"))
        .allSatisfy(
            link -> assertThat(link.getDomAttribute("href")).contains("conflict=nagorno-karabakh"));

    page.chromium().driver().navigate().back();

    page.await("#told", all);
  }

  @Test
  void aTimeWithoutStatementsIsToldSo() {
    page.open("matrix?lang=tr&to=1999-12-31");

    page.await("#told", "Bu süzgeçlere uyan beyan yok.");
    assertThat(page.texts("#matrix td a")).isEmpty();
  }

  @Test
  void theKeyboardWalksFromCellToCell() {
    openMatrix("");
    WebElement first = page.one("#matrix td a");
    page.chromium().script("arguments[0].focus()", first);
    String told = page.text("#told");

    first.sendKeys(Keys.ARROW_DOWN);

    Chromium.until(() -> !page.text("#told").equals(told));
    assertThat(page.text("#told")).contains("→").isNotEqualTo(told);
    assertThat(page.chromium().visible("#matrix td a[tabindex='0']")).hasSize(1);
  }

  @Test
  void showsAllPartiesOnDemand() {
    openMatrix("");
    assertThat(page.texts("#matrix tbody th")).hasSize(12);

    page.one("#more").click();

    Chromium.until(() -> page.texts("#matrix tbody th").size() > 12);
    assertThat(page.texts("#matrix tbody th")).hasSizeGreaterThan(12);
    assertThat(page.address()).contains("parties=all");
  }

  @Test
  void worksForEverybodyAndOnAPhone() {
    openMatrix("");
    page.assertQuiet();
    page.assertFitsPhone();
    for (String language : List.of("tr", "ru", "en")) {
      page.open("matrix?lang=" + language);
      page.await("#matrix td a");
      page.assertAccessible();
    }
  }
}
