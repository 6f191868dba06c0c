package org.beyan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/** The questions of {@code queries/}, by name; the header of each file tells purpose and inputs. */
public enum NamedQuery {
  ACTS_OVER_TIME,
  ARTICLE,
  ARTICLE_STATEMENTS,
  CODES,
  ENTITY,
  MOST_QUOTED_SPEAKERS,
  PAIR_POINTS,
  PROPOSED_LINKS,
  REPORTS_OF_STATEMENT,
  STATEMENT,
  STATEMENT_PARTIES,
  STATEMENTS_ABOUT_CONFLICT,
  STATEMENTS_BY_SPEAKER,
  TENURES,
  TIMELINE_BETWEEN,
  UNLINKED_SPEAKERS,
  WHO_SAID_WHAT_ABOUT_WHOM,
  WHO_SPEAKS_ABOUT_WHOM;

  /**
   * The query of that name.
   *
   * @throws QuestionException naming those that there are
   */
  public static NamedQuery named(String name) throws QuestionException {
    return Arrays.stream(values())
        .filter(query -> query.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new QuestionException(
                    "No query is called " + name + "; there are " + joined(List.of(values()))));
  }

  public static boolean exists(String name) {
    return Arrays.stream(values()).anyMatch(query -> query.toString().equals(name));
  }

  private final String text = read();
  private final QueryHeader header = QueryHeader.parse(text);
  private final QueryTemplate template = new QueryTemplate(text);

  private String read() {
    try (InputStream file = NamedQuery.class.getResourceAsStream("/queries/" + this + ".rq")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The SPARQL text, header included. */
  public String text() {
    return text;
  }

  public String purpose() {
    return header().purpose();
  }

  public List<Parameter> parameters() {
    return header().parameters();
  }

  public List<String> columns() {
    return header().columns();
  }

  /** The columns that a table for people shows, where all would be too wide. */
  public List<String> shown() {
    return header().shown();
  }

  /** The columns whose cells hold several values. */
  public List<String> lists() {
    return header().lists();
  }

  QueryHeader header() {
    return header;
  }

  /**
   * Checks arguments as far as that can be done without a store: their names and forms.
   *
   * @throws QuestionException if one is missing, unknown or malformed
   */
  public void check(Map<String, String> arguments) throws QuestionException {
    arguments(arguments);
  }

  /**
   * Asks the question.
   *
   * @param arguments by name of parameter, as a user writes them: names in any language and case,
   *     codes, QIDs, IRIs, days, months, years
   * @throws QuestionException if an argument is missing, unknown or not of its type, or names
   *     nobody
   * @throws IOException if an endpoint does not answer
   */
  public Rows ask(QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    return runner.select(query(runner, arguments)).sortedWithin(header().together());
  }

  /**
   * The question with its arguments as SPARQL text, for those who want to go on from there.
   *
   * @throws QuestionException as {@link #ask} does
   * @throws IOException as {@link #ask} does
   */
  public String sparql(QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    return query(runner, arguments).serialize();
  }

  private Query query(QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    Arguments given = arguments(arguments);
    return template.with(given.terms(runner), given.window());
  }

  Arguments arguments(Map<String, String> values) throws QuestionException {
    return Arguments.of(toString(), header().parameters(), values);
  }

  /**
   * Asks the question of statements that are chosen already.
   *
   * @param statements instead of those that the arguments would choose
   */
  Rows ask(QueryRunner runner, Arguments given, List<Node> statements)
      throws IOException, QuestionException {
    Map<String, List<Node>> language =
        Map.of("lang", List.of(NodeFactory.createLiteralString(given.text("lang"))));
    Query query = template.with(language, Window.WHOLE);
    return runner.select(ChosenStatements.in(query, statements)).sortedWithin(header().together());
  }

  private static String joined(List<NamedQuery> queries) {
    return queries.stream().map(NamedQuery::toString).collect(Collectors.joining(", "));
  }

  /** The name as users write it and as its file is called. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
