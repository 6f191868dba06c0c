package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of two states, used as somebody does who sees it for the first time. */
@Tag("browser")
class PairPageTest {
  private static final int KILOBYTE = 1000;

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  private final PairPage pair = new PairPage(page);

  @Test
  void showsWhatEachSaysOfTheOther() throws Exception {
    pair.openTurkeyAndRussia();

    assertThat(page.chromium().driver().getTitle()).startsWith("Türkiye – Rusya");
    assertThat(page.text("#lane-ab"))
        .contains("Türkiye → Rusya", PairPage.spoken("a=TR&b=RU", "TR"));
    assertThat(page.text("#lane-ba"))
        .contains("Rusya → Türkiye", PairPage.spoken("a=TR&b=RU", "RU"));
    assertThat(page.texts("#lane-third")).isEmpty();
    assertThat(pair.painted()).isGreaterThan(PairPage.rows("a=TR&b=RU").size());
    page.assertQuiet();
  }

  @ParameterizedTest
  @CsvSource({
    "iran, IR, İran", "IRAN, IR, İran", "İRAN, IR, İran", "İngiltere, GB, Birleşik Krallık",
    "ingiltere, GB, Birleşik Krallık", "suriye, SY, Suriye", "SURİYE, SY, Suriye",
        "Сирия, SY, Suriye"
  })
  void takesAStateByItsNameInAnyCaseAndLanguage(String typed, String code, String name)
      throws Exception {
    pair.openTurkeyAndRussia();

    page.type("#b", typed, Keys.ENTER);

    Chromium.until(() -> page.address().contains("b=" + code));
    assertThat(page.address()).isEqualTo("/pair?a=TR&b=" + code + "&lang=tr");
    pair.awaitCount(PairPage.rows("a=TR&b=" + code).size());
    page.awaitValue("#b", name);
  }

  @Test
  void takesWhatWasTypedOnLeavingTheFieldAndLeavesNonsenseAlone() throws Exception {
    pair.openTurkeyAndRussia();

    page.type("#b", "ermenistan", Keys.TAB);
    Chromium.until(() -> page.address().contains("b=AM"));
    pair.awaitCount(PairPage.rows("a=TR&b=AM").size());

    page.type("#b", "qqqq", Keys.TAB);
    page.awaitValue("#b", "Ermenistan");
    assertThat(page.address()).isEqualTo("/pair?a=TR&b=AM&lang=tr");
  }

  @Test
  void swapsTheTwo() throws Exception {
    pair.openTurkeyAndRussia();

    page.one("#swap").click();

    page.await("#lane-ab h3", "Rusya → Türkiye");
    assertThat(page.address()).isEqualTo("/pair?a=RU&b=TR&lang=tr");
    assertThat(page.text("#lane-ab")).contains(PairPage.spoken("a=TR&b=RU", "RU"));
  }

  @Test
  void opensAStatementFromTheList() throws Exception {
    pair.openTurkeyAndRussia();
    String words = "Türkiye'nin Rus uçağını düşürmesini";
    Chromium.until(
        () -> page.texts("#list .words a").stream().anyMatch(each -> each.contains(words)));

    WebElement link = page.chromium().driver().findElement(By.partialLinkText(words));
    String chosen = link.getDomProperty("href");
    link.click();

    Chromium.until(() -> chosen.endsWith(page.address()));
    assertThat(chosen).endsWith(page.address());
  }

  @Test
  void filtersAndTakesThatBack() throws Exception {
    pair.openTurkeyAndRussia();
    int all = PairPage.rows("a=TR&b=RU").size();

    page.select("#conflict", "nagorno-karabakh");
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=nagorno-karabakh").size());
    page.one("[data-act=state]").click();
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=nagorno-karabakh&act=state").size());
    page.await("[data-act=state][aria-pressed=true]");
    assertThat(page.address())
        .contains("conflict=nagorno-karabakh", "act=state")
        .doesNotContain("from=");

    page.chromium().driver().navigate().back();
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=nagorno-karabakh").size());
    page.chromium().driver().navigate().back();
    pair.awaitCount(all);
    page.one("#speaker option[value$=lavrov]").click();
    pair.awaitCount(PairPage.rows("a=TR&b=RU&speaker=Sergey+Lavrov").size());
    page.one("#reset").click();
    pair.awaitCount(all);
  }

  @Test
  void aLinkShowsItsDaysAndMakesNoHistoryOfItsOwn() throws Exception {
    String address = PairPage.TURKEY_RUSSIA + "&from=2020-11&to=2020-11";
    page.open(address);

    pair.awaitListed(PairPage.rows("a=TR&b=RU&from=2020-11&to=2020-11").size());
    page.awaitValue("#from", "2020-11-01");
    page.awaitValue("#to", "2020-11-30");
    page.one("#third").click();
    Chromium.until(() -> page.address().contains("third=yes"));
    page.chromium().driver().navigate().back();
    Chromium.until(() -> !page.address().contains("third=yes"));
    assertThat(page.address()).isEqualTo("/" + address);
  }

  @Test
  void showsThirdPartiesOnRequest() throws Exception {
    pair.openTurkeyAndRussia();
    int others = PairPage.rows("a=TR&b=RU&third=yes").size() - PairPage.rows("a=TR&b=RU").size();
    assertThat(others).isPositive();

    page.one("#third").sendKeys(Keys.SPACE);

    page.await("#lane-third");
    assertThat(page.text("#lane-third")).contains("Üçüncü taraflar", others + " beyan");
    Chromium.until(() -> page.text("#list").contains("Stoltenberg"));
    assertThat(page.text("#list")).contains("Jens Stoltenberg", "Türkiye, Rusya");
  }

  @Test
  void aSpeakerStaysChosenInAnotherLanguage() throws Exception {
    int said = PairPage.rows("a=TR&b=RU&speaker=Sergey+Lavrov").size();
    assertThat(said).isPositive();
    pair.openTurkeyAndRussia();
    page.one("#speaker option[value$=lavrov]").click();
    pair.awaitCount(said);

    page.one("a[hreflang=ru]").click();

    Chromium.until(() -> page.text("#summary").startsWith(said + " высказыван"));
    assertThat(page.text("#summary")).startsWith(said + " высказыван");
    assertThat(page.address()).contains("lang=ru");
  }

  @Test
  void aSpeakerIsMeantByNameInAnyLanguage() throws Exception {
    int said = PairPage.rows("a=TR&b=RU&speaker=Sergey+Lavrov").size();

    page.open("pair?a=TR&b=RU&lang=ru&speaker=Sergey+Lavrov");

    Chromium.until(() -> page.text("#summary").startsWith(said + " высказыван"));
    assertThat(page.text("#summary")).startsWith(said + " высказыван");
    assertThat(page.text("#speaker option:checked")).startsWith("Сергей Лавров");
  }

  @Test
  void theTableToKeepHoldsWhatIsListed() throws Exception {
    page.open(PairPage.TURKEY_RUSSIA + "&act=accuse,reject&from=2015-11-25&to=2020-11-03");
    page.await("#list .words a");
    int listed = Integer.parseInt(page.text("#list-title").replaceAll("\\D", ""));
    assertThat(listed).isLessThan(PairPage.rows("a=TR&b=RU&from=2015-11-25&to=2020-11-03").size());

    page.chromium()
        .script(
            """
            HTMLAnchorElement.prototype.click = function () { window.kept = this.download; };
            URL.createObjectURL = (blob) => { window.blob = blob; return '#'; };
            document.getElementById('csv').click();
            """);
    List<String> lines =
        ((String) page.chromium().script("return window.blob.text()")).lines().toList();

    assertThat(page.chromium().script("return window.kept")).isEqualTo("beyan-tr-ru.csv");
    assertThat(lines).hasSize(listed + 1);
    assertThat(lines.get(0))
        .isEqualTo(
            Served.get("api/pair-points?a=TR&b=RU&format=csv")
                .body()
                .lines()
                .findFirst()
                .orElseThrow());
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.contains(",accuse,") || line.contains(",reject,"));
  }

  @Test
  void aYearIsTypedDigitByDigit() {
    page.open(PairPage.TURKEY_RUSSIA);
    page.await("#list .words a");

    page.typeSlowly("#from", "05052019");

    Chromium.until(() -> page.address().contains("from="));
    assertThat(page.address()).contains("from=2019-05-05");
    page.awaitValue("#from", "2019-05-05");
  }

  @Test
  void aStateThatNobodySpokeOfHasItsName() {
    page.open("pair?a=TR&b=ZW&lang=tr");

    page.await("#nothing", "Türkiye ile Zimbabve arasında beyan bulunmuyor. Başka bir ülke seçin.");
  }

  @Test
  void sortingKeepsTheKeyboardWhereItIs() throws Exception {
    pair.openTurkeyAndRussia();

    page.one("#list th button").sendKeys(Keys.ENTER);

    assertThat(page.text("#list th[aria-sort=descending]")).startsWith("Gün");
    assertThat(page.chromium().script("return document.activeElement.closest('th')?.ariaSort"))
        .isEqualTo("descending");
  }

  @Test
  void saysWhereTwoHaveNotSpokenAboutEachOther() {
    page.open("pair?a=TR&b=GB&lang=tr");
    page.await(
        "#nothing",
        "Türkiye ile Birleşik Krallık arasında beyan bulunmuyor. Başka bir ülke seçin.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "&third=yes&view=areas", "&conflict=syria&act=accuse,reject", "&b=GB"})
  void isAccessible(String more) {
    page.open("pair?a=TR&lang=tr" + (more.startsWith("&b") ? "" : "&b=RU") + more);
    Chromium.until(() -> page.text("#summary").contains("beyan"));

    page.assertQuiet();
    page.assertAccessible();
  }

  @Test
  void opensLightlyAndFitsAPhone() {
    assertThat(page.weight(PairPage.TURKEY_RUSSIA, "#list .words a"))
        .isBetween(1L, 300L * KILOBYTE);
    page.assertQuiet();
    page.assertFitsPhone();
  }
}
