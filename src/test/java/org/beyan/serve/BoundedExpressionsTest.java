package org.beyan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.beyan.serve.QueryFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs on a leash answers as Jena does without it. */
class BoundedExpressionsTest {
  private static final DatasetGraph EMPTY = DatasetGraphFactory.createTxnMem();

  private static final String VALUES =
      """
      SELECT ?text (%s AS ?result) {
        VALUES (?text ?pattern ?flags) {
          ("Ateşkes bugün sona erdi" "ateş" "i")
          ("Перемирие завершилось"@ru "ПЕРЕМИРИЕ" "i")
          ("one\\ntwo\\nthree" "^two$" "m")
          ("one\\ntwo" "one.two" "s")
          ("a.b.c" "." "q")
          ("abc"@en "(a)(b)" "")
          ("" "" "")
          ("x" "[" "")
          ("x" "x" "k")
          (7 "7" "")
          (<urn:x> "x" "")
          (UNDEF "x" "")
        }
      }""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX(?text, ?pattern)",
        "REGEX(?text, ?pattern, ?flags)",
        "REGEX(?text, '^[aA]')",
        "REGEX(STR(?text), 'B', 'i')",
        "REPLACE(?text, ?pattern, '-')",
        "REPLACE(?text, ?pattern, '$1x', ?flags)",
        "REPLACE(?text, '.*', 'x')",
        "REPLACE(?text, '(b)|c', '<$1>')",
        "CONCAT(?text, '!', ?text)",
        "CONCAT()",
        "CONTAINS(?text, ?pattern)",
        "STRBEFORE(?text, 'b')",
        "STRAFTER(?text, 'b'@en)",
        "ENCODE_FOR_URI(?text)",
        "?text * 2.5",
        "STRDT(STR(?text), <http://www.w3.org/2001/XMLSchema#integer>)",
        "<http://www.w3.org/2001/XMLSchema#integer>(?text)",
        "<http://www.w3.org/2001/XMLSchema#string>(?text)",
        "COALESCE(REGEX(?text, ?pattern), 'wrong')",
        "IF(REGEX(?text, 'a'), REPLACE(?text, 'a', 'b'), CONCAT('c', 'd'))"
      })
  void giveTheSameResults(String expression) throws Exception {
    Query query = QueryFactory.create(VALUES.formatted(expression));

    assertThat(bounded(query)).isEqualTo(plain(query)).hasSize(12);
  }

  private static List<String> plain(Query query) {
    try (QueryExec execution = QueryExec.dataset(EMPTY).query(query).build()) {
      List<String> rows = new ArrayList<>();
      execution.select().forEachRemaining(row -> rows.add(row.toString()));
      return rows;
    }
  }

  private static List<String> bounded(Query query) throws QueryFailure {
    try (BoundedExecution execution = new BoundedExecution(EMPTY, Bounds.usual())) {
      QueryResult.Rows rows = (QueryResult.Rows) execution.run(query);
      return rows.rows().stream().map(Binding::toString).toList();
    }
  }

  /** {@code ?big} is a text of ten characters, so many times doubled. */
  private static String doubled(int times, String last) {
    StringBuilder query = new StringBuilder("SELECT * { BIND('0123456789' AS ?x0) ");
    for (int i = 1; i <= times; i++) {
      query.append("BIND(CONCAT(?x%1$d, ?x%1$d) AS ?x%2$d) ".formatted(i - 1, i));
    }
    return query + "BIND(?x" + times + " AS ?big) " + last + "}";
  }

  private static String squared(int times) {
    StringBuilder query = new StringBuilder("SELECT * { BIND(1000000007 AS ?x0) ");
    for (int i = 1; i <= times; i++) {
      query.append("BIND(?x%1$d * ?x%1$d AS ?x%2$d) ".formatted(i - 1, i));
    }
    return query + "}";
  }

  static Stream<String> bombs() {
    return Stream.of(
        doubled(30, ""),
        squared(40),
        doubled(14, "BIND(REPLACE(?big, '.', ?big) AS ?y)"),
        doubled(14, "BIND(ENCODE_FOR_URI(?big) AS ?y)"),
        doubled(16, "BIND(CONTAINS(?big, ?x15) AS ?y)"),
        doubled(14, "BIND(<http://www.w3.org/2001/XMLSchema#integer>(?big) AS ?y)"),
        doubled(14, "BIND(STRDT(?big, <http://www.w3.org/2001/XMLSchema#integer>) + 1 AS ?y)"));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void whatGrowsTooMuchIsGivenUp(String query) {
    try (BoundedExecution execution = new BoundedExecution(EMPTY, Bounds.usual())) {
      assertThatThrownBy(() -> execution.run(QueryFactory.create(query)))
          .isInstanceOf(QueryFailure.class)
          .extracting(failure -> ((QueryFailure) failure).reason())
          .isEqualTo(Reason.TOO_LARGE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILTER REGEX(?big, '.*.*.*.*.*.*.*.*x')",
        "BIND(REPLACE(?big, '.*.*.*.*.*.*.*.*x', 'y') AS ?y)",
        "FILTER REGEX(?big, '(?:(.*)(.*)(.*)(.*)(.*)\\\\1x)+')",
        "FILTER REGEX(?big, '(.*.*.*.*.*.*.*.*x)')"
      })
  void patternsThatGoBackAndForthEndWithTheirTime(String expression) {
    Bounds bounds = Bounds.usual().timeout(Duration.ofMillis(300));
    try (BoundedExecution execution = new BoundedExecution(EMPTY, bounds)) {
      assertThatThrownBy(() -> execution.run(QueryFactory.create(doubled(8, expression))))
          .isInstanceOf(QueryFailure.class)
          .extracting(failure -> ((QueryFailure) failure).reason())
          .isEqualTo(Reason.TIMED_OUT);
    }
  }

  @Test
  void longPatternsAreRefused() {
    Query query = QueryFactory.create(doubled(8, "FILTER REGEX('a', ?big)"));
    try (BoundedExecution execution = new BoundedExecution(EMPTY, Bounds.usual())) {
      assertThatThrownBy(() -> execution.run(query))
          .isInstanceOf(QueryFailure.class)
          .extracting(failure -> ((QueryFailure) failure).reason())
          .isEqualTo(Reason.REFUSED);
    }
  }
}
