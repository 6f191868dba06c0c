package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.beyan.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFormatTest {
  private static final LocalDate THIRD = LocalDate.of(2020, 11, 3);

  @TempDir private Path folder;

  @Test
  void readsTheBodyWithoutWhatStandsAroundIt() {
    assertThat(read("").text()).isEqualTo(Pages.TEXT);
  }

  @Test
  void readsMetadataFromJsonLd() {
    Article article =
        read(
            """
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#org", "name": "Deneme Gazetesi"},
              {"@type": "WebPage", "datePublished": "2019-01-01"},
              {"@type": ["NewsArticle"], "headline": "&quot;İyi&quot; geçti",
               "datePublished": "2020-11-02T22:30:00Z", "publisher": {"@id": "#org"},
               "inLanguage": "tr-TR", "description": "satır
               sonu", "mainEntityOfPage": {"@id": "https://www.deneme.com.tr/haber/1/?utm_source=x"}}]}
            </script>
            <meta property="og:title" content="Başka">
            <meta property="og:site_name" content="Başka">
            <meta property="article:published_time" content="2019-01-01">
            """);

    assertThat(article.title()).isEqualTo("\"İyi\" geçti");
    assertThat(article.outlet()).contains("Deneme Gazetesi");
    assertThat(article.published()).contains(THIRD);
    assertThat(article.language()).contains("tr");
    assertThat(article.url()).contains("https://www.deneme.com.tr/haber/1");
    assertThat(article.text()).isEqualTo(Pages.TEXT);
  }

  @Test
  void readsMetadataFromOpenGraphWhereJsonLdIsBroken() {
    Article article =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", </script>
            <meta property="og:title" content="Görüşmeler iyi geçti">
            <meta property="og:site_name" content="Deneme">
            <meta property="og:url" content="https://example.org/haber/2">
            <meta property="og:locale" content="tr_TR">
            <meta property="article:published_time" content="2020-11-03T10:00:00+03:00">
            """);

    assertThat(article.title()).isEqualTo("Görüşmeler iyi geçti");
    assertThat(article.outlet()).contains("Deneme");
    assertThat(article.published()).contains(THIRD);
    assertThat(article.language()).contains("tr");
    assertThat(article.url()).contains("https://example.org/haber/2");
  }

  @Test
  void readsMetadataFromPlainHtmlWhereThereIsNoOther() {
    Article article =
        read(
            "<link rel=\"canonical\" href=\"https://example.org/haber/3\">"
                + "</head><body><time datetime=\"2020-11-03T09:00\">3 Kasım</time>");

    assertThat(article.title()).isEqualTo("Örnek: Görüşmeler iyi geçti");
    assertThat(article.published()).contains(THIRD);
    assertThat(article.url()).contains("https://example.org/haber/3");
    assertThat(article.text()).isEqualTo(Pages.TEXT);
  }

  @Test
  void readsTheDayInThePageAddressLast() {
    Article article =
        read("<link rel=\"canonical\" href=\"https://example.org/2020/11/03/haber\">");

    assertThat(article.published()).contains(THIRD);
  }

  @Test
  void takesNoFrontPageForTheAddressOfAnArticle() {
    assertThat(read("<meta property=\"og:url\" content=\"https://example.org/\">").url()).isEmpty();
  }

  @Test
  void doesNotBelieveATemplateThatCallsTurkishEnglish() {
    assertThat(read("<meta property=\"og:locale\" content=\"en_US\">").language()).isEmpty();
  }

  @Test
  void takesTheBodyFromJsonLdWhereThePageShowsLittleOfIt() {
    String html =
        "<html><head><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\","
            + " \"articleBody\": \""
            + (Pages.FIRST + " " + Pages.SECOND + " " + Pages.THIRD).replace("\"", "&quot;")
            + "\"}</script></head><body><p>Devamı için tıklayın.</p></body></html>";

    assertThat(Collected.read(html).only().text()).startsWith(Pages.FIRST).endsWith(Pages.THIRD);
  }

  @Test
  void keepsLineBreaksAndLists() {
    String html =
        "<html><body><div itemprop=articleBody>"
            + Pages.FIRST
            + "<br><br>"
            + Pages.SECOND
            + "<br>"
            + Pages.THIRD
            + "<ul><li>Birinci madde</li><li>İkinci madde</li></ul></div></body></html>";

    assertThat(Collected.read(html).only().text())
        .isEqualTo(
            Pages.FIRST
                + "\n\n"
                + Pages.SECOND
                + "\n"
                + Pages.THIRD
                + "\n\nBirinci madde\n\nİkinci madde");
  }

  @Test
  void readsAPageThatIsWrappedInAForm() {
    String html =
        Pages.page("").replace("<body>", "<body><form>").replace("</body>", "</form></body>");

    assertThat(Collected.read(html).only().text()).isEqualTo(Pages.TEXT);
  }

  @Test
  void readsRussianPages() {
    String first =
        "Министр Пример Примеров заявил на встрече с журналистами, что переговоры прошли успешно и"
            + " скоро продолжатся в столице соседней страны.";
    String second =
        "По его словам, стороны договорились о новых маршрутах, а торговля между странами за год"
            + " выросла вдвое. «Мы довольны», — сказал министр.";
    String html =
        "<html lang=ru><head><title>Переговоры</title></head><body><div class=menu><a href=/a>Спорт"
            + "</a></div><div class=article__text><p>"
            + first
            + "</p><p><a href=/b>Читайте также:"
            + " другая новость</a></p><p>"
            + second
            + "</p></div></body></html>";

    Article article = Collected.read(html).only();

    assertThat(article.text()).isEqualTo(first + "\n\n" + second);
    assertThat(article.language()).contains("ru");
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset='windows-1254'>, windows-1254",
    "<meta charset=iso-8859-9>, ISO-8859-9",
    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1254\">, windows-1254",
    "<meta charset=\"windows-1254\">, UTF-8",
    "'', UTF-8",
    "'', windows-1254",
  })
  void readsTheCharacterSetThatIsDeclaredUnlessItIsUtf8(String declaration, String charset) {
    byte[] bytes = Pages.page(declaration).getBytes(Charset.forName(charset));

    assertThat(Collected.read(bytes).only().text()).isEqualTo(Pages.TEXT);
  }

  @Test
  void namesThePageAfterItsFileAndSkipsOneWithoutText() {
    Collected.write(folder, "a.html", Pages.page(""));
    Collected.write(
        folder, "b.html", "<html><body><nav>Menü</nav><script>x()</script></body></html>");
    Collected.write(
        folder, "c.html.gz", Collected.gzip(Collected.bytes(Pages.page("") + "<!-- c -->")));

    Collected collected = Collected.read(folder);

    assertThat(collected.ids()).containsExactly("a", "c");
    assertThat(collected.skipped).containsExactly(folder.resolve("b.html") + ": no text");
  }

  private static Article read(String head) {
    return Collected.read(Pages.page(head)).only();
  }
}
