package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beyan.cli.OwnStore;
import org.beyan.store.GraphStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of an article: one that means well, and one that would like to be markup. */
@Tag("browser")
class ArticlePageTest {
  private static final String ARTICLE = "id/article/002db600f31d6387a7c9bfef0716912c";

  private static final String HOSTILE =
      """
      ---
      title: <script>window.hacked = 1</script> Deneme & "tırnak" 😀
      url: https://example.org/haber?a=1&b=<script>2</script>
      outlet: Örnek <b>Gazetesi</b>
      published: 2020-11-04
      ---
      😀😀 Rusya Dışişleri Bakanlığı Sözcüsü Orhan Deneme, "Ankara ile <img src=x onerror=alert(1)> görüşmeye hazırız" dedi.
      """;

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  private static void openArticle() {
    page.open(ARTICLE + "?lang=tr");
    page.await(".found li");
  }

  @Test
  void showsItsTextWithEveryStatementMarkedAndListed() {
    openArticle();

    assertThat(page.text("h1"))
        .isEqualTo("Lavrov Kommersant'a konuştu, Türkiye ile ilişkileri anlattı");
    assertThat(page.text(".article-head .outlet")).contains("Beyan sample A", "3 Kasım 2020");
    assertThat(page.text("#h-found")).isEqualTo("Bu haberde 8 beyan");
    assertThat(page.texts(".text .number")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(page.texts(".text .said-here"))
        .contains("Türkiye ile birbirlerini yakın ortak olarak gördüklerini");
    assertThat(page.texts(".found li")).hasSize(8);
  }

  @Test
  void theKeyboardReachesAStatementSeesItMarkedAndOpensIt() {
    openArticle();
    WebElement number = page.one(".text .number");

    page.chromium().script("arguments[0].focus()", number);

    assertThat(page.texts(".said-here.lit")).hasSize(1);
    assertThat(page.texts(".found li.lit")).hasSize(1);
    String words = page.text(".said-here.lit");

    number.sendKeys(Keys.ENTER);

    page.await("blockquote.words", words);
  }

  @Test
  void goesToTheReportThatTheAddressNames() {
    openArticle();
    List<WebElement> numbers = page.chromium().visible(".text .number");
    String id = numbers.get(numbers.size() - 1).getDomAttribute("id");

    page.chromium().open("about:blank");
    page.open(ARTICLE + "?lang=tr#" + id);
    page.await(".found li");

    assertThat(page.chromium().driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo(id);
  }

  @Test
  void isAccessibleFitsAPhoneAndAsksNobodyElse() {
    openArticle();

    page.assertQuiet();
    page.assertAccessible();
    page.assertFitsPhone();
  }

  @Test
  void markupInAnArticleIsText(@TempDir Path own) throws IOException {
    Path article = Files.writeString(own.resolve("hostile.txt"), HOSTILE);
    try (GraphStore store = GraphStore.open(OwnStore.of(article, own.resolve("store")));
        Server server = Server.start(store, ServerOptions.atPort(0))) {
      page.chromium().open(server.url() + "?lang=tr");
      page.await(".card .permalink");
      page.one(".card .permalink").click();
      page.await("blockquote.words");

      // the smileys before the words take two units of UTF-16 each, and one code point
      assertThat(page.text(".report mark.words"))
          .isEqualTo("Ankara ile <img src=x onerror=alert(1)> görüşmeye hazırız");
      assertThat(page.text(".report .outlet")).contains("Örnek <b>Gazetesi</b>");
      harmless();

      page.one(".report h3 a").click();
      page.await("h1", "<script>window.hacked = 1</script> Deneme & \"tırnak\" 😀");
      assertThat(page.text(".text")).contains("<img src=x onerror=alert(1)>");
      assertThat(page.one(".article-head .away").getDomProperty("href"))
          .startsWith("https://example.org/haber?a=1&b=");
      harmless();
    }
  }

  private static void harmless() {
    assertThat(page.chromium().script("return window.hacked === undefined")).isEqualTo(true);
    assertThat(
            page.chromium()
                .script(
                    "return document.querySelectorAll('main img, main script, main b b').length"))
        .isEqualTo(0L);
    assertThat(page.chromium().complaints()).isEmpty();
  }
}
