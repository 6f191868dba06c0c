package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueryTest {
  private static final Pattern VALUES =
      Pattern.compile("VALUES \\?(\\w+) \\{ (UNDEF|\"([^\"]*)\") \\}");

  /** An argument for every required parameter there is. */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "speaker", "Örnekov",
          "conflict", "libya",
          "a", "Rusya",
          "b", "Türkiye",
          "statement", "statement/1",
          "article", "article/1",
          "person", "Örnekov",
          "entity", "libya");

  /** And one for every optional one. */
  private static final Map<String, String> OPTIONAL =
      Map.ofEntries(
          Map.entry("about", "TR"),
          Map.entry("act", "request"),
          Map.entry("from", "2020"),
          Map.entry("to", "2021-12"),
          Map.entry("third", "yes"),
          Map.entry("outlet", "GAZETE A"),
          Map.entry("language", "tr"),
          Map.entry("lang", "ru"),
          Map.entry("limit", "7"),
          Map.entry("offset", "0"));

  @TempDir private static Path folder;
  private static GraphStore store;
  private static QueryRunner runner;

  @BeforeAll
  static void fill() throws IOException {
    store = Stores.filled(folder, Stores.QUESTIONS);
    runner = QueryRunner.over(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void hasAConstantForEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(NamedQuery.values()).map(query -> query + ".rq").toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isSparqlOnItsOwn(NamedQuery query) {
    assertThat(QueryFactory.create(query.text()).isSelectType()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void declaresTheColumnsThatItSelects(NamedQuery query) {
    Query parsed = QueryFactory.create(query.text());
    assertThat(parsed.getResultVars()).isEqualTo(query.columns());
    assertThat(query.columns()).containsAll(query.shown());
    assertThat(query.shown()).isNotEmpty();
    assertThat(query.purpose()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void declaresTheParametersThatItUses(NamedQuery query) {
    Map<String, String> used = new TreeMap<>();
    Matcher values = VALUES.matcher(query.text());
    while (values.find()) {
      used.put(values.group(1), values.group(3) == null ? "" : values.group(3));
    }
    Matcher windows = Pattern.compile("(LIMIT|OFFSET) (\\d+)").matcher(query.text());
    while (windows.find()) {
      used.put(windows.group(1).toLowerCase(Locale.ROOT), windows.group(2));
    }
    assertThat(used).isEqualTo(declared(query));
  }

  /** Defaults by name; "yes" of a switch stands in its block. */
  private static Map<String, String> declared(NamedQuery query) {
    return query.parameters().stream()
        .collect(
            Collectors.toMap(
                Parameter::name,
                parameter ->
                    parameter.name().equals("third") ? "yes" : parameter.fallback().orElse(""),
                (a, b) -> a,
                TreeMap::new));
  }

  @ParameterizedTest
  @EnumSource
  void opensABlockForEveryOptionalParameter(NamedQuery query) {
    TreeSet<String> blocks = new TreeSet<>();
    Matcher given = Pattern.compile("# given (\\w+)").matcher(query.text());
    while (given.find()) {
      blocks.add(given.group(1));
    }
    assertThat(blocks)
        .containsExactlyElementsOf(
            query.parameters().stream()
                .filter(parameter -> !parameter.required() && parameter.fallback().isEmpty())
                .map(Parameter::name)
                .sorted()
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void answersWithWhatItRequires(NamedQuery query) throws Exception {
    Rows rows = query.ask(runner, arguments(query, false));
    assertThat(rows.columns()).isEqualTo(query.columns());
    assertThat(rows.rows()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void answersWithEveryArgument(NamedQuery query) throws Exception {
    assertThat(query.ask(runner, arguments(query, true)).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("limited")
  void fillsItsLimit(NamedQuery query) throws Exception {
    Map<String, String> arguments = arguments(query, false);
    arguments.put("limit", "1");
    assertThat(query.ask(runner, arguments).rows()).hasSize(1);
  }

  private static Stream<NamedQuery> limited() {
    return Arrays.stream(NamedQuery.values())
        .filter(query -> query.parameters().stream().anyMatch(each -> each.name().equals("limit")));
  }

  private static Map<String, String> arguments(NamedQuery query, boolean all) {
    Map<String, String> arguments = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() || (all && REQUIRED.containsKey(parameter.name()))) {
        arguments.put(parameter.name(), REQUIRED.get(parameter.name()));
      } else if (all) {
        arguments.put(parameter.name(), OPTIONAL.get(parameter.name()));
      }
    }
    return arguments;
  }

  @Test
  void showsAStatementOnceWhateverItsTargetsAndPrintings() throws Exception {
    Rows rows = NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, Map.of());
    assertThat(column(rows, "statement")).hasSize(5).doesNotHaveDuplicates();
    int first = column(rows, "words").indexOf("Türkiye Libya'da ateşkesi korumalı");
    assertThat(rows.values(first, "target")).containsExactly("LY", "TR");
    assertThat(rows.values(first, "outlet")).containsExactly("Gazete A", "Газета Б");
    assertThat(rows.cell(first, "reports").text()).isEqualTo("2");
    assertThat(rows.cell(first, "kind").text()).isEqualTo("direct");
    assertThat(rows.cell(first, "confidence").text()).isEqualTo("0.93");
    assertThat(rows.cell(first, "conflict").text()).isEqualTo("libya");
  }

  @Test
  void putsTheNewestFirstAndTheUndatedLast() throws Exception {
    Rows rows = NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, Map.of());
    assertThat(column(rows, "date"))
        .containsExactly("2021-02-01", "2020-11-04", "2020-11-03", "2020-10-01", "");
  }

  @Test
  void namesSpeakersInTheLanguageAskedForElseInOneThatThereIs() throws Exception {
    Map<String, String> undated = Map.of("act", "agree");
    assertThat(speakers(undated)).containsExactly("Ivan Ornekov", "İlknur Işık");
    assertThat(speakers(Map.of("act", "agree", "lang", "ru")))
        .containsExactly("Иван Орнеков", "Илькнур Ышык");
  }

  private static List<String> speakers(Map<String, String> arguments) throws Exception {
    return NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, arguments).values(0, "speaker");
  }

  @Test
  void tellsTheCountryOfAnUnnamedSource() throws Exception {
    Rows rows = NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, Map.of("to", "2020-10"));
    assertThat(column(rows, "country")).containsExactly("LY");
    assertThat(column(rows, "speaker")).containsExactly("");
    assertThat(column(rows, "precision")).containsExactly("month");
  }

  @Test
  void takesAStateForThoseWhoSpeakForIt() throws Exception {
    Rows rows = NamedQuery.STATEMENTS_BY_SPEAKER.ask(runner, Map.of("speaker", "Россия"));
    assertThat(column(rows, "date")).containsExactly("2020-11-03", "");
  }

  @Test
  void findsWhatBothSidesSayAndOthersOnlyIfWanted() throws Exception {
    Map<String, String> sides = Map.of("a", "RU", "b", "Turkey");
    assertThat(column(NamedQuery.TIMELINE_BETWEEN.ask(runner, sides), "date"))
        .containsExactly("2020-11-03", "2020-11-04");
    Map<String, String> others = Map.of("a", "RU", "b", "Turkey", "third", "yes");
    assertThat(column(NamedQuery.TIMELINE_BETWEEN.ask(runner, others), "date"))
        .containsExactly("2020-10-01", "2020-11-03", "2020-11-04");
  }

  @Test
  void countsWhoSpeaksAboutWhom() throws Exception {
    Rows rows = NamedQuery.WHO_SPEAKS_ABOUT_WHOM.ask(runner, Map.of());
    assertThat(column(rows, "source")).containsExactly("RU", "RU", "TR", "TR");
    assertThat(column(rows, "target")).containsExactly("LY", "TR", "LY", "RU");
    assertThat(column(rows, "statements")).containsExactly("2", "1", "1", "1");
    assertThat(column(rows, "friendly")).containsExactly("1", "0", "1", "0");
    assertThat(column(rows, "hostile")).containsExactly("0", "0", "0", "1");
  }

  @Test
  void countsSpeakersByStatementsThenPrintings() throws Exception {
    Rows rows = NamedQuery.MOST_QUOTED_SPEAKERS.ask(runner, Map.of("limit", "1"));
    assertThat(column(rows, "name")).containsExactly("Ivan Ornekov");
    assertThat(column(rows, "statements")).containsExactly("2");
    assertThat(column(rows, "reports")).containsExactly("3");
    assertThat(column(rows, "outlets")).containsExactly("2");
  }

  @Test
  void setsThePrintingsOfAStatementSideBySide() throws Exception {
    Rows rows = NamedQuery.REPORTS_OF_STATEMENT.ask(runner, Map.of("statement", "statement/1"));
    assertThat(column(rows, "outlet")).containsExactly("Gazete A", "Газета Б");
    assertThat(column(rows, "kind")).containsExactly("indirect", "direct");
    assertThat(column(rows, "via")).containsExactly("", "Gazete A");
  }

  @Test
  void findsAnArticleByItsAddressInTheOrderOfItsText() throws Exception {
    Rows rows = NamedQuery.ARTICLE_STATEMENTS.ask(runner, Map.of("article", "https://a.example/1"));
    assertThat(column(rows, "start")).containsExactly("9", "40");
    assertThat(column(rows, "mention")).containsExactly("bir yetkili", "Örnekov");
  }

  @Test
  void listsSpeakersWithoutWikidataItem() throws Exception {
    Rows rows = NamedQuery.UNLINKED_SPEAKERS.ask(runner, Map.of());
    assertThat(column(rows, "name")).containsExactly("İlknur Işık", "James Testwood");
    assertThat(column(rows, "type")).containsExactly("person", "person");
  }

  @Test
  void listsLinksThatWaitForADecision() throws Exception {
    Rows rows = NamedQuery.PROPOSED_LINKS.ask(runner, Map.of());
    assertThat(column(rows, "name")).containsExactly("James Testwood");
    assertThat(rows.values(0, "candidateName"))
        .containsExactly("Ivan Ornekov", "İvan Örnekov", "Иван Орнеков");
    assertThat(column(rows, "candidateCountry")).containsExactly("RU");
    assertThat(rows.values(0, "evidence")).containsExactly("other country", "same name");
    assertThat(column(rows, "score")).containsExactly("0.3");
  }

  @Test
  void countsActsByMonthWithoutTheUndated() throws Exception {
    Rows rows = NamedQuery.ACTS_OVER_TIME.ask(runner, Map.of());
    assertThat(column(rows, "period")).containsExactly("2020-10", "2020-11", "2020-11", "2021-02");
    assertThat(column(rows, "act")).containsExactly("state", "accuse", "request", "state");
  }

  @Test
  void setsTheLimitOfTheStatementsNotOfTheirDetails() throws Exception {
    Rows rows = NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, Map.of("limit", "3"));
    assertThat(rows.rows()).hasSize(3);
  }

  @Test
  void readsNoArgumentAsSparql() {
    assertThatThrownBy(
            () ->
                NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(
                    runner, Map.of("speaker", "x\" } ?s ?p ?o #")))
        .isInstanceOf(QuestionException.class)
        .hasMessageStartingWith("No person, state or body is called x\" }");
  }

  @Test
  void saysWhatIsWrongWithAnArgument() {
    assertThat(complaint(Map.of("form", "x"))).contains("has no parameter form; it has speaker");
    assertThat(complaint(Map.of("limit", "-3"))).isEqualTo("limit is a number above 0, not -3");
    assertThat(complaint(Map.of("from", "3 Nov"))).startsWith("Not a date: 3 Nov");
    assertThat(complaint(Map.of("from", "2020-02-31"))).startsWith("Not a date: 2020-02-31");
    assertThat(complaint(Map.of("act", "sing"))).startsWith("act is one of state, agree");
  }

  private static String complaint(Map<String, String> arguments) {
    try {
      return NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, arguments).toString();
    } catch (QuestionException wrong) {
      return wrong.getMessage();
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  @Test
  void asksForWhatIsMissing() {
    assertThatThrownBy(() -> NamedQuery.STATEMENTS_BY_SPEAKER.ask(runner, Map.of()))
        .isInstanceOf(QuestionException.class)
        .hasMessageStartingWith("statements-by-speaker wants speaker: ");
  }

  @Test
  void isFoundByItsFilesName() throws Exception {
    assertThat(NamedQuery.named("acts-over-time")).isEqualTo(NamedQuery.ACTS_OVER_TIME);
    assertThatThrownBy(() -> NamedQuery.named("acts"))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("who-said-what-about-whom");
  }

  private static List<String> column(Rows rows, String column) {
    return new ArrayList<>(
        IntStream.range(0, rows.rows().size())
            .mapToObj(row -> rows.cell(row, column).text())
            .toList());
  }
}
