package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The chart of two states: what a pointer and a keyboard do with time, events and signs. */
@Tag("browser")
class PairChartTest {
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

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  private final PairPage pair = new PairPage(page);

  @Test
  void opensAStatementByKeyboard() throws Exception {
    pair.openTurkeyAndRussia();

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
    page.open(PairPage.TURKEY_RUSSIA + "&from=2020-11-03&to=2020-11-05");
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
  void zoomingNarrowsTheListAndTheBackButtonWidensIt() throws Exception {
    pair.openTurkeyAndRussia();
    int all = PairPage.rows("a=TR&b=RU").size();

    page.one("#close").click();
    page.one("#close").click();
    Chromium.until(() -> page.address().contains("from="));

    int seen = PairPage.rows("a=TR&b=RU" + pair.between()).size();
    assertThat(seen).isBetween(1, all - 1);
    pair.awaitListed(seen);
    page.chromium().driver().navigate().back();
    pair.awaitListed(all);
    assertThat(page.address()).isEqualTo("/" + PairPage.TURKEY_RUSSIA);
  }

  @Test
  void brushingTheOverviewChoosesTheTime() throws Exception {
    pair.openTurkeyAndRussia();
    WebElement strip = page.one("#overview .overlay");

    new Actions(page.chromium().driver())
        .moveToElement(strip, -200, 0)
        .clickAndHold()
        .moveByOffset(100, 0)
        .moveByOffset(100, 0)
        .release()
        .perform();

    Chromium.until(() -> page.address().contains("from="));
    int seen = PairPage.rows("a=TR&b=RU" + pair.between()).size();
    assertThat(seen).isLessThan(PairPage.rows("a=TR&b=RU").size());
    pair.awaitListed(seen);
    page.one("#all").click();
    pair.awaitListed(PairPage.rows("a=TR&b=RU").size());
  }

  @Test
  void tellsEventsAndComesNearThem() {
    page.open(PairPage.TURKEY_RUSSIA);
    page.await("#marks .mark");
    WebElement first = page.one("#marks .mark");
    assertThat(first.getDomAttribute("aria-label")).contains("24 Kasım 2015", "Su-24");

    page.chromium().script("arguments[0].focus()", first);
    page.await(".tip");
    assertThat(page.text(".tip")).contains("24 Kasım 2015");
    first.sendKeys(Keys.ENTER);

    Chromium.until(() -> page.address().contains("to=2016"));
    assertThat(page.address()).contains("to=2016-01");
    assertThat(page.chromium().driver().switchTo().activeElement().getDomAttribute("aria-label"))
        .contains("Su-24");
    page.one("#events").click();
    Chromium.until(() -> page.texts("#marks .mark").isEmpty());
    assertThat(page.texts("#event-list")).isEmpty();
  }

  @Test
  void anEventOfTheListKeepsTheKeyboard() throws Exception {
    pair.openTurkeyAndRussia();
    page.one("#event-list summary").click();
    WebElement event = page.one("#event-list li button");

    event.sendKeys(Keys.ENTER);
    Chromium.until(() -> page.address().contains("to=2016"));

    assertThat(page.chromium().driver().switchTo().activeElement()).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"metaKey", "ctrlKey", "altKey"})
  void leavesTheKeysOfTheBrowserToIt(String with) throws Exception {
    pair.openTurkeyAndRussia();
    String pressed =
        """
        return document.getElementById('chart').dispatchEvent(new KeyboardEvent('keydown',
          {key: 'ArrowLeft', [arguments[0]]: true, cancelable: true, bubbles: true}))
        """;

    assertThat(page.chromium().script(pressed, with)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"metaKey", "ctrlKey"})
  void opensAStatementAside(String with) throws Exception {
    pair.openTurkeyAndRussia();
    page.one("#chart").sendKeys(Keys.ARROW_DOWN);
    String pressed =
        """
        window.open = (address, place) => { window.opened = `${place} ${address}`; };
        document.getElementById('chart').dispatchEvent(new KeyboardEvent('keydown',
          {key: 'Enter', [arguments[0]]: true, cancelable: true, bubbles: true}));
        return window.opened;
        """;

    assertThat((String) page.chromium().script(pressed, with)).startsWith("_blank /id/statement/");
    assertThat(page.address()).isEqualTo("/" + PairPage.TURKEY_RUSSIA);
  }

  @Test
  void marksTheTimeOfAChosenConflict() throws Exception {
    pair.openTurkeyAndRussia();
    page.one("#events").click();
    page.select("#conflict", "sanctions");
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=sanctions").size());
    long without = pair.painted();

    page.select("#conflict", "jet-shootdown-2015");
    pair.awaitCount(PairPage.rows("a=TR&b=RU&conflict=jet-shootdown-2015").size());

    Chromium.until(() -> pair.painted() > without + 20_000);
    assertThat(pair.painted()).as("the band of the conflict").isGreaterThan(without + 20_000);
  }

  /** The text of an element that only screen readers see. */
  private static String hidden(String selector) {
    return page.one(selector).getDomProperty("textContent");
  }
}
