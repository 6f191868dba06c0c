package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beyan.Chromium;
import org.beyan.store.NamedQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The SPARQL page, used by somebody who knows SPARQL and reads Turkish. */
@Tag("browser")
class SparqlPageTest {
  private static final String ACTS =
      "SELECT ?act (COUNT(?s) AS ?n) { ?s beyan:act ?act } GROUP BY ?act ORDER BY DESC(?n)";
  private static final String NAMES =
      "SELECT ?label { VALUES ?c { <https://w3id.org/beyan/entity/country/TR>"
          + " <https://w3id.org/beyan/entity/country/IR> <https://w3id.org/beyan/entity/country/RU>"
          + " <https://w3id.org/beyan/entity/country/IT> <https://w3id.org/beyan/entity/country/SE>"
          + " <https://w3id.org/beyan/entity/country/IQ> }"
          + " ?c rdfs:label ?label FILTER(LANG(?label) = \"tr\") }";
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  private static void openEditor() {
    page.open("sparql?lang=tr");
    page.await("#samples button");
  }

  private static void ask(String query) {
    page.open("sparql?lang=tr&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static WebElement type(String query) {
    page.chromium()
        .script(
            "const editor = document.querySelector('.CodeMirror').CodeMirror;"
                + " editor.setValue(''); editor.focus();");
    WebElement field = page.chromium().driver().switchTo().activeElement();
    field.sendKeys(query);
    return field;
  }

  private static String query() {
    return (String)
        page.chromium()
            .script("return document.querySelector('.CodeMirror').CodeMirror.getValue()");
  }

  @Test
  void runsWhatIsTypedWithTheKeyboardAlone() {
    openEditor();

    type("SELECT * { ?s skos:notation ?n }").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));

    page.await(".result-table tbody tr");
    assertThat(query())
        .isEqualTo(
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nSELECT * { ?s skos:notation ?n }");
    assertThat(page.texts(".result-table th")).containsExactly("s", "n");
    assertThat(page.text(".summary")).matches("[\\d.]+ satır · [\\d,]+ s · en çok [\\d.]+ satır");
    assertThat(page.address()).contains("query=PREFIX");
  }

  @Test
  void tabLeavesTheEditor() {
    openEditor();

    type("ASK { }").sendKeys(Keys.TAB);

    assertThat(page.chromium().driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("run");
  }

  @Test
  void marksTheLineThatIsWrong() {
    ask("SELECT * WHERE {\n  ?s ?p ?o .\n  FILTER(?s = )\n}");

    page.await(".problem b");
    assertThat(page.text(".problem")).contains("line 3").doesNotContain("expecting");
    assertThat(page.chromium().visible(".wrong-line")).hasSize(1);
    assertThat(page.text(".problem button")).isEqualTo("3. satıra git");

    page.one(".problem button").click();

    assertThat(
            page.chromium()
                .script("return document.querySelector('.CodeMirror').CodeMirror.getCursor().line"))
        .isEqualTo(2L);
  }

  @Test
  void numbersAreShownAsTheAnswerHasThem() {
    ask("SELECT (2015 AS ?year) (0.123456 AS ?share) (1e21 AS ?great) { }");
    page.await(".result-table tbody tr");

    assertThat(page.texts(".result-table .number")).containsExactly("2015", "0.123456", "1e21");
  }

  @Test
  void datesArePreciseAsTheAnswerHasThem() {
    ask(
        "SELECT ?d { VALUES ?d { \"2019\"^^xsd:gYear \"2019-03\"^^xsd:gYearMonth \"2019-03-04\"^^xsd:date } }");
    page.await("#tab-timeline");

    page.one("#tab-timeline").click();

    page.await(".dots svg");
    assertThat(
            page.chromium()
                .script(
                    "return [...document.querySelectorAll('.dots title')].map((it) => it.textContent)"))
        .isEqualTo(List.of("2019", "Mart 2019", "4 Mart 2019"));
  }

  @Test
  void aTermOfTheOntologyIsNoLinkAndOneViewNeedsNoTabs() {
    ask("SELECT DISTINCT ?act ?statement { ?statement beyan:act ?act } LIMIT 3");
    page.await(".result-table tbody tr");

    assertThat(page.texts("tbody td:nth-child(1)")).allMatch(act -> act.startsWith("beyan:"));
    assertThat(page.texts("tbody td:nth-child(1) a")).isEmpty();
    assertThat(page.texts("tbody td:nth-child(2) a")).hasSize(3);
    assertThat(page.texts("[role=tab], [role=tabpanel]")).isEmpty();
  }

  @Test
  void sortsByAColumnAndFiltersWhateverTheCaseAndTheDots() {
    ask(NAMES);
    page.await(".result-table tbody tr");

    page.one(".result-table th button").click();

    assertThat(page.texts("tbody tr"))
        .containsExactly("Irak", "İran", "İsveç", "İtalya", "Rusya", "Türkiye");
    assertThat(page.one("th").getDomAttribute("aria-sort")).isEqualTo("ascending");

    page.one(".row-filter input").sendKeys("IRAN");

    Chromium.until(() -> page.texts("tbody tr").size() == 1);
    assertThat(page.texts("tbody tr")).containsExactly("İran");
    page.await(".row-filter .note", "1 satır uyuyor");
  }

  @Test
  void anIriLeadsToItsPage() {
    ask("SELECT ?s { ?s beyan:code \"nagorno-karabakh\" }");
    page.await(".result-table tbody a");

    page.one(".result-table tbody a").click();

    page.await("h1", "Dağlık Karabağ sorunu");
  }

  @Test
  void drawsRowsThatCountAsBars() {
    ask(ACTS);
    page.await(".tabs button");
    assertThat(page.texts(".tabs button")).containsExactly("Tablo", "Çubuklar");

    page.one(".tabs button").sendKeys(Keys.ARROW_RIGHT);

    page.await(".ranking li");
    assertThat(page.text(".ranking li")).startsWith("beyan:state");
  }

  @Test
  void drawsDatedRowsOnALineOfTime() {
    ask("SELECT ?s ?d ?act { ?s beyan:saidOn ?d ; beyan:act ?act } ORDER BY ?d LIMIT 40");
    page.await(".tabs button");
    assertThat(page.texts(".tabs button")).containsExactly("Tablo", "Zaman çizgisi");

    page.one("#tab-timeline").click();

    page.await(".dots a");
    assertThat(page.chromium().visible(".dots .dot")).hasSize(40);
    page.one(".dots a").sendKeys(Keys.ENTER);
    page.await("blockquote.words");
  }

  @Test
  void answersYesAndShowsTriples() {
    ask("ASK { ?s a beyan:Statement }");
    page.await(".verdict", "Evet");

    ask("DESCRIBE <https://w3id.org/beyan/entity/country/TR>");

    page.await(".turtle a");
    assertThat(page.text(".turtle")).contains("beyan:Country", "\"Türkiye\"@tr");
    assertThat(page.texts(".downloads button"))
        .containsExactly("Turtle", "JSON-LD", "N-Triples", "RDF/XML");
  }

  @Test
  void aRunningQueryCanBeStopped() throws Exception {
    ask(ENDLESS);
    page.await("#stop");

    page.one("#stop").click();

    page.await("#state", "Durduruldu");
    assertThat(page.text("#run")).isEqualTo("Çalıştır");
    page.chromium().complaints();
  }

  @Test
  void everyNamedQueryCanBeRunAsItIs() {
    openEditor();
    List<WebElement> samples = page.chromium().visible("#samples button");
    assertThat(samples).hasSize(NamedQuery.values().length);
    for (WebElement sample : samples) {
      page.chromium().script("document.getElementById('state').textContent = ''");
      sample.click();
      page.await("#state", "Yanıt aşağıda");
    }
    assertThat(page.chromium().complaints()).isEmpty();
  }

  @Test
  void longQueriesStandInTheFragment() {
    String text = "ASK { } # " + "uzun ".repeat(400);
    page.open("sparql?lang=tr#query=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

    page.await(".verdict", "Evet");
    assertThat(query()).isEqualTo(text);
  }

  @Test
  void answersCanBeDownloaded(@TempDir Path downloads) throws Exception {
    page.chromium()
        .driver()
        .executeCdpCommand(
            "Page.setDownloadBehavior",
            Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    ask(NAMES);
    page.await(".downloads button");

    page.one(".downloads button").click();

    Path file = downloads.resolve("beyan.csv");
    Chromium.until(() -> Files.exists(file));
    assertThat(Files.readString(file)).startsWith("label\r\n").contains("İtalya", "Türkiye");
  }

  @Test
  void isAccessibleFitsAPhoneAndAsksNobodyElse() {
    ask(ACTS);
    page.await(".result-table tbody tr");

    page.assertQuiet();
    page.assertAccessible();
    page.assertFitsPhone();
  }
}
