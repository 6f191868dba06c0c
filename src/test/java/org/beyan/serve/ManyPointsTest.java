package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beyan.Chromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The page of two states with twenty thousand made-up statements in the place of the server's. */
@Tag("browser")
class ManyPointsTest {
  /** Every fiftieth is of a month, every other of Russia; days repeat every 5,000. */
  private static final String ANSWER =
      """
      const acts = ['agree', 'support', 'promise', 'concede', 'consult', 'state', 'request', 'deny',
        'reject', 'accuse', 'threaten'];
      const day = (at) => new Date(Date.UTC(2012, 0, 1) + ((at * 7919) % 5000) * 86400000)
        .toISOString().slice(0, 10);
      const rows = Array.from({length: 20000}, (_, at) => ({
        statement: 'https://w3id.org/beyan/statement/made-up-' + at,
        date: at % 50 ? day(at) : day(at).slice(0, 8) + '01', precision: at % 50 ? 'day' : 'month',
        source: at % 2 ? 'RU' : 'TR', target: at % 2 ? 'TR' : 'RU', act: acts[at % acts.length],
        speaker: ['Örnek Kişi ' + (at % 40)],
        speakerIri: ['https://w3id.org/beyan/entity/person/made-up-' + (at % 40)], conflict: []}));
      const real = window.fetch;
      const answer = () => new Response(JSON.stringify({rows, truncated: false}),
        {headers: {'Content-Type': 'application/json'}});
      window.fetch = (address, options) => String(address).startsWith('/api/pair-points')
        ? Promise.resolve(answer()) : real(address, options);
      """;

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @BeforeAll
  static void start() {
    page.chromium()
        .driver()
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", ANSWER));
  }

  @Test
  void allAreShownAndAZoomStepLeavesSomeOut() {
    page.open("pair?a=TR&b=RU&lang=tr");
    page.await("#list-title", "Görünen dönemdeki beyanlar (20.000)");
    assertThat(page.text("#lane-ab")).contains("10.000 beyan");
    assertThat(page.text("#lane-ba")).contains("10.000 beyan");

    page.one("#chart").sendKeys("+");

    Chromium.until(() -> page.address().contains("from="));
    Chromium.until(() -> !page.text("#list-title").contains("(20.000)"));
    assertThat(listed()).isBetween(10_000L, 15_000L);
    page.one("#chart").sendKeys(Keys.HOME);
    page.await("#list-title", "Görünen dönemdeki beyanlar (20.000)");
  }

  @Test
  void nearEnoughEveryPointIsASignOfItsOwnThatOpens() {
    page.open("pair?a=TR&b=RU&lang=tr&from=2015-06-01&to=2015-06-30");
    Chromium.until(() -> listed() > 0);
    assertThat(listed()).isBetween(100L, 250L);

    page.one("#chart").sendKeys(Keys.ARROW_UP);
    page.await("#near .card");
    String chosen = page.one("#near .permalink").getDomProperty("href");
    page.one("#chart").sendKeys(Keys.ENTER);

    Chromium.until(() -> chosen.endsWith(page.address()));
    assertThat(page.address()).startsWith("/id/statement/made-up-");
  }

  @Test
  void aPointWhoseDayIsNotKnownSaysSo() {
    page.open("pair?a=TR&b=RU&lang=tr&from=2015-06-01&to=2015-06-30");
    page.await("#list time[datetime='2015-06']");

    assertThat(page.text("#list time[datetime='2015-06']")).isEqualTo("Haziran 2015");
  }

  /** Each point has a place, no two have the same, and those of one column stand without gaps. */
  @Test
  void allPointsHavePlacesOfTheirOwn() {
    String script =
        """
        const done = arguments[arguments.length - 1];
        Promise.all([import('/web/pair-points.js'), import('/web/pair-stacks.js')]).then(async ([points, stacks]) => {
          const {rows} = await (await fetch('/api/pair-points')).json();
          const all = points.pointsOf(rows, 'TR', 'RU');
          const heap = new stacks.Stacks(all);
          const placed = heap.place(0, 30000, 0.2, [170, 170, 0]);
          const lane = (at) => heap.points[placed.index[at]].lane;
          const places = Array.from(placed.index, (_, at) => `${lane(at)} ${placed.day[at]} ${placed.height[at]}`);
          const highest = d3.rollup(d3.range(places.length), (each) => d3.max(each, (at) => placed.height[at]) + 1 - each.length,
            (at) => `${lane(at)} ${placed.day[at]}`);
          const tallest = d3.max(placed.height) + 1;
          done([all.length, new Set(placed.index).size, new Set(places).size, d3.max(highest.values()),
            tallest * placed.shape.step <= 170]);
        }).catch((failure) => done([String(failure)]));
        """;
    page.open("pair?a=TR&b=RU&lang=tr");

    assertThat(page.chromium().driver().executeAsyncScript(script))
        .isEqualTo(List.of(20_000L, 20_000L, 20_000L, 0L, true));
  }

  private static long listed() {
    String digits = page.text("#list-title").replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
