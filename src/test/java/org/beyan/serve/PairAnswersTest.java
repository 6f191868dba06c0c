package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of two states where answers come late, not at all, or in another order. */
@Tag("browser")
class PairAnswersTest {
  private static final String BUSY = "Sunucu şu anda meşgul Made up for a test";

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @RegisterExtension final Answers answers = new Answers(page);

  private final PairPage pair = new PairPage(page);

  @Test
  void aChoiceMadeBeforeTheFirstAnswerIsDrawnInItsTime() throws Exception {
    answers.follow("[{part: '/api/entity', held: true}]");
    page.open(PairPage.TURKEY_RUSSIA + "&conflict=syria");
    answers.awaitHeld(1);

    page.chromium().script("document.querySelector('[data-act=accuse]').click()");
    answers.release();

    int accusations = PairPage.rows("a=TR&b=RU&conflict=syria&act=accuse").size();
    assertThat(accusations).isPositive();
    pair.awaitCount(accusations);
    pair.awaitListed(accusations);
    assertThat(page.one("#from").getDomProperty("value")).startsWith("20");
    assertThat(busy()).isFalse();
  }

  @Test
  void aLateFailureOfAnotherPairLeavesTheChartAlone() throws Exception {
    answers.follow("[{part: 'pair-points?a=TR&b=AM', held: true, refused: true}]");
    pair.openTurkeyAndRussia();
    page.type("#b", "ermenistan", Keys.TAB);
    answers.awaitHeld(1);
    assertThat(busy()).isTrue();

    page.chromium().driver().navigate().back();
    page.awaitValue("#b", "Rusya");
    Chromium.until(() -> !busy());
    answers.release();

    assertThat(page.texts("#problem")).isEmpty();
    pair.awaitListed(PairPage.rows("a=TR&b=RU").size());
    assertThat(page.text("#lane-ab")).contains("Türkiye → Rusya");
    assertThat(busy()).isFalse();
  }

  @Test
  void aLateAnswerOfAnotherPairChangesNothing() throws Exception {
    answers.follow("[{part: 'pair-points?a=TR&b=AM', held: true}]");
    pair.openTurkeyAndRussia();
    paintAgain();
    long painted = pair.painted();
    page.type("#b", "ermenistan", Keys.TAB);
    answers.awaitHeld(1);

    page.chromium().driver().navigate().back();
    page.awaitValue("#b", "Rusya");
    answers.release();
    paintAgain();

    assertThat(pair.painted()).isEqualTo(painted);
    pair.awaitListed(PairPage.rows("a=TR&b=RU").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/codes", "/api/pair-points", "/api/events"})
  void saysWhatFailedAndTriesAgain(String part) throws Exception {
    answers.follow("[{part: '" + part + "', refused: true}]");
    page.open(PairPage.TURKEY_RUSSIA);
    page.await("#problem .problem", BUSY);
    assertThat(page.texts("#chart, #list, #summary")).allMatch(String::isEmpty);
    assertThat(busy()).isFalse();

    answers.change("[]");
    page.one("#problem button").click();

    pair.awaitListed(PairPage.rows("a=TR&b=RU").size());
    assertThat(page.texts("#problem")).isEmpty();
    assertThat(page.address()).isEqualTo("/" + PairPage.TURKEY_RUSSIA);
  }

  @Test
  void aPairThatFailsLeavesNothingOfTheOneBefore() throws Exception {
    answers.follow("[{part: 'pair-points?a=TR&b=AM', refused: true}]");
    pair.openTurkeyAndRussia();

    page.type("#b", "ermenistan", Keys.TAB);

    page.await("#problem .problem", BUSY);
    page.awaitValue("#b", "Ermenistan");
    assertThat(page.texts("#list")).isEmpty();
    page.chromium().driver().navigate().back();
    pair.awaitListed(PairPage.rows("a=TR&b=RU").size());
    assertThat(page.texts("#problem")).isEmpty();
  }

  @Test
  void wordsThatFailedAreAskedForAgain() throws Exception {
    answers.follow("[{part: '/api/statement?', refused: true}]");
    pair.openTurkeyAndRussia();
    page.one("#chart").sendKeys(Keys.ARROW_DOWN);
    Chromium.until(() -> answers.asked("/api/statement?") == 1);
    page.one("#chart").sendKeys(Keys.ARROW_DOWN);
    Chromium.until(() -> answers.asked("/api/statement?") == 2);

    answers.change("[]");
    page.one("#chart").sendKeys(Keys.ARROW_UP);

    Chromium.until(() -> page.text("#near blockquote").length() > 1);
    assertThat(page.text("#near blockquote")).hasSizeGreaterThan(10);
  }

  @Test
  void theListHasItsWordsWhereThereIsMoreThanTheServerGives() throws Exception {
    answers.follow("[{part: '/api/pair-points', cut: true}]");
    page.open(PairPage.TURKEY_RUSSIA + "&act=accuse");
    pair.awaitListed(PairPage.rows("a=TR&b=RU&act=accuse").size());
    assertThat(page.text("#summary")).endsWith("yalnızca ilk bölümü; süzgeçlerle daraltın");

    page.one("[data-act=accuse]").click();
    page.one("[data-act=reject]").click();

    int rejections = PairPage.rows("a=TR&b=RU&act=reject").size();
    pair.awaitListed(rejections);
    Chromium.until(() -> page.text("#list .words a").length() > 20);
    assertThat(page.texts("#list .words a"))
        .isNotEmpty()
        .noneMatch(words -> words.equals("…") || words.equals("Beyanı aç"));
    assertThat(answers.asked("act=reject")).isEqualTo(1);
  }

  @Test
  void theDaysOfAConflictAreAskedForOnce() throws Exception {
    answers.follow("[]");
    page.open(PairPage.TURKEY_RUSSIA + "&conflict=syria");
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=syria").size());

    page.one("#close").click();
    Chromium.until(() -> page.address().contains("from="));
    page.one("[data-act=accuse]").click();
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=syria&act=accuse").size());

    assertThat(answers.asked("/api/entity")).isEqualTo(1);
  }

  /** Focus that comes and goes has an event marked, and the chart painted as it was before. */
  private static void paintAgain() {
    page.chromium()
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const mark = document.querySelector('#marks .mark:not([hidden])');
            mark.focus();
            setTimeout(() => { mark.blur(); setTimeout(done, 200); }, 200);
            """);
  }

  private static boolean busy() {
    return page.one("#main").getDomAttribute("aria-busy") != null;
  }
}
