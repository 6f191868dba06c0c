package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.beyan.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page of two states, used as somebody does who sees it for the first time. */
@Tag("browser")
class PairPageTest {
  private static final int KILOBYTE = 1000;
  private static final String TURKEY_RUSSIA = "pair?a=TR&b=RU&lang=tr";

  /** Where the colour of a promise stands, in pixels from the middle of the chart. */
  private static final String SIGN =
      """
      const canvas = document.getElementById('chart');
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.color = 'var(--act-promise)';
      const wanted = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
      const {width, height} = canvas;
      const {data} = canvas.getContext('2d').getImageData(0, 0, width, height);
      for (let at = 0; at < width * height; at++) {
        if (wanted.every((value, channel) => data[4 * at + channel] === value)) {
          const scale = canvas.clientWidth / width;
          return [(at % width - width / 2) * scale, (Math.floor(at / width) - height / 2) * scale];
        }
      }
      """;

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

  @Test
  void showsWhatEachSaysOfTheOther() throws Exception {
    openTurkeyAndRussia();

    assertThat(page.chromium().driver().getTitle()).startsWith("Türkiye – Rusya");
    assertThat(page.text("#lane-ab")).contains("Türkiye → Rusya", spoken("a=TR&b=RU", "TR"));
    assertThat(page.text("#lane-ba")).contains("Rusya → Türkiye", spoken("a=TR&b=RU", "RU"));
    assertThat(page.texts("#lane-third")).isEmpty();
    assertThat(painted()).isGreaterThan(rows("a=TR&b=RU").size());
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
    openTurkeyAndRussia();

    type("#b", typed, Keys.ENTER);

    Chromium.until(() -> page.address().contains("b=" + code));
    assertThat(page.address()).isEqualTo("/pair?a=TR&b=" + code + "&lang=tr");
    awaitCount(rows("a=TR&b=" + code).size());
    awaitValue("#b", name);
  }

  @Test
  void takesWhatWasTypedOnLeavingTheFieldAndLeavesNonsenseAlone() throws Exception {
    openTurkeyAndRussia();

    type("#b", "ermenistan", Keys.TAB);
    Chromium.until(() -> page.address().contains("b=AM"));
    awaitCount(rows("a=TR&b=AM").size());

    type("#b", "qqqq", Keys.TAB);
    awaitValue("#b", "Ermenistan");
    assertThat(page.address()).isEqualTo("/pair?a=TR&b=AM&lang=tr");
  }

  @Test
  void swapsTheTwo() throws Exception {
    openTurkeyAndRussia();

    page.one("#swap").click();

    page.await("#lane-ab h3", "Rusya → Türkiye");
    assertThat(page.address()).isEqualTo("/pair?a=RU&b=TR&lang=tr");
    assertThat(page.text("#lane-ab")).contains(spoken("a=TR&b=RU", "RU"));
  }

  @Test
  void opensAStatementByKeyboard() throws Exception {
    openTurkeyAndRussia();

    page.one("#chart").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    Chromium.until(() -> !hidden("#spoken").isEmpty());
    assertThat(hidden("#spoken")).contains("24 Kasım 2015");
    String chosen = page.one("#near .permalink").getDomProperty("href");
    page.one("#chart").sendKeys(Keys.ENTER);

    Chromium.until(() -> chosen.endsWith(page.address()));
    assertThat(page.address()).startsWith("/id/statement/");
    assertThat(chosen).endsWith(page.address());
  }

  @Test
  void opensAStatementByAClickOnItsSign() {
    page.open(TURKEY_RUSSIA + "&from=2020-11-03&to=2020-11-05");
    page.await("#list .words a");
    List<?> place = (List<?>) page.chromium().script(SIGN);
    Actions pointer = new Actions(page.chromium().driver());

    pointer.moveToElement(page.one("#chart"), offset(place, 0), offset(place, 1)).perform();
    page.await("#near .card");
    String chosen = page.one("#near .permalink").getDomProperty("href");
    pointer.click().perform();

    Chromium.until(() -> chosen.endsWith(page.address()));
    assertThat(chosen).endsWith(page.address());
  }

  private static int offset(List<?> place, int axis) {
    return ((Number) place.get(axis)).intValue();
  }

  @Test
  void opensAStatementFromTheList() throws Exception {
    openTurkeyAndRussia();
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
  void zoomingNarrowsTheListAndTheBackButtonWidensIt() throws Exception {
    openTurkeyAndRussia();
    int all = rows("a=TR&b=RU").size();

    page.one("#close").click();
    page.one("#close").click();
    Chromium.until(() -> page.address().contains("from="));

    int seen = rows("a=TR&b=RU" + between()).size();
    assertThat(seen).isBetween(1, all - 1);
    awaitListed(seen);
    page.chromium().driver().navigate().back();
    awaitListed(all);
    assertThat(page.address()).isEqualTo("/" + TURKEY_RUSSIA);
  }

  @Test
  void brushingTheOverviewChoosesTheTime() throws Exception {
    openTurkeyAndRussia();
    WebElement strip = page.one("#overview .overlay");

    new Actions(page.chromium().driver())
        .moveToElement(strip, -200, 0)
        .clickAndHold()
        .moveByOffset(100, 0)
        .moveByOffset(100, 0)
        .release()
        .perform();

    Chromium.until(() -> page.address().contains("from="));
    int seen = rows("a=TR&b=RU" + between()).size();
    assertThat(seen).isLessThan(rows("a=TR&b=RU").size());
    awaitListed(seen);
    page.one("#all").click();
    awaitListed(rows("a=TR&b=RU").size());
  }

  @Test
  void filtersAndTakesThatBack() throws Exception {
    openTurkeyAndRussia();
    int all = rows("a=TR&b=RU").size();

    select("#conflict", "nagorno-karabakh");
    awaitCount(rows("a=TR&b=RU&conflict=nagorno-karabakh").size());
    page.one("[data-act=state]").click();
    awaitCount(rows("a=TR&b=RU&conflict=nagorno-karabakh&act=state").size());
    page.await("[data-act=state][aria-pressed=true]");
    assertThat(page.address())
        .contains("conflict=nagorno-karabakh", "act=state")
        .doesNotContain("from=");

    page.chromium().driver().navigate().back();
    awaitCount(rows("a=TR&b=RU&conflict=nagorno-karabakh").size());
    page.chromium().driver().navigate().back();
    awaitCount(all);
    select("#speaker", "Sergey Lavrov");
    awaitCount(rows("a=TR&b=RU&speaker=Sergey+Lavrov").size());
    page.one("#reset").click();
    awaitCount(all);
  }

  @Test
  void aLinkShowsItsDaysAndMakesNoHistoryOfItsOwn() throws Exception {
    String address = TURKEY_RUSSIA + "&from=2020-11&to=2020-11";
    page.open(address);

    awaitListed(rows("a=TR&b=RU&from=2020-11&to=2020-11").size());
    awaitValue("#from", "2020-11-01");
    awaitValue("#to", "2020-11-30");
    page.one("#third").click();
    Chromium.until(() -> page.address().contains("third=yes"));
    page.chromium().driver().navigate().back();
    Chromium.until(() -> !page.address().contains("third=yes"));
    assertThat(page.address()).isEqualTo("/" + address);
  }

  @Test
  void showsThirdPartiesOnRequest() throws Exception {
    openTurkeyAndRussia();
    int others = rows("a=TR&b=RU&third=yes").size() - rows("a=TR&b=RU").size();
    assertThat(others).isPositive();

    page.one("#third").sendKeys(Keys.SPACE);

    page.await("#lane-third");
    assertThat(page.text("#lane-third")).contains("Üçüncü taraflar", others + " beyan");
    Chromium.until(() -> page.text("#list").contains("Stoltenberg"));
    assertThat(page.text("#list")).contains("Jens Stoltenberg", "Türkiye, Rusya");
  }

  @Test
  void tellsEventsAndComesNearThem() {
    page.open(TURKEY_RUSSIA);
    page.await("#marks .mark");
    WebElement first = page.one("#marks .mark");
    assertThat(first.getDomAttribute("aria-label")).contains("24 Kasım 2015", "Su-24");

    page.chromium().script("arguments[0].focus()", first);
    page.await(".tip");
    assertThat(page.text(".tip")).contains("24 Kasım 2015");
    first.sendKeys(Keys.ENTER);

    Chromium.until(() -> page.address().contains("to=2016"));
    assertThat(page.address()).contains("to=2016-01");
    page.one("#events").click();
    Chromium.until(() -> page.texts("#marks .mark").isEmpty());
    assertThat(page.texts("#event-list")).isEmpty();
  }

  @Test
  void marksTheTimeOfAChosenConflict() throws Exception {
    openTurkeyAndRussia();
    page.one("#events").click();
    select("#conflict", "sanctions");
    awaitCount(rows("a=TR&b=RU&conflict=sanctions").size());
    long without = painted();

    select("#conflict", "jet-shootdown-2015");
    awaitCount(rows("a=TR&b=RU&conflict=jet-shootdown-2015").size());

    Chromium.until(() -> painted() > without + 20_000);
    assertThat(painted()).as("the band of the conflict").isGreaterThan(without + 20_000);
  }

  @Test
  void givesItsAnswerAway() throws Exception {
    openTurkeyAndRussia();
    String table = page.one("#csv").getDomAttribute("href").substring(1);

    List<String> lines = Served.get(table).body().lines().toList();

    assertThat(lines).hasSize(rows("a=TR&b=RU").size() + 1);
    assertThat(lines.get(1)).contains("2015-11-24");
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
    assertThat(page.weight(TURKEY_RUSSIA, "#list .words a")).isBetween(1L, 300L * KILOBYTE);
    page.assertQuiet();
    page.assertFitsPhone();
  }

  private static void openTurkeyAndRussia() throws Exception {
    page.open(TURKEY_RUSSIA);
    awaitListed(rows("a=TR&b=RU").size());
  }

  /** What the server has for a pair. */
  private static JsonNode rows(String question) throws Exception {
    return Served.json("api/pair-points?lang=tr&" + question).get("rows");
  }

  private static String spoken(String question, String source) throws Exception {
    long count = 0;
    for (JsonNode row : rows(question)) {
      count += source.equals(row.get("source").asText()) ? 1 : 0;
    }
    return count + " beyan";
  }

  /** The days in the address, as the server wants them. */
  private static String between() {
    return page.address().replaceFirst(".*?(&from=[^&]*)(&to=[^&]*).*", "$1$2");
  }

  private static void awaitCount(int statements) {
    String count = statements + " beyan";
    Chromium.until(() -> (page.text("#summary") + " ").startsWith(count + " "));
    assertThat(page.text("#summary") + " ").startsWith(count + " ");
  }

  private static void awaitListed(int statements) {
    page.await("#list-title", "Görünen dönemdeki beyanlar (" + statements + ")");
  }

  private static void awaitValue(String field, String value) {
    Chromium.until(() -> value.equals(page.one(field).getDomProperty("value")));
    assertThat(page.one(field).getDomProperty("value")).isEqualTo(value);
  }

  private static void type(String field, String text, Keys end) {
    page.one(field).click();
    page.one(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, end);
  }

  private static void select(String field, String value) {
    page.one(field + " option[value='" + value + "']").click();
  }

  /** The text of an element that only screen readers see. */
  private static String hidden(String selector) {
    return page.one(selector).getDomProperty("textContent");
  }

  /** Pixels of the chart that are not empty. */
  private static long painted() {
    String count =
        """
        const canvas = document.getElementById('chart');
        const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let found = 0;
        for (let at = 3; at < data.length; at += 4) {
          found += data[at] > 0;
        }
        return found;
        """;
    return ((Number) page.chromium().script(count)).longValue();
  }
}
