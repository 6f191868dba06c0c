package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.beyan.Chromium;

/** What tests of the page of two states do and ask on it. */
final class PairPage {
  static final String TURKEY_RUSSIA = "pair?a=TR&b=RU&lang=tr";

  private final PageBrowser page;

  PairPage(PageBrowser page) {
    this.page = page;
  }

  void openTurkeyAndRussia() throws Exception {
    page.open(TURKEY_RUSSIA);
    awaitListed(rows("a=TR&b=RU").size());
  }

  /** What the server has for a pair. */
  static JsonNode rows(String question) throws Exception {
    return Served.json("api/pair-points?lang=tr&" + question).get("rows");
  }

  static String spoken(String question, String source) throws Exception {
    long count = 0;
    for (JsonNode row : rows(question)) {
      count += source.equals(row.get("source").asText()) ? 1 : 0;
    }
    return count + " beyan";
  }

  /** The days in the address, as the server wants them. */
  String between() {
    return page.address().replaceFirst(".*?(&from=[^&]*)(&to=[^&]*).*", "$1$2");
  }

  void awaitCount(int statements) {
    String count = statements + " beyan";
    Chromium.until(() -> (page.text("#summary") + " ").startsWith(count + " "));
    assertThat(page.text("#summary") + " ").startsWith(count + " ");
  }

  void awaitListed(int statements) {
    page.await("#list-title", "Görünen dönemdeki beyanlar (" + statements + ")");
  }

  /** Pixels of the chart that are not empty, after it has been drawn as it stands. */
  long painted() {
    String count =
        """
        const done = arguments[arguments.length - 1];
        requestAnimationFrame(() => requestAnimationFrame(() => {
          const canvas = document.getElementById('chart');
          const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let found = 0;
          for (let at = 3; at < data.length; at += 4) {
            found += data[at] > 0;
          }
          done(found);
        }));
        """;
    return ((Number) page.chromium().driver().executeAsyncScript(count)).longValue();
  }
}
