package org.beyan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.beyan.store.StatementTable.Column;
import org.beyan.store.StatementTable.Row;

/** Reads the table of statements, a property at a time: TDB2 scans faster than it joins. */
final class StatementTableReader {
  private final Graph graph;
  private final Map<Node, Draft> drafts = new LinkedHashMap<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> terms = new ArrayList<>();

  /**
   * @param graph union of a store's graphs, inside a transaction
   */
  StatementTableReader(Graph graph) {
    this.graph = graph;
  }

  /** A statement of which not all is read. */
  private static final class Draft {
    private Optional<LocalDate> day = Optional.empty();
    private int reports;
    private final Map<Column, List<Integer>> values = new EnumMap<>(Column.class);

    /** A statement of several reports has its outlet once. */
    void add(Column column, int number) {
      List<Integer> numbers = values.computeIfAbsent(column, any -> new ArrayList<>(2));
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }

    Row row(Node statement) {
      Map<Column, int[]> columns = new EnumMap<>(Column.class);
      values.forEach(
          (column, numbers) ->
              columns.put(column, numbers.stream().mapToInt(Integer::intValue).toArray()));
      return new Row(statement, day.orElse(StatementTable.UNDATED), reports, columns);
    }
  }

  StatementTable read() {
    Node type = NodeFactory.createURI(Prefixes.ALL.get("rdf") + "type");
    each(
        graph.find(Node.ANY, type, beyan("Statement")),
        (statement, any) -> drafts.put(statement, new Draft()));
    of("saidOn", (draft, day) -> draft.day = day(day));
    of("speaker", (draft, who) -> draft.add(Column.SPEAKER, number(who)));
    of("speaksFor", (draft, state) -> draft.add(Column.SPEAKS_FOR, number(state)));
    of("target", (draft, whom) -> draft.add(Column.TARGET, number(whom)));
    of("about", (draft, matter) -> draft.add(Column.ABOUT, number(matter)));
    of("act", (draft, act) -> draft.add(Column.ACT, number(act)));
    of("words", (draft, words) -> draft.add(Column.LANGUAGE, number(language(words))));
    of("dyad", (draft, dyad) -> draft.add(Column.DYAD, number(dyad)));
    reports();
    return new StatementTable(rows(), terms);
  }

  /** Reports have some of the properties, too; they are passed over. */
  private void of(String property, BiConsumer<Draft, Node> found) {
    each(
        find(beyan(property)),
        (subject, value) -> {
          if (drafts.containsKey(subject)) {
            found.accept(drafts.get(subject), value);
          }
        });
  }

  private void reports() {
    Map<Node, Integer> publishers = new HashMap<>();
    Node publisher = NodeFactory.createURI(Prefixes.ALL.get("schema") + "publisher");
    each(find(publisher), (article, outlet) -> publishers.put(article, number(outlet)));
    Map<Node, Node> articles = new HashMap<>();
    each(find(beyan("inArticle")), articles::put);
    each(
        find(beyan("reports")),
        (report, statement) ->
            Optional.ofNullable(drafts.get(statement))
                .ifPresent(draft -> printed(draft, publishers.get(articles.get(report)))));
  }

  private static void printed(Draft draft, Integer outlet) {
    draft.reports++;
    if (outlet != null) {
      draft.add(Column.OUTLET, outlet);
    }
  }

  private List<Row> rows() {
    return drafts.entrySet().stream()
        .map(draft -> draft.getValue().row(draft.getKey()))
        .sorted(
            Comparator.comparing(Row::day)
                .reversed()
                .thenComparing(row -> row.statement().getURI()))
        .toList();
  }

  private ExtendedIterator<Triple> find(Node property) {
    return graph.find(Node.ANY, property, Node.ANY);
  }

  private static void each(ExtendedIterator<Triple> triples, BiConsumer<Node, Node> found) {
    triples.forEachRemaining(triple -> found.accept(triple.getSubject(), triple.getObject()));
  }

  private int number(Node term) {
    return numbers.computeIfAbsent(
        term,
        any -> {
          terms.add(term);
          return terms.size() - 1;
        });
  }

  private static Node beyan(String local) {
    return NodeFactory.createURI(Prefixes.BEYAN + local);
  }

  private static Optional<LocalDate> day(Node date) {
    return Optional.of(LocalDate.parse(date.getLiteralLexicalForm()));
  }

  private static Node language(Node words) {
    return NodeFactory.createLiteralString(words.getLiteralLanguage());
  }
}
