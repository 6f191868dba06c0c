package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.beyan.store.StatementRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * The page in Debian's chromium; skipped where there is none, unless CI says that there must be.
 */
@Tag("browser")
class TimelineBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!"true".equals(System.getenv("CI"))) {
      Assumptions.assumeTrue(installed, "no chromium and chromedriver in /usr/bin");
    }
    assertThat(installed).as("chromium and chromedriver in /usr/bin").isTrue();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1360,1000",
        "--user-data-dir=" + folder.resolve("profile"));
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    browser = new ChromeDriver(ChromeDriverService.createDefaultService(), options);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void blank() {
    browser.get("about:blank");
  }

  @Test
  void filtersByTypingWhateverTheCaseAndTheMarks() throws IOException {
    open("");
    assertThat(shown()).isEqualTo("Statements shown: 60 of 60");

    one("[name=q]").sendKeys("ERDOGAN beklenti");

    await("Statements shown: 1 of 60");
    assertThat(visible(".card")).hasSize(1);
    assertThat(visible(".card").get(0).getText()).contains("Recep Tayyip Erdoğan");
    assertThat(visible("h3")).hasSize(1);
    assertThat(browser.getCurrentUrl()).endsWith("#q=ERDOGAN+beklenti");
  }

  @Test
  void comesBackWithTheFiltersInItsAddress() throws IOException {
    open("#speaker=Sergey+Lavrov&act=accuse,reject&from=2020-01-01");

    await("Statements shown: 2 of 60");
    assertThat(one(".key.act-accuse").getDomAttribute("aria-pressed")).isEqualTo("true");

    one("#reset").click();

    await("Statements shown: 60 of 60");
    assertThat(browser.getCurrentUrl()).doesNotContain("#");
  }

  @Test
  void filtersByActDirectionConflictAndLanguage() throws IOException {
    open("");
    one(".key.act-threaten").click();
    await("Statements shown: 2 of 60");

    open("#direction=third&conflict=jet-shootdown-2015");
    await("Statements shown: 2 of 60");

    open("#language=ru&direction=ba");
    await("Statements shown: 0 of 60");
    assertThat(one("#nothing").isDisplayed()).isTrue();
  }

  @Test
  void hidesEventsOnDemand() throws IOException {
    open("");
    assertThat(visible(".mark")).hasSize(9);

    one("[name=events]").click();

    assertThat(visible(".mark")).isEmpty();
    assertThat(visible(".card")).hasSize(60);
  }

  @Test
  void switchesItsLanguageAndLeavesTheWordsAlone() throws IOException {
    open("");
    String words = one(".card blockquote").getText();

    one("[data-ui=tr]").click();

    await("Gösterilen beyan: 60 / 60");
    assertThat(browser.getTitle()).isEqualTo("Rusya – Türkiye, 2015–2023");
    assertThat(one("h3").getText()).isEqualTo("Kasım 2015");
    assertThat(one(".mark b").getText()).startsWith("Türk F-16'ları");
    assertThat(one(".card blockquote").getText()).isEqualTo(words);
    assertThat(browser.getCurrentUrl()).endsWith("#ui=tr");
  }

  @Test
  void writesInItsScriptWhatItWroteInItsMarkup() throws IOException {
    for (Language language : Language.values()) {
      open(page(Sample.timeline(), Language.EN), "#ui=" + language.code());
      String scripted = one("main").getText();
      open(page(Sample.timeline(), language), "");
      assertThat(scripted).isEqualTo(one("main").getText());
    }
  }

  @Test
  void jumpsToTheYearAndTheMonthThatAreClicked() throws IOException {
    open("");
    one(".years a[href='#y2022']").click();
    await(() -> Math.abs(top("#y2022") - 170), 60.0);

    browser.executeScript(
        "document.querySelectorAll('#density .month')[0].dispatchEvent(new MouseEvent('click'))");
    await(() -> Math.abs(top("#y2015") - 170), 160.0);
  }

  @Test
  void keepsTheLanesNamesBelowTheStripWhileItScrolls() throws IOException {
    open("");
    browser.executeScript("window.scrollTo(0, 3000)");

    await(() -> top(".strip"), 1);
    await(() -> Math.abs(top(".lanes") - bottom(".strip")), 1);
  }

  @Test
  void runsWithoutAnErrorAndAsksNobodyForAnything() throws IOException {
    open("");

    assertThat(browser.manage().logs().get(LogType.BROWSER))
        .extracting(LogEntry::getMessage)
        .isEmpty();
    assertThat(browser.executeScript("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
  }

  @Test
  void fitsOnAPhone() throws IOException {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    open("");
    assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo(360L);
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  @Test
  void worksWithFiveThousandEntries() throws IOException {
    StatementRow[] rows =
        IntStream.range(0, 5000)
            .mapToObj(i -> Sample.row("s" + i, day(i), "day", "Words number " + i + " of many."))
            .toArray(StatementRow[]::new);
    open(page(Sample.of(rows), Language.EN), "");

    one("[name=q]").sendKeys("number 4321 ");

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
    browser.get(page.toUri() + fragment);
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> visible(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
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
    return ((Number) browser.executeScript(script, selector, edge)).doubleValue();
  }

  private static String shown() {
    return one("#count").getText();
  }

  private static void await(String count) {
    until(() -> shown().equals(count));
    assertThat(shown()).isEqualTo(count);
  }

  private static void await(DoubleSupplier distance, double within) {
    until(() -> distance.getAsDouble() < within);
    assertThat(distance.getAsDouble()).isLessThan(within);
  }

  /** Returns when it holds, or after twenty seconds. */
  private static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!holds.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
    }
  }
}
