package org.beyan.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.beyan.store.StatementTable.Column;

/**
 * Chooses and counts the statements of a store that nobody writes to, from memory: what takes a
 * query tens of milliseconds for thousands of statements takes one here. The answers are those of
 * the query files {@code who-said-what-about-whom}, {@code who-speaks-about-whom} and {@code
 * most-quoted-speakers}.
 */
public final class StatementIndex {
  /** Values of each facet where no limit is given. */
  public static final String FACET_VALUES = "15";

  private static final NamedQuery WHO = NamedQuery.WHO_SAID_WHAT_ABOUT_WHOM;
  private final StatementTable table;
  private final Labels labels;
  private final Words words;

  private StatementIndex(StatementTable table, Labels labels, Words words) {
    this.table = table;
    this.labels = labels;
    this.words = words;
  }

  /** Finds nodes by words within them. */
  @FunctionalInterface
  public interface Words {
    Set<Node> search(String words) throws IOException, QuestionException;
  }

  /** Reads all statements: a second or two for twenty thousand. */
  public static StatementIndex of(GraphStore store) {
    return of(store, store::search);
  }

  /**
   * The same with somebody else's search, which may have its turn to wait for.
   *
   * @param words of the same store
   */
  public static StatementIndex of(GraphStore store, Words words) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Graph union = store.dataset().getUnionGraph();
          StatementTable table = new StatementTableReader(union).read();
          return new StatementIndex(table, Labels.of(table, union), words);
        });
  }

  /**
   * Answers a named query from memory where it is one that is counted here, and through the runner
   * otherwise.
   *
   * @throws QuestionException as {@link NamedQuery#ask} does
   * @throws IOException as {@link NamedQuery#ask} does
   */
  public Rows ask(NamedQuery query, QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    return switch (query) {
      case WHO_SAID_WHAT_ABOUT_WHOM -> page(runner, arguments);
      case WHO_SPEAKS_ABOUT_WHOM, MOST_QUOTED_SPEAKERS -> ranking(query, runner, arguments);
      default -> query.ask(runner, arguments);
    };
  }

  private Rows ranking(NamedQuery query, QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    Arguments given = query.arguments(arguments);
    BitSet chosen = together(filters(given, runner).values());
    long limit = given.window().limit().orElseThrow();
    Rankings rankings = new Rankings(table, labels);
    return query == NamedQuery.MOST_QUOTED_SPEAKERS
        ? rankings.speakers(chosen, given.text("lang"), limit)
        : rankings.pairs(chosen, limit);
  }

  /**
   * The statements of a question, the newest first.
   *
   * @param arguments of {@link NamedQuery#WHO_SAID_WHAT_ABOUT_WHOM}
   * @throws QuestionException as {@link NamedQuery#ask} does
   * @throws IOException as {@link NamedQuery#ask} does
   */
  Rows page(QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    Arguments given = WHO.arguments(arguments);
    Window window = given.window();
    List<Node> page =
        together(filters(given, runner).values()).stream()
            .skip(window.offset().orElseThrow())
            .limit(window.limit().orElseThrow())
            .mapToObj(table::statement)
            .toList();
    return WHO.ask(runner, given, page);
  }

  /**
   * How the statements of a question are spread. The values of a facet are counted among the
   * statements that all other arguments leave, so that another can be chosen; {@code total} counts
   * those that all leave.
   *
   * @param arguments of {@link NamedQuery#WHO_SAID_WHAT_ABOUT_WHOM}; limit is that of each facet
   * @return rows of facet, value (an IRI of speakers and outlets, otherwise a code), label in the
   *     language asked for, statements; most statements first, years in their order
   * @throws QuestionException as {@link NamedQuery#ask} does
   * @throws IOException as {@link NamedQuery#ask} does
   */
  public Rows facets(QueryRunner runner, Map<String, String> arguments)
      throws IOException, QuestionException {
    Map<String, String> limited = new LinkedHashMap<>(arguments);
    limited.putIfAbsent("limit", FACET_VALUES);
    Arguments given = WHO.arguments(limited);
    Map<String, BitSet> filters = filters(given, runner);
    Facets facets =
        new Facets(table, labels, given.text("lang"), given.window().limit().orElseThrow());
    return facets.of(together(filters.values()), own -> together(others(filters, own)));
  }

  private static Collection<BitSet> others(Map<String, BitSet> filters, Set<String> own) {
    Map<String, BitSet> others = new HashMap<>(filters);
    others.keySet().removeAll(own);
    return others.values();
  }

  private BitSet together(Collection<BitSet> filters) {
    BitSet left = table.all();
    filters.forEach(left::and);
    return left;
  }

  /** What each argument leaves, by its name. */
  private Map<String, BitSet> filters(Arguments given, QueryRunner runner)
      throws IOException, QuestionException {
    Map<String, BitSet> filters = new HashMap<>();
    for (Map.Entry<String, List<Node>> each : given.terms(runner).entrySet()) {
      filter(each.getKey(), each.getValue()).ifPresent(left -> filters.put(each.getKey(), left));
    }
    return filters;
  }

  private Optional<BitSet> filter(String parameter, List<Node> terms)
      throws IOException, QuestionException {
    return switch (parameter) {
      case "speaker" -> having(terms, Column.SPEAKER, Column.SPEAKS_FOR);
      case "about" -> having(terms, Column.TARGET, Column.ABOUT);
      case "conflict" -> having(terms, Column.ABOUT);
      case "act" -> having(terms, Column.ACT);
      case "outlet" -> having(terms, Column.OUTLET);
      case "language" -> having(terms, Column.LANGUAGE);
      case "from" -> Optional.of(table.since(day(terms)));
      case "to" -> Optional.of(table.until(day(terms)));
      case "words" -> Optional.of(table.among(words.search(text(terms))));
      case "lang", "limit", "offset" -> Optional.empty();
      default ->
          throw new IllegalArgumentException("A parameter that the table lacks: " + parameter);
    };
  }

  private Optional<BitSet> having(List<Node> terms, Column... columns) {
    return Optional.of(table.having(Set.of(columns), terms));
  }

  private static LocalDate day(List<Node> terms) {
    return LocalDate.parse(text(terms));
  }

  private static String text(List<Node> terms) {
    return terms.get(0).getLiteralLexicalForm();
  }
}
