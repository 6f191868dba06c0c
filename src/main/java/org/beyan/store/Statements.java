package org.beyan.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Statements found by who, whom, what and when, in a store or behind an endpoint. */
public final class Statements {
  /** The act that says least: where printings differ, the other one tells more. */
  private static final String PLAIN = "state";

  private final QueryRunner runner;

  public Statements(QueryRunner runner) {
    this.runner = runner;
  }

  /**
   * Who said what about whom, the newest first.
   *
   * @param arguments of {@link NamedQuery#WHO_SAID_WHAT_ABOUT_WHOM}: speaker, about, conflict, act,
   *     from, to, lang, limit, none of them needed
   * @throws QuestionException if an argument names nobody or is not of its type
   * @throws IOException if an endpoint does not answer
   */
  public List<StatementRow> who(Map<String, String> arguments)
      throws IOException, QuestionException {
    return statements(NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM.ask(runner, arguments));
  }

  /**
   * What two states or bodies say about each other, the oldest first; statements without a date are
   * left out.
   *
   * @param others of {@link NamedQuery#TIMELINE_BETWEEN}: conflict, from, to, lang, limit, and
   *     third=yes for what others say about both; none of them needed
   * @throws QuestionException if an argument names nobody or is not of its type
   * @throws IOException if an endpoint does not answer
   */
  public List<StatementRow> between(String a, String b, Map<String, String> others)
      throws IOException, QuestionException {
    Map<String, String> arguments = new LinkedHashMap<>(others);
    arguments.put("a", a);
    arguments.put("b", b);
    return statements(NamedQuery.TIMELINE_BETWEEN.ask(runner, arguments));
  }

  /**
   * The statements of an answer.
   *
   * @param rows of {@link NamedQuery#WHO_SAID_WHAT_ABOUT_WHOM} or {@link
   *     NamedQuery#TIMELINE_BETWEEN}
   */
  public static List<StatementRow> statements(Rows rows) {
    return IntStream.range(0, rows.rows().size()).mapToObj(row -> statement(rows, row)).toList();
  }

  private static StatementRow statement(Rows rows, int row) {
    return new StatementRow(
        rows.cell(row, "statement").text(),
        Optional.of(rows.cell(row, "date").text())
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse),
        rows.cell(row, "precision").text(),
        rows.values(row, "speaker"),
        rows.values(row, "country"),
        act(rows.values(row, "act")),
        rows.values(row, "target"),
        rows.values(row, "conflict"),
        rows.cell(row, "words").text(),
        rows.cell(row, "language").text(),
        rows.values(row, "outlet"),
        rows.values(row, "article"),
        rows.cell(row, "kind").text(),
        Double.parseDouble(rows.cell(row, "confidence").text()));
  }

  private static String act(List<String> acts) {
    return acts.stream().filter(act -> !act.equals(PLAIN)).findFirst().orElse(PLAIN);
  }
}
