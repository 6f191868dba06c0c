package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of who speaks about whom, in Turkish. */
@Tag("browser")
class MatrixPageTest {
  private static final int FIRST = 12;
  private static final String RUSSIA_ABOUT_TURKEY = "#matrix a[href^='/pair?a=RU&b=TR']";

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @RegisterExtension final Answers answers = new Answers(page);

  @Test
  void hasARowForWhoSpeaksAndAColumnForWhoIsSpokenOf() throws Exception {
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);

    assertThat(page.texts("#matrix tbody th")).hasSize(FIRST).contains("Rusya", "Türkiye", "İran");
    assertThat(page.chromium().visible("#matrix thead th")).hasSize(FIRST);
    JsonNode cell = cell("", "RU", "TR");
    assertThat(page.text(RUSSIA_ABOUT_TURKEY)).isEqualTo(cell.get("statements").asText());
    assertThat(page.one(RUSSIA_ABOUT_TURKEY).getDomAttribute("aria-label"))
        .startsWith("Rusya → Türkiye: " + cell.get("statements").asInt() + " beyan")
        .contains("dostça", "düşmanca");
    page.assertQuiet();
  }

  @Test
  void whoIsSpokenOfMostComesFirstAndTheRestOnRequest() throws Exception {
    Map<String, Integer> totals = new TreeMap<>();
    for (JsonNode row : Served.json("api/who-speaks-about-whom").get("rows")) {
      totals.merge(row.get("source").asText(), row.get("statements").asInt(), Integer::sum);
      totals.merge(row.get("target").asText(), row.get("statements").asInt(), Integer::sum);
    }
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);
    assertThat(columnTotals(totals)).isSortedAccordingTo((one, other) -> other - one);

    page.one("#more").click();

    Chromium.until(() -> page.texts("#matrix tbody th").size() > FIRST);
    assertThat(page.texts("#matrix tbody th")).hasSize(totals.size());
    assertThat(page.address()).isEqualTo("/matrix?lang=tr&parties=all");
    assertThat(page.text("#more")).isEqualTo("Daha azını göster");
    page.chromium().driver().navigate().back();
    Chromium.until(() -> page.texts("#matrix tbody th").size() == FIRST);
    assertThat(page.texts("#matrix tbody th")).hasSize(FIRST);
  }

  private static Integer[] columnTotals(Map<String, Integer> totals) {
    return page.chromium().visible("#matrix thead th").stream()
        .map(head -> totals.get(head.getDomAttribute("data-code")))
        .toArray(Integer[]::new);
  }

  @Test
  void aCellLeadsToTheTimelineOfTheTwo() throws Exception {
    page.open("matrix?conflict=nagorno-karabakh&lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);
    int statements = cell("conflict=nagorno-karabakh", "RU", "TR").get("statements").asInt();

    page.one(RUSSIA_ABOUT_TURKEY).click();

    page.await("#lane-ab h3", "Rusya → Türkiye");
    assertThat(page.text("#lane-ab")).contains(statements + " beyan");
    assertThat(page.address()).contains("a=RU", "b=TR", "conflict=nagorno-karabakh");
  }

  @Test
  void filtersAndTakesThatBack() throws Exception {
    page.open("matrix?lang=tr");
    String all = cell("", "RU", "TR").get("statements").asText();
    page.await(RUSSIA_ABOUT_TURKEY, all);

    page.select("#conflict", "nagorno-karabakh");
    page.await(
        RUSSIA_ABOUT_TURKEY,
        cell("conflict=nagorno-karabakh", "RU", "TR").get("statements").asText());
    assertThat(page.address()).contains("conflict=nagorno-karabakh");
    page.chromium().driver().navigate().back();
    page.await(RUSSIA_ABOUT_TURKEY, all);

    page.open("matrix?from=2020&to=2020&lang=tr");
    page.await(
        RUSSIA_ABOUT_TURKEY, cell("from=2020&to=2020", "RU", "TR").get("statements").asText());
    page.one("#reset").click();
    page.await(RUSSIA_ABOUT_TURKEY, all);
    assertThat(page.address()).isEqualTo("/matrix?lang=tr");
  }

  @Test
  void aLateFailureOfOtherFiltersLeavesTheTableAlone() throws Exception {
    answers.follow("[{part: 'conflict=syria', held: true, refused: true}]");
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);
    page.select("#conflict", "syria");
    answers.awaitHeld(1);

    page.chromium().driver().navigate().back();
    page.await(RUSSIA_ABOUT_TURKEY, cell("", "RU", "TR").get("statements").asText());
    answers.release();

    assertThat(page.texts("#problem")).isEmpty();
    assertThat(page.text("#count")).startsWith("Toplam");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/codes", "/api/who-speaks"})
  void saysWhatFailedAndTriesAgain(String part) throws Exception {
    answers.follow("[{part: '" + part + "', refused: true}]");
    page.open("matrix?lang=tr");
    page.await("#problem .problem", "Sunucu şu anda meşgul Made up for a test");
    assertThat(page.texts("#matrix")).isEmpty();

    answers.change("[]");
    page.one("#problem button").click();

    page.await(RUSSIA_ABOUT_TURKEY, cell("", "RU", "TR").get("statements").asText());
    assertThat(page.texts("#problem")).isEmpty();
  }

  @Test
  void aFailureTakesTheTableOfOtherFiltersAway() {
    answers.follow("[{part: 'conflict=syria', refused: true}]");
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);

    page.select("#conflict", "syria");

    page.await("#problem .problem", "Sunucu şu anda meşgul Made up for a test");
    assertThat(page.texts("#matrix, #count")).allMatch(String::isEmpty);
  }

  @Test
  void aYearIsTypedDigitByDigit() {
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);

    page.typeSlowly("#from", "05052019");

    Chromium.until(() -> page.address().contains("from="));
    assertThat(page.address()).isEqualTo("/matrix?lang=tr&from=2019-05-05");
  }

  /** The line that follows the pointer is silent: the name of a link is read out as it is. */
  @Test
  void aCellIsReadOutOnce() {
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);
    WebElement link = page.one(RUSSIA_ABOUT_TURKEY);
    page.chromium().script("arguments[0].focus()", link);

    page.await("#told", link.getDomAttribute("aria-label"));
    assertThat(page.one("#told").getAriaRole()).isNotEqualTo("status");
    assertThat(page.one("#told").getDomAttribute("aria-live")).isNull();
    assertThat(page.one("#count").getAriaRole()).isEqualTo("status");
  }

  @Test
  void obeysTheKeyboard() {
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);
    WebElement first = page.one(RUSSIA_ABOUT_TURKEY);
    assertThat(first.getDomAttribute("tabindex")).isEqualTo("0");

    first.sendKeys(Keys.ARROW_DOWN);
    WebElement below = page.chromium().driver().switchTo().activeElement();
    assertThat(below.getDomAttribute("href")).doesNotStartWith("/pair?a=RU");
    assertThat(below.getDomAttribute("tabindex")).isEqualTo("0");
    below.sendKeys(Keys.ARROW_UP);
    Chromium.until(() -> page.text("#told").startsWith("Rusya → Türkiye"));
    assertThat(page.text("#told")).startsWith("Rusya → Türkiye").contains("2015");

    first.sendKeys(Keys.ENTER);
    page.await("#lane-ab h3", "Rusya → Türkiye");
  }

  @Test
  void theSignTellsWhatTheColourTells() {
    page.open("matrix?lang=tr");
    page.await(RUSSIA_ABOUT_TURKEY);
    String balances =
        """
        return import('/web/matrix-cells.js').then(({balanceOf}) =>
          [[9, 0], [3, 1], [6, 4], [7, 5], [3, 3], [0, 0], [4, 6], [1, 3], [0, 9]]
            .map(([friendly, hostile]) => balanceOf({friendly, hostile})).join(' '))
        """;

    assertThat(page.chromium().script(balances))
        .isEqualTo("friendly friendly mild even even even cool hostile hostile");
    assertThat(page.texts("#key li"))
        .containsExactly(
            "dostça ≥ 3 : 1",
            "daha çok dostça ≥ 3 : 2",
            "dengeli veya nötr",
            "daha çok düşmanca ≤ 2 : 3",
            "düşmanca ≤ 1 : 3");
    assertThat(page.chromium().visible("#matrix td a .sign"))
        .hasSameSizeAs(page.chromium().visible("#matrix td a"));
  }

  @Test
  void statesStayInSightWhenAPhoneScrolls() {
    page.chromium().phone(390, 844);
    try {
      page.open("matrix?parties=all&lang=tr");
      page.await(RUSSIA_ABOUT_TURKEY);
      Object corner =
          page.chromium()
              .script(
                  """
                  const place = document.querySelector('#answer .scroller');
                  place.scrollTo(400, 400);
                  const edge = place.getBoundingClientRect();
                  const row = document.querySelector('#matrix tbody th').getBoundingClientRect();
                  const column = document.querySelector('#matrix thead th').getBoundingClientRect();
                  return [place.scrollLeft > 100, Math.abs(row.left - edge.left) < 3, Math.abs(column.top - edge.top) < 3]
                    .join(' ');
                  """);
      assertThat(corner).isEqualTo("true true true");
    } finally {
      page.chromium().desktop();
    }
    page.assertFitsPhone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"matrix?parties=all&lang=tr", "matrix?conflict=syria&lang=ru"})
  void isAccessible(String path) {
    page.open(path);
    page.await("#matrix td a");

    page.assertAccessible();
  }

  @Test
  void saysWhereNobodySpeaks() {
    page.open("matrix?from=1990&to=1990&lang=tr");

    page.await("#count", "Bu süzgeçlere uyan beyan yok.");
    assertThat(page.texts("#matrix")).isEmpty();
    page.assertQuiet();
  }

  /** The server's row for who speaks about whom. */
  private static JsonNode cell(String question, String source, String target) throws Exception {
    JsonNode rows = Served.json("api/who-speaks-about-whom?" + question).get("rows");
    return IntStream.range(0, rows.size())
        .mapToObj(rows::get)
        .filter(row -> source.equals(row.get("source").asText()))
        .filter(row -> target.equals(row.get("target").asText()))
        .findFirst()
        .orElseThrow();
  }
}
