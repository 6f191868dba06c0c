package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.beyan.Chromium;
import org.beyan.store.StatementRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page in Debian's chromium. */
@Tag("browser")
class TimelineBrowserTest {
  @RegisterExtension static final Chromium browser = new Chromium();

  @TempDir private static Path folder;

  @Test
  void filtersByTypingWhateverTheCaseAndTheMarks() throws IOException {
    open("");
    assertThat(shown()).isEqualTo("Statements shown: 60 of 60");

    browser.one("[name=q]").sendKeys("ERDOGAN beklenti");

    await("Statements shown: 1 of 60");
    assertThat(browser.visible(".card")).hasSize(1);
    assertThat(browser.visible(".card").get(0).getText()).contains("Recep Tayyip Erdoğan");
    assertThat(browser.visible("h3")).hasSize(1);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#q=ERDOGAN+beklenti");
  }

  @Test
  void comesBackWithTheFiltersInItsAddress() throws IOException {
    open("#speaker=Sergey+Lavrov&act=accuse,reject&from=2020-01-01");

    await("Statements shown: 2 of 60");
    assertThat(browser.one(".key.act-accuse").getDomAttribute("aria-pressed")).isEqualTo("true");

    browser.one("#reset").click();

    await("Statements shown: 60 of 60");
    assertThat(browser.driver().getCurrentUrl()).doesNotContain("#");
  }

  @Test
  void filtersByActDirectionConflictAndLanguage() throws IOException {
    open("");
    browser.one(".key.act-threaten").click();
    await("Statements shown: 2 of 60");

    open("#direction=third&conflict=jet-shootdown-2015");
    await("Statements shown: 2 of 60");

    open("#language=ru&direction=ba");
    await("Statements shown: 0 of 60");
    assertThat(browser.one("#nothing").isDisplayed()).isTrue();
  }

  @Test
  void hidesEventsOnDemand() throws IOException {
    open("");
    assertThat(browser.visible(".mark")).hasSize(9);

    browser.one("[name=events]").click();

    assertThat(browser.visible(".mark")).isEmpty();
    assertThat(browser.visible(".card")).hasSize(60);
  }

  @Test
  void switchesItsLanguageAndLeavesTheWordsAlone() throws IOException {
    open("");
    String words = browser.one(".card blockquote").getText();

    browser.one("[data-ui=tr]").click();

    await("Gösterilen beyan: 60 / 60");
    assertThat(browser.driver().getTitle()).isEqualTo("Rusya – Türkiye, 2015–2023");
    assertThat(browser.one("h3").getText()).isEqualTo("Kasım 2015");
    assertThat(browser.one(".mark b").getText()).startsWith("Türk F-16'ları");
    assertThat(browser.one(".card blockquote").getText()).isEqualTo(words);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#ui=tr");
  }

  @Test
  void writesInItsScriptWhatItWroteInItsMarkup() throws IOException {
    for (Language language : Language.values()) {
      open(page(Sample.timeline(), Language.EN), "#ui=" + language.code());
      String scripted = browser.one("main").getText();
      open(page(Sample.timeline(), language), "");
      assertThat(scripted).isEqualTo(browser.one("main").getText());
    }
  }

  @Test
  void jumpsToTheYearAndTheMonthThatAreClicked() throws IOException {
    open("");
    browser.one(".years a[href='#y2022']").click();
    await(() -> Math.abs(top("#y2022") - 170), 60.0);

    browser.script(
        "document.querySelectorAll('#density .month')[0].dispatchEvent(new MouseEvent('click'))");
    await(() -> Math.abs(top("#y2015") - 170), 160.0);
  }

  @Test
  void keepsTheLanesNamesBelowTheStripWhileItScrolls() throws IOException {
    open("");
    browser.script("window.scrollTo(0, 3000)");

    await(() -> top(".strip"), 1);
    await(() -> Math.abs(top(".lanes") - bottom(".strip")), 1);
  }

  @Test
  void runsWithoutAnErrorAndAsksNobodyForAnything() throws IOException {
    open("");

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.script("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
  }

  @Test
  void fitsOnAPhone() throws IOException {
    browser.phone(360, 740);
    open("");
    assertThat(browser.script("return document.documentElement.scrollWidth")).isEqualTo(360L);
    browser.desktop();
  }

  @Test
  void worksWithFiveThousandEntries() throws IOException {
    StatementRow[] rows =
        IntStream.range(0, 5000)
            .mapToObj(i -> Sample.row("s" + i, day(i), "day", "Words number " + i + " of many."))
            .toArray(StatementRow[]::new);
    open(page(Sample.of(rows), Language.EN), "");

    browser.one("[name=q]").sendKeys("number 4321 ");

    await("Statements shown: 1 of 5000");
  }

  private static String day(int number) {
    return LocalDate.of(2015, 1, 1).plusDays(number / 2).toString();
  }

  private static Path page(Timeline timeline, Language language) throws IOException {
    Path file = Files.createTempFile(folder, "timeline", ".html");
    return Files.writeString(file, Sample.rendered(TimelineFormat.HTML, language, timeline));
  }

  private static void open(String fragment) throws IOException {
    open(page(Sample.timeline(), Language.EN), fragment);
  }

  private static void open(Path page, String fragment) {
    browser.open(page.toUri() + fragment);
  }

  private static double top(String selector) {
    return edge(selector, "top");
  }

  private static double bottom(String selector) {
    return edge(selector, "bottom");
  }

  private static double edge(String selector, String edge) {
    String script =
        "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]";
    return ((Number) browser.script(script, selector, edge)).doubleValue();
  }

  private static String shown() {
    return browser.one("#count").getText();
  }

  private static void await(String count) {
    Chromium.until(() -> shown().equals(count));
    assertThat(shown()).isEqualTo(count);
  }

  private static void await(DoubleSupplier distance, double within) {
    Chromium.until(() -> distance.getAsDouble() < within);
    assertThat(distance.getAsDouble()).isLessThan(within);
  }
}
