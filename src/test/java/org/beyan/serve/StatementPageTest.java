package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The page of a statement, as somebody reads it who came from the Ask page. */
@Tag("browser")
class StatementPageTest {
  @RegisterExtension static final PageBrowser page = new PageBrowser();

  /** Rows of who-said-what-about-whom: Lavrov on Nagorno-Karabakh, in Turkish. */
  private static JsonNode statement;

  @BeforeAll
  static void start() throws Exception {
    JsonNode rows =
        Served.json(
                "api/who-said-what-about-whom?lang=tr&language=tr&speaker=lavrov&conflict="
                    + URLEncoder.encode("Dağlık Karabağ", StandardCharsets.UTF_8))
            .get("rows");
    statement =
        StreamSupport.stream(rows.spliterator(), false)
            .filter(row -> row.get("reports").asInt() == 2)
            .findFirst()
            .orElseThrow();
  }

  private static String path() {
    return statement.get("statement").asText().replaceFirst(".*/statement/", "id/statement/");
  }

  private static void openStatement() {
    page.open(path() + "?lang=tr");
    page.await("blockquote.words", statement.get("words").asText());
  }

  @Test
  void opensFromTheCardOfItsWords() {
    page.open("?speaker=lavrov&conflict=nagorno-karabakh&lang=tr");
    page.await(".card .permalink");
    String words = page.text(".card blockquote");

    page.one(".card .permalink").click();

    page.await("blockquote.words", words);
    assertThat(page.address()).startsWith("/id/statement/");
  }

  @Test
  void tellsWhoSaidItAsWhatAboutWhatAndHow() {
    openStatement();

    assertThat(page.text("h1")).startsWith("Sergey Lavrov");
    assertThat(page.text(".offices")).isEqualTo("Dışişleri Bakanı, Rusya");
    assertThat(page.one("blockquote.words").getDomAttribute("lang")).isEqualTo("tr");
    assertThat(page.text(".facts"))
        .contains("Adına konuştuğu", "Dağlık Karabağ sorunu", "Edim ret", "dolaylı aktarım", "%97");
    assertThat(page.one("h1 .wikidata").getDomProperty("href"))
        .isEqualTo("https://www.wikidata.org/entity/Q58217");
    assertThat(page.one("h1 .wikidata").getDomAttribute("rel")).contains("noopener");
  }

  @Test
  void tellsThreeDatesAndWhereTheFirstIsFrom() {
    openStatement();

    assertThat(page.texts(".dates-list li"))
        .satisfiesExactly(
            said ->
                assertThat(said)
                    .contains("Söylendi", "3 Kasım 2020", "Metin gün vermiyor; yayım günü alındı."),
            printed -> assertThat(printed).contains("Yayımlandı", "3 Kasım 2020"),
            ingested -> assertThat(ingested).contains("Alındı"));
  }

  @Test
  void tellsDayBeforeMonthInEnglishTooAndWhoseHourItIs() {
    page.open(path() + "?lang=en");
    page.await(".dates-list li:nth-child(3)");

    assertThat(page.text(".dates-list li:nth-child(3) b"))
        .matches("\\d+ \\p{L}+ \\d{4} at \\d\\d:\\d\\d (UTC|GMT.*|\\p{Lu}+)");
  }

  @Test
  void marksTheWordsTheirCueAndTheirSpeakerInEachReport() {
    openStatement();

    assertThat(page.texts(".report")).hasSize(2);
    assertThat(page.texts(".report mark.words"))
        .hasSize(2)
        .containsOnly(statement.get("words").asText());
    assertThat(page.texts(".report .cue")).containsExactly("söyledi", "vurgulayan");
    assertThat(page.texts(".report .mention")).containsExactly("Sergey Lavrov", "Lavrov");
  }

  @Test
  void showsThePassageFirstAndTheWholeTextOnDemand() {
    openStatement();
    String passage = page.text(".report .text");
    assertThat(passage).doesNotContain("Astana sürecinin");

    page.one(".report button").click();

    assertThat(page.text(".report .text")).contains(passage.substring(0, 60), "Astana sürecinin");
    assertThat(page.one(".report button").getText()).isEqualTo("Yalnız ilgili bölümü göster");
  }

  @Test
  void explainsWhyItIsBelieved() {
    openStatement();

    page.one(".report summary").sendKeys(Keys.ENTER);

    page.await(".report .reasons li");
    assertThat(page.texts(".report .reasons li"))
        .contains(
            "Metin, konuşanı “Sergey Lavrov” diye anıyor.",
            "Sözleri konuşana “söyledi” yüklemi bağlıyor.")
        .anySatisfy(reason -> assertThat(reason).contains("yaklaşık %97"));
  }

  @Test
  void canBeCitedAndCopied() {
    openStatement();

    assertThat(page.text(".citation"))
        .startsWith("Sergey Lavrov. “" + statement.get("words").asText() + "”. 3 Kasım 2020.")
        .endsWith("Beyan: " + statement.get("statement").asText());
    assertThat(page.text(".cite-box pre"))
        .startsWith("@misc{beyan-")
        .contains("author = {Sergey Lavrov}", "Karaba{\\u{g}}", "year = {2020}", "month = {11}");

    page.one(".cite-box .copy").click();

    page.await(".cite-box .copy", "Kopyalandı");
  }

  @Test
  void leadsToItsRdf() throws Exception {
    openStatement();
    String turtle = page.one(".rdf a").getDomAttribute("href");

    HttpResponse<String> answer = Served.get(turtle.substring(1));

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
    assertThat(answer.body()).contains(statement.get("words").asText());
  }

  @Test
  void aReportIsShownWithItsStatement() throws Exception {
    String iri = statement.get("statement").asText();
    String report =
        Served.json("api/reports-of-statement?statement=" + iri).at("/rows/0/report").asText();

    page.open(report.replaceFirst(".*/report/", "id/report/") + "?lang=tr");

    page.await("blockquote.words", statement.get("words").asText());
    assertThat(page.text(".cite-box code")).endsWith(path());
  }

  @Test
  void saysSoWhereThereIsNoSuchStatement() {
    page.open("id/statement/0000?lang=tr");

    page.await(".problem b", "Böyle bir kayıt yok");
  }

  @Test
  void isAccessibleFitsAPhoneAndAsksNobodyElse() {
    openStatement();

    page.assertQuiet();
    page.assertAccessible();
    page.assertFitsPhone();
  }
}
