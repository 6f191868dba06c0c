package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.beyan.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Deneme Haber</title><link>https://www.deneme.com.tr/</link><language>tr-TR</language>
      <item><title>Bakan &amp;quot;geliyoruz&amp;quot; dedi</title>
        <link>https://www.deneme.com.tr/1?utm_source=rss</link>
        <pubDate>Mon, 02 Nov 2020 22:30:00 GMT</pubDate>
        <description>Kısa özet.</description>
        <content:encoded><![CDATA[<p>Bakan Örnek şöyle dedi: &quot;Geliyoruz.&quot;</p>
          <figure><figcaption>Fotoğraf</figcaption></figure><p>Sonra gitti.</p>]]></content:encoded></item>
      <item><title>İkinci</title><link>https://www.deneme.com.tr/2</link>
        <pubDate>Tue, 03 Nov 2020 10:00:00 +0300</pubDate>
        <description>&lt;p&gt;Özet &lt;b&gt;metin&lt;/b&gt;.&lt;/p&gt;</description></item>
      <item><title>Boş</title><link>https://www.deneme.com.tr/3</link></item>
      </channel></rss>
      """;

  @TempDir private Path folder;

  @Test
  void readsAnArticleForEveryEntryOfRss() {
    Collected collected = Collected.read(RSS.formatted("UTF-8"));

    Article first = collected.articles.get(0);
    assertThat(first.title()).isEqualTo("Bakan \"geliyoruz\" dedi");
    assertThat(first.outlet()).contains("Deneme Haber");
    assertThat(first.url()).contains("https://www.deneme.com.tr/1");
    assertThat(first.published()).contains(LocalDate.of(2020, 11, 3));
    assertThat(first.language()).contains("tr");
    assertThat(first.text()).isEqualTo("Bakan Örnek şöyle dedi: \"Geliyoruz.\"\n\nSonra gitti.");
    assertThat(collected.articles.get(1).text()).isEqualTo("Özet metin.");
    assertThat(collected.articles.get(1).published()).contains(LocalDate.of(2020, 11, 3));
    assertThat(collected.articles).hasSize(2);
    assertThat(collected.skipped).containsExactly("-: no text");
  }

  @Test
  void readsFeedsInTheirDeclaredCharacterSet() {
    byte[] bytes = RSS.formatted("windows-1254").getBytes(Charset.forName("windows-1254"));

    assertThat(Collected.read(bytes).articles.get(0).text()).startsWith("Bakan Örnek şöyle");
  }

  @Test
  void readsAtom() {
    Article article =
        Collected.read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Пример</title>
                <entry><title>Переговоры</title><link href="https://example.ru/1"/>
                <id>urn:example:1</id><updated>2020-11-02T22:30:00Z</updated>
                <content type="html">&lt;p&gt;Министр сказал.&lt;/p&gt;</content></entry></feed>
                """)
            .only();

    assertThat(article.outlet()).contains("Пример");
    assertThat(article.url()).contains("https://example.ru/1");
    assertThat(article.published()).contains(LocalDate.of(2020, 11, 3));
    assertThat(article.text()).isEqualTo("Министр сказал.");
    assertThat(article.language()).contains("ru");
  }

  @Test
  void readsAFeedThatDeclaresItsDocumentType() {
    Collected collected =
        Collected.read(
            "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\""
                + " \"http://127.0.0.1:9/rss-0.91.dtd\">",
            "<rss version=\"0.91\"><channel><title>T</title><item><title>A</title>"
                + "<description>Köprü&#160;açıldı.</description></item></channel></rss>");

    assertThat(collected.skipped).isEmpty();
    assertThat(collected.only().text()).startsWith("Köprü").endsWith("açıldı.");
  }

  @Test
  void opensNoFileThatADocumentTypeNames() {
    Path secret = Collected.write(folder, "secret.txt", "gizli");
    Collected collected =
        Collected.read(
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title>"
                + "<description>Köprü &x; açıldı.</description></item></channel></rss>");

    assertThat(collected.only().text()).startsWith("Köprü").doesNotContain("gizli");
  }

  @Test
  void skipsAFeedWhoseEntitiesGrowWithoutEnd() {
    StringBuilder declared = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      declared.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    Collected collected =
        Collected.read(
            "<?xml version=\"1.0\"?><!DOCTYPE rss [" + declared + "]>",
            "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title>"
                + "<description>&a29;</description></item></channel></rss>");

    assertThat(collected.articles).isEmpty();
    assertThat(collected.skipped).singleElement().asString().startsWith("-: broken feed: ");
  }

  @Test
  void skipsABrokenFeed() {
    assertThat(Collected.read("<rss version=\"2.0\"><channel><title>T</title>").skipped)
        .singleElement()
        .asString()
        .startsWith("-: broken feed: ");
  }
}
