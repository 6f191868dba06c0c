package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the server ask for, on the worked graph. */
class PageQueriesTest {
  @TempDir private static Path folder;
  private static GraphStore store;
  private static QueryRunner runner;

  @BeforeAll
  static void fill() throws IOException {
    store = Stores.filled(folder, Stores.QUESTIONS);
    try (GraphWriter writer = store.writer()) {
      writer.replace(Ontology.GRAPH, Ontology::writeTo);
    }
    runner = QueryRunner.over(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Rows ask(NamedQuery query, Map<String, String> arguments) throws Exception {
    return query.ask(runner, arguments);
  }

  private static List<String> column(Rows rows, String column) {
    return IntStream.range(0, rows.rows().size())
        .mapToObj(row -> rows.cell(row, column).text())
        .toList();
  }

  @Test
  void givesSpeakersAndTheirIrisInOneOrder() throws Exception {
    Rows rows =
        ask(NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM, Map.of("conflict", "libya", "act", "agree"));
    assertThat(rows.values(0, "speaker")).containsExactly("Ivan Ornekov", "İlknur Işık");
    assertThat(rows.values(0, "speakerIri"))
        .containsExactly(
            "https://w3id.org/beyan/entity/person/ivan-ornekov",
            "https://w3id.org/beyan/entity/person/ilknur-isik");
  }

  @Test
  void tellsTheOfficeInTheLanguageAskedForAndThePrintedDays() throws Exception {
    Rows rows =
        ask(NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM, Map.of("speaker", "Ornekov", "lang", "tr"));
    assertThat(rows.values(0, "role")).containsExactly("dışişleri bakanı");
    assertThat(rows.values(0, "printed")).containsExactly("2020-11-03", "2020-11-05");
  }

  @Test
  void narrowsToAnOutletAndToALanguageOfTheWords() throws Exception {
    assertThat(words(Map.of("outlet", "газета Б")))
        .containsExactly("Москва не сдержала слова", "Türkiye Libya'da ateşkesi korumalı");
    assertThat(words(Map.of("outlet", "газета Б", "language", "ru")))
        .containsExactly("Москва не сдержала слова");
    assertThatThrownBy(() -> words(Map.of("outlet", "Rusya")))
        .isInstanceOf(QuestionException.class)
        .hasMessageStartingWith("No newspaper, agency or channel is called Rusya");
  }

  @Test
  void goesOnWhereTheLastPageEnded() throws Exception {
    List<String> all = words(Map.of());
    assertThat(words(Map.of("limit", "2", "offset", "2"))).isEqualTo(all.subList(2, 4));
    assertThat(words(Map.of("offset", "4"))).isEqualTo(all.subList(4, 5));
    assertThatThrownBy(() -> words(Map.of("offset", "-1")))
        .hasMessage("offset is a number, not -1");
  }

  private static List<String> words(Map<String, String> arguments) throws Exception {
    return column(ask(NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM, arguments), "words");
  }

  @Test
  void namesWhatStatementsNameAndEveryAct() throws Exception {
    Rows rows = ask(NamedQuery.CODES, Map.of("lang", "tr"));
    assertThat(column(rows, "code"))
        .hasSize(15)
        .contains("RU", "TR", "LY", "libya", "accuse", "state")
        .doesNotContain("spring");
    int accuse = column(rows, "code").indexOf("accuse");
    assertThat(rows.cell(accuse, "label").text()).isEqualTo("suçlama");
    assertThat(rows.cell(accuse, "type").text()).isEqualTo("act");
    int libya = column(rows, "code").indexOf("libya");
    assertThat(rows.cell(libya, "label").text()).isEqualTo("Libya iç savaşı");
    assertThat(rows.cell(libya, "type").text()).isEqualTo("conflict");
  }

  @Test
  void showsAStatementInOneRow() throws Exception {
    Rows rows = ask(NamedQuery.STATEMENT, Map.of("statement", "statement/1"));
    assertThat(column(rows, "words")).containsExactly("Türkiye Libya'da ateşkesi korumalı");
    assertThat(column(rows, "language")).containsExactly("tr");
    assertThat(column(rows, "date")).containsExactly("2020-11-03");
    assertThat(column(rows, "kind")).containsExactly("direct");
    assertThat(column(rows, "reports")).containsExactly("2");
    assertThat(ask(NamedQuery.STATEMENT, Map.of("statement", "statement/9")).rows()).isEmpty();
  }

  @Test
  void namesTheParties() throws Exception {
    Rows rows = ask(NamedQuery.STATEMENT_PARTIES, Map.of("statement", "statement/1", "lang", "ru"));
    assertThat(column(rows, "part"))
        .containsExactly("about", "speaker", "speaksFor", "target", "target");
    assertThat(column(rows, "label"))
        .containsExactly("Война в Ливии", "Иван Орнеков", "Россия", "Ливия", "Турция");
    assertThat(column(rows, "code")).containsExactly("libya", "", "RU", "LY", "TR");
    assertThat(column(rows, "country")).containsExactly("", "RU", "", "", "");
    assertThat(column(rows, "role")).containsExactly("", "министр иностранных дел", "", "", "");
    assertThat(column(rows, "type"))
        .containsExactly("conflict", "person", "country", "country", "country");
    assertThat(rows.cell(1, "wikidata").text()).endsWith("Q4115189");
  }

  @Test
  void leavesOpenWhichOfSeveralSpeakersHoldsAnOffice() throws Exception {
    Rows rows = ask(NamedQuery.STATEMENT_PARTIES, Map.of("statement", "statement/4"));
    assertThat(column(rows, "part"))
        .containsExactly("about", "speaker", "speaker", "speaksFor", "speaksFor", "target");
    assertThat(column(rows, "role")).containsOnly("");
  }

  @Test
  void leadsFromAReportToItsPlaceInItsArticle() throws Exception {
    Rows rows =
        ask(NamedQuery.REPORTS_OF_STATEMENT, Map.of("statement", "statement/1", "lang", "tr"));
    assertThat(rows.values(0, "spans")).containsExactly("40-74");
    assertThat(rows.values(0, "role")).containsExactly("dışişleri bakanı");
    assertThat(column(rows, "headline")).containsExactly("Ateşkes çağrısı", "");
    assertThat(column(rows, "language")).containsExactly("tr", "");
    assertThat(column(rows, "dateFrom")).containsExactly("published", "");
    assertThat(column(rows, "articleIri"))
        .containsExactly("https://w3id.org/beyan/article/1", "https://w3id.org/beyan/article/2");
    assertThat(column(rows, "article"))
        .containsExactly("https://a.example/1", "https://w3id.org/beyan/article/2");
  }

  @Test
  void showsAnArticleByIriAndByAddress() throws Exception {
    Rows rows = ask(NamedQuery.ARTICLE, Map.of("article", "https://a.example/1"));
    assertThat(column(rows, "iri")).containsExactly("https://w3id.org/beyan/article/1");
    assertThat(column(rows, "headline")).containsExactly("Ateşkes çağrısı");
    assertThat(column(rows, "body")).containsExactly("Gövde");
    assertThat(column(rows, "outlet")).containsExactly("Gazete A");
    assertThat(column(rows, "url")).containsExactly("https://a.example/1");
    assertThat(rows).isEqualTo(ask(NamedQuery.ARTICLE, Map.of("article", "article/1")));
  }

  @Test
  void tellsWhereStatementsBeginAndEndInTheirArticle() throws Exception {
    Rows rows = ask(NamedQuery.ARTICLE_STATEMENTS, Map.of("article", "article/1"));
    assertThat(column(rows, "start")).containsExactly("9", "40");
    assertThat(column(rows, "end")).containsExactly("29", "74");
    assertThat(column(rows, "spans")).containsExactly("9-29", "40-74");
  }

  @Test
  void makesAPointOfEachStatementAndDirection() throws Exception {
    Rows rows = ask(NamedQuery.PAIR_POINTS, Map.of("a", "RU", "b", "TR"));
    assertThat(column(rows, "date")).containsExactly("2020-11-03", "2020-11-04");
    assertThat(column(rows, "source")).containsExactly("RU", "TR");
    assertThat(column(rows, "target")).containsExactly("TR", "RU");
    assertThat(column(rows, "act")).containsExactly("request", "accuse");
    assertThat(column(rows, "speaker")).containsExactly("Ivan Ornekov", "İlknur Işık");
    assertThat(rows.values(0, "conflict")).containsExactly("libya");
    assertThat(rows.values(1, "conflict")).isEmpty();
  }

  @Test
  void givesThePointsTheirSpeakersByIri() throws Exception {
    Rows rows = ask(NamedQuery.PAIR_POINTS, Map.of("a", "RU", "b", "TR", "lang", "ru"));
    assertThat(rows.values(0, "speaker")).containsExactly("Иван Орнеков");
    assertThat(rows.values(0, "speakerIri"))
        .containsExactly("https://w3id.org/beyan/entity/person/ivan-ornekov");
  }

  @Test
  void givesPointsOfThirdPartiesNoTarget() throws Exception {
    Rows rows = ask(NamedQuery.PAIR_POINTS, Map.of("a", "RU", "b", "TR", "third", "yes"));
    assertThat(column(rows, "date")).containsExactly("2020-10-01", "2020-11-03", "2020-11-04");
    assertThat(rows.cell(0, "target").isEmpty()).isTrue();
    assertThat(column(rows, "precision")).containsExactly("month", "day", "day");
  }

  @Test
  void takesAPersonForASideOfAPair() throws Exception {
    Rows rows = ask(NamedQuery.PAIR_POINTS, Map.of("a", "Ornekov", "b", "TR"));
    assertThat(column(rows, "source"))
        .containsExactly("https://w3id.org/beyan/entity/person/ivan-ornekov");
    assertThat(column(rows, "target")).containsExactly("TR");
  }

  @Test
  void tellsWhoSomebodyIs() throws Exception {
    Rows rows = ask(NamedQuery.ENTITY, Map.of("entity", "орнеков", "lang", "tr"));
    assertThat(column(rows, "type")).containsExactly("person");
    assertThat(column(rows, "label")).containsExactly("İvan Örnekov");
    assertThat(rows.values(0, "names"))
        .containsExactly("Ivan Ornekov", "Örnekov", "İvan Örnekov", "Иван Орнеков");
    assertThat(column(rows, "country")).containsExactly("RU");
    assertThat(rows.cell(0, "wikidata").text()).endsWith("Q4115189");
  }

  @Test
  void tellsWhenAConflictWasAndBetweenWhom() throws Exception {
    Rows rows =
        ask(NamedQuery.ENTITY, Map.of("entity", Stores.iri("entity/conflict/libya").toString()));
    assertThat(column(rows, "start")).containsExactly("2011-02-15");
    assertThat(column(rows, "end")).containsExactly("");
    assertThat(rows.values(0, "parties")).containsExactly("LY", "TR");
    assertThat(rows.values(0, "broader")).containsExactly("spring");
    assertThat(ask(NamedQuery.ENTITY, Map.of("entity", "https://x.example/")).rows()).isEmpty();
  }

  @Test
  void listsOffices() throws Exception {
    Rows rows = ask(NamedQuery.TENURES, Map.of("person", "Ornekov", "lang", "ru"));
    assertThat(column(rows, "office")).containsExactly("министр иностранных дел");
    assertThat(column(rows, "country")).containsExactly("RU");
    assertThat(column(rows, "start")).containsExactly("2019-01-01");
    assertThat(column(rows, "end")).containsExactly("");
  }
}
