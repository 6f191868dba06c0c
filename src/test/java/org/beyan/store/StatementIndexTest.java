package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementIndexTest {
  private static final List<NamedQuery> COUNTED =
      List.of(
          NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM,
          NamedQuery.WHO_SPEAKS_ABOUT_WHOM,
          NamedQuery.MOST_QUOTED_SPEAKERS);

  @TempDir private static Path folder;
  private static GraphStore store;
  private static QueryRunner runner;
  private static StatementIndex index;

  @BeforeAll
  static void fill() throws IOException {
    store = Stores.filled(folder, Stores.QUESTIONS);
    try (GraphWriter writer = store.writer()) {
      writer.replace(Ontology.GRAPH, Ontology::writeTo);
    }
    runner = QueryRunner.over(store);
    index = StatementIndex.of(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @MethodSource
  void answersAsTheQueryDoes(Map<String, String> question) throws Exception {
    assertThat(index.page(runner, question))
        .isEqualTo(NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, question));
  }

  private static List<Map<String, String>> answersAsTheQueryDoes() {
    return List.of(
        Map.of(),
        Map.of("limit", "2", "offset", "1"),
        Map.of("speaker", "Rusya"),
        Map.of("speaker", "ORNEKOV", "about", "TR"),
        Map.of("about", "libya"),
        Map.of("conflict", "libya", "lang", "ru"),
        Map.of("speaker", "TR", "lang", "TR"),
        Map.of("act", "accuse"),
        Map.of("from", "2020-11", "to", "2020"),
        Map.of("to", "2020-10"),
        Map.of("from", "2021"),
        Map.of("outlet", "Газета Б"),
        Map.of("language", "en"),
        Map.of("words", "ateşkes"),
        Map.of("words", "ateşkes", "speaker", "TR"),
        Map.of("act", "deny"));
  }

  /** A filter that the table lacks would be ignored without a word. */
  @Test
  void everyParameterIsAmongTheQuestions() {
    Set<String> asked = new HashSet<>();
    answersAsTheQueryDoes().forEach(question -> asked.addAll(question.keySet()));
    for (NamedQuery query : COUNTED) {
      assertThat(asked).containsAll(query.parameters().stream().map(Parameter::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource
  void ranksAsTheQueriesDo(NamedQuery query, Map<String, String> question) throws Exception {
    assertThat(index.ask(query, runner, question)).isEqualTo(query.ask(runner, question));
  }

  private static Stream<Arguments> ranksAsTheQueriesDo() {
    return Stream.of(NamedQuery.WHO_SPEAKS_ABOUT_WHOM, NamedQuery.MOST_QUOTED_SPEAKERS)
        .flatMap(
            query ->
                Stream.<Map<String, String>>of(
                        Map.of(),
                        Map.of("limit", "1"),
                        Map.of("conflict", "libya"),
                        Map.of("from", "2020-11", "to", "2020"),
                        Map.of("to", "2019"))
                    .map(question -> Arguments.of(query, question)));
  }

  /** Values of the questions above, put together at random. */
  @Test
  void answersAsTheQueriesDoWhateverIsAsked() throws Exception {
    List<Map.Entry<String, String>> values =
        answersAsTheQueryDoes().stream()
            .flatMap(question -> question.entrySet().stream())
            .distinct()
            .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry::getValue))
            .toList();
    Random random = new Random(4);
    for (int question = 0; question < 300; question++) {
      Map<String, String> arguments = new TreeMap<>();
      random
          .ints(4, 0, values.size())
          .mapToObj(values::get)
          .forEach(each -> arguments.put(each.getKey(), each.getValue()));
      for (NamedQuery query : COUNTED) {
        Map<String, String> known = new TreeMap<>(arguments);
        known.keySet().retainAll(query.parameters().stream().map(Parameter::name).toList());
        assertThat(index.ask(query, runner, known))
            .as(query + " " + known)
            .isEqualTo(query.ask(runner, known));
      }
    }
  }

  @Test
  void refusesWhatTheQueryRefuses() {
    assertThatThrownBy(() -> index.page(runner, Map.of("speaker", "Nobody")))
        .isInstanceOf(QuestionException.class)
        .hasMessageStartingWith("No person, state or body is called Nobody");
    assertThatThrownBy(() -> index.page(runner, Map.of("speaker", "x".repeat(201))))
        .isInstanceOf(QuestionException.class)
        .hasMessage("speaker has at most 200 characters");
    assertThatThrownBy(() -> index.page(runner, Map.of("words", "x".repeat(501))))
        .isInstanceOf(QuestionException.class)
        .hasMessage("words has at most 500 characters");
    assertThatThrownBy(() -> index.facets(runner, Map.of("form", "x")))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("has no parameter form");
  }

  @Test
  void countsEveryFacet() throws Exception {
    Rows rows = index.facets(runner, Map.of("lang", "tr"));
    assertThat(counts(rows, "total")).containsExactly("=5");
    assertThat(counts(rows, "speaker"))
        .containsExactly(
            "https://w3id.org/beyan/entity/person/ilknur-isik=2",
            "https://w3id.org/beyan/entity/person/ivan-ornekov=2",
            "https://w3id.org/beyan/entity/local/3/james-testwood=1");
    assertThat(counts(rows, "country")).containsExactly("RU=2", "TR=2");
    assertThat(counts(rows, "about")).containsExactly("TR=3", "LY=2", "RU=2");
    assertThat(counts(rows, "conflict")).containsExactly("libya=2");
    assertThat(counts(rows, "act")).containsExactly("state=2", "accuse=1", "agree=1", "request=1");
    assertThat(counts(rows, "year")).containsExactly("2020=3", "2021=1");
    assertThat(counts(rows, "outlet"))
        .containsExactly(
            "https://w3id.org/beyan/entity/outlet/a=4", "https://w3id.org/beyan/entity/outlet/b=2");
    assertThat(counts(rows, "language")).containsExactly("en=2", "tr=2", "ru=1");
  }

  @Test
  void namesValuesInTheLanguageAskedForElseInOneThatThereIs() throws Exception {
    Rows rows = index.facets(runner, Map.of("lang", "ru"));
    assertThat(labels(rows, "speaker"))
        .containsExactly("Илькнур Ышык", "Иван Орнеков", "James Testwood");
    assertThat(labels(rows, "act")).contains("обвинение");
    assertThat(labels(rows, "outlet")).containsExactly("Gazete A", "Газета Б");
    assertThat(labels(rows, "year")).containsOnly("");
  }

  @Test
  void countsTheValuesOfAFacetAsIfItWereNotChosen() throws Exception {
    Rows rows = index.facets(runner, Map.of("act", "accuse", "about", "RU"));
    assertThat(counts(rows, "total")).containsExactly("=1");
    assertThat(counts(rows, "act")).containsExactly("accuse=1", "state=1");
    assertThat(counts(rows, "about")).containsExactly("RU=1");
    assertThat(counts(rows, "country")).containsExactly("TR=1");
  }

  @Test
  void leavesYearsToBeChosen() throws Exception {
    Rows rows = index.facets(runner, Map.of("from", "2021", "to", "2021"));
    assertThat(counts(rows, "total")).containsExactly("=1");
    assertThat(counts(rows, "year")).containsExactly("2020=3", "2021=1");
  }

  @Test
  void givesTheMostFrequentValuesAndAllYears() throws Exception {
    Rows rows = index.facets(runner, Map.of("limit", "1"));
    assertThat(counts(rows, "about")).containsExactly("TR=3");
    assertThat(counts(rows, "year")).hasSize(2);
  }

  private static List<String> counts(Rows rows, String facet) {
    return of(rows, facet)
        .mapToObj(row -> rows.cell(row, "value").text() + "=" + rows.cell(row, "statements").text())
        .toList();
  }

  private static List<String> labels(Rows rows, String facet) {
    return of(rows, facet).mapToObj(row -> rows.cell(row, "label").text()).toList();
  }

  private static IntStream of(Rows rows, String facet) {
    return IntStream.range(0, rows.rows().size())
        .filter(row -> rows.cell(row, "facet").text().equals(facet));
  }
}
