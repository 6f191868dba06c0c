package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.beyan.store.StatementRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final Document PAGE = page(Sample.timeline());

  @Test
  void holdsEveryEntryInItsLaneWithoutAScript() {
    assertThat(PAGE.select(".card")).hasSize(Sample.timeline().statements().size());
    assertThat(PAGE.select(".mark")).hasSize(9);
    assertThat(PAGE.select(".lane.ab .card, .lane.ba .card, .lane.joint .card, .lane.third .card"))
        .hasSize(60);
    assertThat(PAGE.select("main [hidden]")).extracting(Element::id).containsExactly("nothing");
  }

  @Test
  void groupsByYearMonthAndDayWithTheUndatedLast() {
    assertThat(PAGE.select(".year").first().id()).isEqualTo("y2015");
    assertThat(PAGE.select(".year").last().id()).isEqualTo("undated");
    assertThat(PAGE.select("#y2016 h3").eachText()).contains("February 2016", "December 2016");
    assertThat(PAGE.select("#y2016 .month").first().select(".date").text())
        .isEqualTo("February 2016 day unknown");
    assertThat(PAGE.select("#y2021 .date").first().text()).isEqualTo("2021 month unknown");
    assertThat(PAGE.select("#undated .card")).hasSize(2);
  }

  @Test
  void escapesWordsAndAttributes() {
    String evil = "\"'></blockquote><script>alert(1)</script><img src=x onerror=alert(1)>&";
    StatementRow row = Sample.row("a", "2020-11-03", "day", evil);
    StatementRow speaker =
        new StatementRow(
            row.iri(),
            row.date(),
            "day",
            List.of(evil),
            List.of(evil),
            evil,
            List.of(evil),
            List.of(evil),
            evil,
            evil,
            List.of(evil),
            List.of("javascript:alert(1)", evil),
            "indirect",
            1);

    Document page = page(Sample.of(row, speaker));

    assertThat(page.select("blockquote").eachText()).contains("“" + evil + "”", evil);
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, [onerror], a[href^=javascript]")).isEmpty();
  }

  @Test
  void putsQuotationMarksAroundDirectSpeechAlone() {
    assertThat(PAGE.select("blockquote[lang=ru]").eachText())
        .contains("«Закрытые проливы закроют и другие двери.»")
        .contains("необходимо немедленно прекратить огонь");
  }

  @Test
  void embedsDataThatCannotEndItsScript() throws JsonProcessingException {
    Labels labels = new Labels(Map.of("syria", Map.of(Language.EN, "</script><b>&")));
    Timeline timeline = Sample.of(Sample.row("a", "2020-11-03", "day", "x")).withLabels(labels);

    String json = page(timeline).select("#data").first().data();

    assertThat(json).doesNotContain("<");
    assertThat(new ObjectMapper().readTree(json).at("/names/syria/en").asText())
        .isEqualTo("</script><b>&");
  }

  @Test
  void loadsNothingAndRunsOnlyItsOwnStyleAndScript() throws NoSuchAlgorithmException {
    String policy = PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src 'sha256-" + hash(PAGE.select("style").first().data()) + "'")
        .contains("script-src 'sha256-" + hash(PAGE.select("script").last().data()) + "'");
    assertThat(PAGE.select("[src], link[rel=stylesheet], [style]")).isEmpty();
    assertThat(PAGE.select("style").first().data()).doesNotContain("url(", "@import");
  }

  @Test
  void linksWebAddressesOnly() {
    assertThat(PAGE.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("https://") || href.startsWith("#"));
    assertThat(PAGE.select(".card a[title^=https://w3id.org/beyan/statement/]")).hasSize(60);
  }

  @Test
  void speaksTheLanguageAskedFor() {
    Document page =
        Jsoup.parse(Sample.rendered(TimelineFormat.HTML, Language.RU, Sample.timeline()));

    assertThat(page.select("html").attr("lang")).isEqualTo("ru");
    assertThat(page.title()).isEqualTo("Россия – Турция, 2015–2023");
    assertThat(page.select("h3").first().text()).isEqualTo("Ноябрь 2015");
    assertThat(page.select(".date").first().text()).isEqualTo("24 ноября");
  }

  @Test
  void hasAWordInEveryLanguageForEveryKeyThatItUses() {
    List<String> missing = new ArrayList<>();
    for (String key : PAGE.select("[data-word]").eachAttr("data-word")) {
      for (Language language : Language.values()) {
        if (!Wording.in(language).words().containsKey(key)) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void isTheSameForTheSameTimeline() {
    assertThat(Sample.rendered(TimelineFormat.HTML, Sample.timeline()))
        .isEqualTo(Sample.rendered(TimelineFormat.HTML, Sample.timeline()));
  }

  private static Document page(Timeline timeline) {
    return Jsoup.parse(Sample.rendered(TimelineFormat.HTML, timeline));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }
}
