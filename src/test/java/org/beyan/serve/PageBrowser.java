package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.beyan.Chromium;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Pages of the server of the bundled articles in a browser, and what holds for all of them. */
final class PageBrowser implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** Findings as {@code rule: how many elements: the first of them}. */
  private static final String SERIOUS =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(({violations}) => done(violations
          .filter(({impact}) => impact === 'serious' || impact === 'critical')
          .map(({id, nodes}) => `${id}: ${nodes.length}: ${nodes[0].html} ${nodes[0].failureSummary}`)),
        (failure) => done(['axe failed: ' + failure]));
      """;

  private static final String TRANSFERRED =
      """
      return ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
          .reduce((sum, {transferSize}) => sum + transferSize, 0)
      """;

  private static final String ASKED =
      "return performance.getEntriesByType('resource').map(({name}) => name)";

  private static final Duration BETWEEN_KEYS = Duration.ofMillis(200);

  private final Chromium chromium = new Chromium();

  @Override
  public void beforeAll(ExtensionContext tests) {
    chromium.beforeAll(tests);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    chromium.beforeEach(test);
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    chromium.afterAll(tests);
  }

  Chromium chromium() {
    return chromium;
  }

  /**
   * @param path without the first slash
   */
  void open(String path) {
    chromium.open(Served.url() + path);
  }

  /** Path and query of the page, decoded. */
  String address() {
    return (String)
        chromium.script("return decodeURIComponent(location.pathname + location.search)");
  }

  WebElement one(String selector) {
    return chromium.one(selector);
  }

  List<String> texts(String selector) {
    return read(
        () -> chromium.visible(selector).stream().map(PageBrowser::onOneLine).toList(), List.of());
  }

  /** The text of the first such element; empty while there is none. */
  String text(String selector) {
    return read(() -> onOneLine(one(selector)), "");
  }

  private static String onOneLine(WebElement element) {
    return element.getText().replace('\n', ' ');
  }

  /** Waits until the first such element has this text. */
  void await(String selector, String text) {
    Chromium.until(() -> text(selector).equals(text));
    assertThat(text(selector)).isEqualTo(text);
  }

  /** Waits until there are elements of this kind to see. */
  void await(String selector) {
    Chromium.until(() -> !texts(selector).isEmpty());
    assertThat(texts(selector)).as(selector).isNotEmpty();
  }

  /** Waits until a field has this value. */
  void awaitValue(String field, String value) {
    Chromium.until(() -> value.equals(one(field).getDomProperty("value")));
    assertThat(one(field).getDomProperty("value")).isEqualTo(value);
  }

  /** Types in the place of what a field has. */
  void type(String field, String text, Keys end) {
    one(field).click();
    one(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, end);
  }

  /**
   * A key after the other, as slowly as somebody who looks for them: the page has time to answer.
   */
  void typeSlowly(String field, String text) {
    chromium.script("arguments[0].focus()", one(field));
    text.chars()
        .mapToObj(Character::toString)
        .forEach(key -> new Actions(chromium.driver()).sendKeys(key).pause(BETWEEN_KEYS).perform());
  }

  void select(String field, String value) {
    one(field + " option[value='" + value + "']").click();
  }

  /** What is replaced while it is read counts as absent. */
  private static <T> T read(Supplier<T> reading, T absent) {
    try {
      return reading.get();
    } catch (NoSuchElementException | StaleElementReferenceException changing) {
      return absent;
    }
  }

  /** axe-core finds nothing serious or critical on the page as it stands, in light and in dark. */
  void assertAccessible() {
    chromium.script(axe());
    for (String scheme : List.of("light", "dark")) {
      chromium.prefer(scheme);
      assertThat((List<?>) chromium.driver().executeAsyncScript(SERIOUS)).as(scheme).isEmpty();
    }
    chromium.prefer("light");
  }

  private static String axe() {
    try (InputStream file = PageBrowser.class.getResourceAsStream(AXE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a page as a first visitor does.
   *
   * @param path without the first slash
   * @param last selector of what is shown last
   * @return bytes that went over the network, headers and all
   */
  long weight(String path, String last) {
    chromium.driver().executeCdpCommand("Network.enable", Map.of());
    chromium.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    open(path);
    await(last);
    chromium.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
    return ((Number) chromium.script(TRANSFERRED)).longValue();
  }

  /**
   * The page asked only its own server, and the browser had nothing to complain about. (It has
   * about axe-core: that comes after.)
   */
  void assertQuiet() {
    assertThat((List<?>) chromium.script(ASKED))
        .isNotEmpty()
        .allSatisfy(address -> assertThat((String) address).startsWith(Served.url()));
    assertThat(chromium.complaints()).isEmpty();
  }

  /** The page is as wide as a phone's screen, and nothing sticks out of it. */
  void assertFitsPhone() {
    chromium.phone(390, 844);
    try {
      chromium.driver().navigate().refresh();
      Chromium.until(() -> "complete".equals(chromium.script("return document.readyState")));
      assertThat(chromium.script("return document.documentElement.scrollWidth")).isEqualTo(390L);
    } finally {
      chromium.desktop();
    }
  }
}
