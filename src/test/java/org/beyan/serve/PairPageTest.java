package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beyan.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The timeline of two states, as somebody asks who opens it for the first time. */
@Tag("browser")
class PairPageTest {
  private static final String PAIR = "pair?a=TR&b=RU&lang=tr";

  /** Answers the question for points itself, with so many of them. */
  private static final String MANY_POINTS =
      """
      const acts = ['agree', 'support', 'state', 'request', 'accuse', 'threaten'];
      const first = Date.UTC(2012, 0, 1);
      const row = (i) => ({statement: `https://w3id.org/beyan/statement/made-${i}`,
        date: new Date(first + Math.floor(i / 4) * 86400000).toISOString().slice(0, 10), precision: 'day',
        source: i % 2 ? 'TR' : 'RU', target: i % 2 ? 'RU' : 'TR', act: acts[i % acts.length],
        speaker: 'Orhan Deneme', conflict: []});
      const ask = window.fetch;
      window.fetch = (address, options) => String(address).startsWith('/api/pair-points?')
        ? Promise.resolve(Response.json({rows: Array.from({length: 20000}, (_, i) => row(i)), limit: 20000, truncated: false}))
        : ask(address, options);
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

  private static void openPair(String more) {
    page.open(PAIR + more);
    page.await("#list td.words a");
  }

  private static void awaitListed(int statements) {
    page.await("#list-title", "Görünen dönemdeki beyanlar (" + statements + ")");
  }

  private static int points(String more) throws Exception {
    return Served.json("api/pair-points?a=TR&b=RU" + more).get("rows").size();
  }

  private static void press(WebElement element, CharSequence... keys) {
    for (CharSequence key : keys) {
      element.sendKeys(key);
    }
  }

  @Test
  void showsWhatEachSaysOfTheOther() throws Exception {
    openPair("");

    awaitListed(points(""));
    assertThat(page.chromium().driver().getTitle()).startsWith("Türkiye – Rusya");
    assertThat(page.texts(".lane-name h3")).containsExactly("Türkiye → Rusya", "Rusya → Türkiye");
    assertThat(page.texts("#list tbody tr")).hasSize(25);
    assertThat(page.text("#list tbody td.date")).isEqualTo("24 Kas 2015");
  }

  @ParameterizedTest
  @CsvSource({"iran, IR, İran", "İRAN, IR, İran", "ukrayna, UA, Ukrayna", "Украина, UA, Ukrayna"})
  void anotherStateIsChosenByAnyOfItsNames(String typed, String code, String name) {
    openPair("");
    WebElement field = page.one("#b");
    field.click();
    field.sendKeys(typed);
    page.await("[role=option]");

    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

    Chromium.until(() -> page.address().contains("b=" + code));
    assertThat(page.address()).startsWith("/pair?a=TR&b=" + code);
    Chromium.until(() -> name.equals(page.one("#b").getDomProperty("value")));
    assertThat(page.one("#b").getDomProperty("value")).isEqualTo(name);
    assertThat(page.text(".lane-name h3")).isEqualTo("Türkiye → " + name);
  }

  @Test
  void swapsTheTwoAndTheBackButtonSwapsThemAgain() {
    openPair("");

    page.one("#swap").click();

    page.await(".lane-name h3", "Rusya → Türkiye");
    assertThat(page.address()).startsWith("/pair?a=RU&b=TR");

    page.chromium().driver().navigate().back();

    page.await(".lane-name h3", "Türkiye → Rusya");
  }

  @Test
  void anActIsAFilterThatTheAddressKeeps() throws Exception {
    openPair("");

    page.one("[data-act=accuse]").click();

    awaitListed(points("&act=accuse"));
    assertThat(page.address()).contains("act=accuse");
    assertThat(page.texts("#list .act-cell")).isNotEmpty().containsOnly("suçlama");

    page.chromium().driver().navigate().refresh();
    awaitListed(points("&act=accuse"));
    page.one("#reset").click();

    awaitListed(points(""));
    assertThat(page.address()).doesNotContain("act=");
  }

  @Test
  void aConflictAndThirdPartiesAreFiltersToo() throws Exception {
    openPair("&conflict=syria");
    awaitListed(points("&conflict=syria"));

    openPair("");
    page.one("#third").click();

    page.await("#lane-third h3", "Üçüncü taraflar");
    assertThat(page.address()).contains("third=yes");
    awaitListed(points("&third=yes"));
  }

  @Test
  void theKeyboardMovesAboutAndOpensAStatement() throws Exception {
    openPair("");
    int all = points("");
    awaitListed(all);
    WebElement chart = page.one("#chart");

    press(chart, "+", "+", "+");

    Chromium.until(() -> page.address().contains("from="));
    assertThat(page.address()).contains("from=", "to=");
    assertThat(page.text("#list-title")).doesNotContain("(" + all + ")");

    press(chart, Keys.HOME);
    awaitListed(all);
    press(chart, Keys.ARROW_DOWN);
    page.await("#near .card blockquote");
    press(chart, Keys.ENTER);

    Chromium.until(() -> page.address().startsWith("/id/statement/"));
    assertThat(page.address()).startsWith("/id/statement/");
  }

  @Test
  void theCardOfAPointLinksAStatementOfTheTable() {
    openPair("&from=2015-11-20&to=2015-12-10");
    Chromium.until(() -> page.texts("#list tbody tr").size() > 3);
    page.chromium().script("document.getElementById('chart').focus()");
    press(page.one("#chart"), Keys.ARROW_DOWN);
    page.await("#near .permalink");
    String href = page.one("#near .permalink").getDomAttribute("href");

    assertThat(href).startsWith("/id/statement/");
    assertThat(page.chromium().visible("#list td.words a"))
        .extracting(link -> link.getDomAttribute("href"))
        .contains(href);
  }

  @Test
  void anEventTellsItsTitleAndBringsItsDaysNear() {
    openPair("");
    WebElement mark = page.one(".mark[aria-label^='24 Kasım 2015']");

    page.chromium().script("arguments[0].focus()", mark);

    page.await(".tip");
    assertThat(page.text(".tip")).contains("24 Kasım 2015", "Su-24");

    mark.sendKeys(Keys.ENTER);

    Chromium.until(() -> page.address().contains("to=2016-01"));
    assertThat(page.address()).contains("to=2016-01");
    assertThat(page.texts("#list td.date")).allSatisfy(day -> assertThat(day).matches(".*201[56]"));
  }

  @Test
  void whatIsInViewIsThereAsATable() throws Exception {
    openPair("&act=accuse");
    awaitListed(points("&act=accuse"));
    String href = page.one("#csv").getDomAttribute("href");

    List<String> lines = Served.get(href.substring(1)).body().lines().toList();

    assertThat(lines.get(0)).startsWith("statement,date,precision,source,target,act");
    assertThat(lines).hasSize(points("&act=accuse") + 1);
  }

  @Test
  void statesThatSayNothingOfEachOtherAreToldSo() {
    page.open("pair?a=AM&b=LY&lang=tr");

    page.await("#nothing");
    assertThat(page.text("#nothing")).contains("Ermenistan", "Libya");
  }

  @Test
  void worksWithTwentyThousandPoints() {
    Map<String, Object> stub =
        page.chromium()
            .driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", MANY_POINTS));
    try {
      openPair("");
      awaitListed20000();
      press(page.one("#chart"), "+", "+", "+", "+");
      Chromium.until(() -> page.address().contains("from="));
      assertThat(page.text("#list-title")).doesNotContain("20.000");
      press(page.one("#chart"), Keys.ARROW_DOWN);
      page.await("#near .card");
      assertThat(page.text("#near .card")).contains("Orhan Deneme");
    } finally {
      page.chromium().driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", stub);
    }
  }

  private static void awaitListed20000() {
    page.await("#list-title", "Görünen dönemdeki beyanlar (20.000)");
  }

  @Test
  void worksForEverybodyAndOnAPhone() {
    openPair("&third=yes");
    page.assertQuiet();
    page.assertFitsPhone();
    openPair("");
    page.assertAccessible();
    page.open("pair?a=TR&b=RU&lang=ru&view=areas");
    page.await("#list td.words a");
    page.assertAccessible();
  }

  @Test
  void theFirstViewIsLight() {
    assertThat(page.weight(PAIR, "#list td.words a")).isLessThan(300_000);
  }
}
