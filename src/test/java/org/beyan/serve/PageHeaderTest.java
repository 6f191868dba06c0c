package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What stands above every page: the way past it, languages and theme. */
@Tag("browser")
class PageHeaderTest {
  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @Test
  void theSkipLinkMovesTheFocusAndLeavesTheAddress() {
    page.open("about?lang=tr");
    page.await("h1", "Beyan nedir");

    page.chromium().script("arguments[0].focus()", page.one(".skip"));
    page.chromium().driver().switchTo().activeElement().sendKeys(Keys.ENTER);

    assertThat(page.chromium().driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("main");
    assertThat(page.chromium().driver().getCurrentUrl()).endsWith("/about?lang=tr");
  }

  /** As for a middle click or a copied link, which are no clicks. */
  @Test
  void aPressedLanguageLeadsToWhatThePageShowsNow() {
    page.open("?about=TR&lang=tr");
    page.await(".card");
    assertThat(link("ru")).endsWith("/?about=TR&lang=ru");

    page.one("#chips .chip").click();
    Chromium.until(() -> page.address().equals("/?lang=tr"));
    page.chromium()
        .script(
            "document.querySelector('.languages [hreflang=ru]')"
                + ".dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}))");

    assertThat(link("ru")).endsWith("/?lang=ru");
  }

  private static String link(String language) {
    return page.one(".languages [hreflang=" + language + "]").getDomProperty("href");
  }

  @Test
  void theThemeButtonFollowsTheSystem() {
    page.open("about?lang=tr");
    page.await(".theme");
    assertThat(pressed()).isEqualTo("false");

    page.chromium().prefer("dark");

    Chromium.until(() -> pressed().equals("true"));
    assertThat(pressed()).isEqualTo("true");
    page.chromium().prefer("light");
  }

  private static String pressed() {
    return page.one(".theme").getDomAttribute("aria-pressed");
  }
}
