package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beyan.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The Ask page, asked as somebody does who sees it for the first time. */
@Tag("browser")
class AskPageTest {
  private static final int KILOBYTE = 1000;

  @RegisterExtension static final PageBrowser page = new PageBrowser();

  @Test
  void startsWithQuestionsThatAClickAsks() throws Exception {
    page.open("?lang=tr");
    page.await("h1", "Kim, kimin hakkında, ne dedi?");
    awaitCount(Map.of());
    assertThat(page.texts(".examples a")).contains("Lavrov Türkiye hakkında neler söyledi?");

    page.one(".examples a[href*=S-400], .examples a[href*=s-400]").click();

    awaitCount(Map.of("about", "TR", "conflict", "s-400"));
    assertThat(page.address()).isEqualTo("/?about=TR&conflict=s-400&lang=tr");
    assertThat(page.texts(".card .matters .target"))
        .anySatisfy(target -> assertThat(target).endsWith("Türkiye"));
    assertThat(page.texts("#start")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rusya", "RUSYA", "Rusya", "Россия", "russia"})
  void takesTheNameOfAStateInAnyCaseAndLanguage(String typed) throws Exception {
    page.open("?lang=tr");
    awaitCount(Map.of());

    page.one("#about").sendKeys(typed, Keys.ENTER);

    awaitCount(Map.of("about", "RU"));
    assertThat(page.address()).isEqualTo("/?about=RU&lang=tr");
    page.await("#chips .chip", "Kimin hakkında Rusya ×");
    assertThat(page.one("#about").getDomProperty("value")).isEqualTo("Rusya");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Çavuşoğlu", "cavusoglu", "ÇAVUŞOĞLU", "Чавушоглу"})
  void takesTheNameOfAPersonWithOrWithoutItsMarks(String typed) throws Exception {
    page.open("?lang=tr");
    awaitCount(Map.of());

    page.one("#speaker").sendKeys(typed, Keys.ENTER);

    awaitCount(Map.of("speaker", "Mevlüt Çavuşoğlu"));
    assertThat(page.texts(".card .speaker")).contains("Mevlüt Çavuşoğlu");
  }

  @ParameterizedTest
  @CsvSource({"BİRLEŞMİŞ, birleşmiş", "TAHIL, tahıl", "SINIR, sınır", "ЗЕРНО, зерно"})
  void findsWordsWhateverTheirCase(String capital, String small) throws Exception {
    page.open("?lang=tr");
    awaitCount(Map.of());

    page.one("#words").sendKeys(capital, Keys.ENTER);

    awaitCount(Map.of("words", small));
    assertThat(page.texts(".card")).isNotEmpty();
  }

  @Test
  void suggestsWhileOneTypesAndObeysTheKeyboard() throws Exception {
    page.open("?lang=tr");
    page.await("#form .combobox");

    page.one("#speaker").sendKeys("er");
    page.await("[role=option]");
    page.one("#speaker").sendKeys(Keys.ARROW_DOWN);

    String active = page.one("#speaker").getDomAttribute("aria-activedescendant");
    assertThat(page.one("#" + active).getText()).startsWith("Recep Tayyip Erdoğan");
    assertThat(page.one("#" + active).getDomAttribute("aria-selected")).isEqualTo("true");

    page.one("#speaker").sendKeys(Keys.ESCAPE);
    assertThat(page.texts("[role=option]")).isEmpty();
    assertThat(page.one("#speaker").getDomProperty("value")).isEqualTo("er");

    page.one("#speaker").sendKeys("d");
    page.await("[role=option]");
    page.one("#speaker").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    awaitCount(Map.of("speaker", "Recep Tayyip Erdoğan"));
  }

  @Test
  void narrowsByFacetsAndTakesThatBack() throws Exception {
    page.open("?about=TR&lang=tr");
    awaitCount(Map.of("about", "TR"));
    int accused = total(Map.of("about", "TR", "act", "accuse"));

    page.await("[data-facet='act accuse'] .count", String.valueOf(accused));
    page.one("[data-facet='act accuse']").sendKeys(Keys.ENTER);
    awaitCount(Map.of("about", "TR", "act", "accuse"));
    page.await("[data-facet='act accuse'][aria-pressed=true]");

    page.one("[data-year='2015']").sendKeys(Keys.SPACE);
    awaitCount(Map.of("about", "TR", "act", "accuse", "from", "2015", "to", "2015"));
    page.await("#chips li:nth-child(3) .chip", "Tarih 2015 ×");

    page.one("#chips .chip").click();
    awaitCount(Map.of("act", "accuse", "from", "2015", "to", "2015"));
    page.one("[data-facet='act accuse']").click();
    awaitCount(Map.of("from", "2015", "to", "2015"));
  }

  @Test
  void goesBackAndForward() throws Exception {
    page.open("?speaker=Lavrov&lang=tr");
    awaitCount(Map.of("speaker", "Lavrov"));
    page.one("#about").sendKeys("türkiye", Keys.ENTER);
    awaitCount(Map.of("speaker", "Lavrov", "about", "TR"));

    page.chromium().driver().navigate().back();
    awaitCount(Map.of("speaker", "Lavrov"));
    assertThat(page.address()).isEqualTo("/?speaker=Lavrov&lang=tr");
    assertThat(page.one("#about").getDomProperty("value")).isEmpty();

    page.chromium().driver().navigate().forward();
    awaitCount(Map.of("speaker", "Lavrov", "about", "TR"));
    page.await("#chips li:nth-child(2) .chip", "Kimin hakkında Türkiye ×");
  }

  @Test
  void readsALinkInAnotherLanguage() throws Exception {
    page.open("?speaker=Lavrov&about=TR&from=2020-11&to=2020&lang=ru");
    awaitCount(Map.of("speaker", "Lavrov", "about", "TR", "from", "2020-11", "to", "2020"));

    page.await("#chips .chip", "Кто говорит Сергей Лавров ×");
    assertThat(page.texts(".card .speaker")).contains("Сергей Лавров");
    assertThat(page.texts("#chips .chip")).contains("С ноябрь 2020 г. ×");
    assertThat(page.chromium().driver().getTitle()).startsWith("Сергей Лавров, Турция");

    page.one(".languages [hreflang=en]").click();
    page.await("h1", "Who said what about whom?");
    assertThat(page.address()).isEqualTo("/?speaker=Lavrov&about=TR&from=2020-11&to=2020&lang=en");
  }

  @Test
  void showsMoreAndComesBackToThem() throws Exception {
    page.open("?about=TR&lang=tr");
    awaitCount(Map.of("about", "TR"));
    assertThat(page.texts(".card")).hasSize(20);

    page.one("#more").sendKeys(Keys.ENTER);
    page.await(".card:nth-child(21)");
    page.one(".card:nth-child(21) .permalink").click();
    page.await("main");
    page.chromium().driver().navigate().back();

    page.await(".card:nth-child(40)");
    assertThat(page.texts(".card")).doesNotHaveDuplicates().hasSize(40);
  }

  @Test
  void tellsWhichFilterToDropWhereNothingIsFound() throws Exception {
    page.open("?speaker=Lavrov&act=threaten&about=NATO&from=2016&to=2016&lang=tr");
    page.await("#count", "0 beyan");
    page.await(".ways button");
    assertThat(page.texts(".ways button")).anyMatch(way -> way.contains("yalnızca Konuşan"));

    page.open("?speaker=Stoltenberg&conflict=libya&lang=tr");
    page.await("#count", "0 beyan");
    page.await(".ways button");
    page.one(".ways button").click();
    awaitCount(Map.of("speaker", "Stoltenberg"));
  }

  @Test
  void namesTheNearestForANameThatNobodyBears() throws Exception {
    page.open("?speaker=Lavrof&lang=tr");
    page.await("#count", "Yanıt yok");
    page.await(".ways button");
    assertThat(page.text(".problem")).contains("Lavrof");

    page.one(".ways button").click();

    awaitCount(Map.of("speaker", "Lavrov"));
  }

  @Test
  void readsDaysAsPeopleWriteThem() throws Exception {
    page.open("?lang=tr");
    awaitCount(Map.of());
    page.one("#more-fields summary").click();
    page.one("#from").sendKeys("3.11.2020", Keys.TAB);
    awaitCount(Map.of("from", "2020-11-03"));

    page.one("#to").sendKeys("32.13.2020", Keys.TAB);

    assertThat(page.one("#to").getDomProperty("validationMessage")).contains("3.11.2020");
    assertThat(page.address()).isEqualTo("/?from=2020-11-03&lang=tr");
  }

  @Test
  void givesItsAnswerAwayAsFilesAndAsSparql() throws Exception {
    page.open("?speaker=Lavrov&about=TR&lang=tr");
    awaitCount(Map.of("speaker", "Lavrov", "about", "TR"));
    int hits = total(Map.of("speaker", "Lavrov", "about", "TR"));
    page.await(".takeaway [href^='/sparql?query=']");
    List<String> links =
        page.chromium().visible(".takeaway a").stream()
            .map(link -> link.getDomAttribute("href").substring(1))
            .toList();

    assertThat(Served.get(links.get(0)).body().lines()).hasSize(hits + 1);
    assertThat(Served.json(links.get(1)).get("rows")).hasSize(hits);
    assertThat(Served.get("beyan/" + links.get(2), "Accept", "text/csv").body())
        .contains("Sergey Lavrov");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?lang=tr", "?about=TR&act=accuse&lang=ru", "?about=NOBODY&lang=en"})
  void isAccessible(String path) {
    page.open(path);
    page.await("#count");

    page.assertAccessible();
  }

  @Test
  void isAccessibleWhileItSuggests() {
    page.open("?lang=tr");
    page.await(".card");
    page.one("#more-fields summary").click();
    page.one("#speaker").sendKeys("a");
    page.await("[role=option]");
    page.one("#speaker").sendKeys(Keys.ARROW_DOWN);

    page.assertAccessible();
  }

  @Test
  void opensLightlyAndAsksNobodyElse() {
    assertThat(page.weight("?lang=tr", ".card")).isBetween(1L, 300L * KILOBYTE);
    page.assertQuiet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?lang=tr", "?speaker=Lavrov&about=TR&lang=ru", "about?lang=tr"})
  void fitsOnAPhone(String path) {
    page.open(path);
    page.assertFitsPhone();
  }

  @Test
  void keepsTheThemeThatIsChosen() {
    page.open("about?lang=tr");
    page.await(".theme");
    page.one(".theme").click();
    String chosen = page.one("html").getDomAttribute("data-theme");
    page.chromium().driver().navigate().refresh();

    assertThat(chosen).isIn("dark", "light");
    assertThat(page.one("html").getDomAttribute("data-theme")).isEqualTo(chosen);
    page.chromium().script("localStorage.clear(); sessionStorage.clear()");
  }

  @Test
  void tellsAboutItself() throws Exception {
    page.open("about?lang=tr");
    page.await("h1", "Beyan nedir");
    assertThat(page.texts(".holdings dd"))
        .contains(String.valueOf(Served.json("api/about").get("statements").asInt()));

    page.assertQuiet();
    page.assertAccessible();
  }

  private static void awaitCount(Map<String, String> question) throws Exception {
    String count = total(question) + " ";
    Chromium.until(() -> page.text("#count").startsWith(count));
    assertThat(page.text("#count")).startsWith(count);
  }

  /** How many statements the server has for a question. */
  private static int total(Map<String, String> question) throws Exception {
    String query =
        question.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    JsonNode rows = Served.json("api/who-said-what-about-whom?limit=1000&" + query).get("rows");
    assertThat(rows).as(query).isNotEmpty();
    return rows.size();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
