package org.beyan.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.beyan.store.StatementTable.Column;

/** Counts the values of each facet of chosen statements. */
final class Facets {
  static final List<String> COLUMNS = List.of("facet", "value", "label", "statements");

  /**
   * A facet of the table's terms.
   *
   * @param parameter that narrows it
   */
  private record Facet(String name, Column column, String parameter) {}

  private static final List<Facet> FACETS =
      List.of(
          new Facet("speaker", Column.SPEAKER, "speaker"),
          new Facet("country", Column.SPEAKS_FOR, "speaker"),
          new Facet("about", Column.TARGET, "about"),
          new Facet("conflict", Column.ABOUT, "conflict"),
          new Facet("act", Column.ACT, "act"),
          new Facet("outlet", Column.OUTLET, "outlet"),
          new Facet("language", Column.LANGUAGE, "language"));

  private static final Set<String> BY_IRI = Set.of("speaker", "outlet");

  private final StatementTable table;
  private final Labels labels;
  private final String language;
  private final long limit;

  /**
   * @param language of the labels
   * @param limit values of a facet at most
   */
  Facets(StatementTable table, Labels labels, String language, long limit) {
    this.table = table;
    this.labels = labels;
    this.language = language;
    this.limit = limit;
  }

  /**
   * @param chosen statements of the whole question
   * @param without statements of the question without some of its parameters
   */
  Rows of(BitSet chosen, Function<Set<String>, BitSet> without) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("total", "", Optional.empty(), chosen.cardinality()));
    for (Facet facet : FACETS) {
      rows.addAll(rows(facet, without.apply(Set.of(facet.parameter()))));
    }
    new TreeMap<>(table.years(without.apply(Set.of("from", "to"))))
        .forEach(
            (year, number) -> rows.add(row("year", year.toString(), Optional.empty(), number)));
    return new Rows(COLUMNS, rows);
  }

  private List<List<Cell>> rows(Facet facet, BitSet statements) {
    return table.count(facet.column(), statements).entrySet().stream()
        .sorted(
            Map.Entry.<Node, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(limit)
        .map(
            entry ->
                row(
                    facet.name(),
                    value(facet, entry.getKey()),
                    labels.of(entry.getKey(), language),
                    entry.getValue()))
        .toList();
  }

  private String value(Facet facet, Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return BY_IRI.contains(facet.name()) ? term.getURI() : labels.code(term);
  }

  private static List<Cell> row(
      String facet, String value, Optional<String> label, long statements) {
    return List.of(
        Cell.text(facet), Cell.text(value), Cell.text(label.orElse("")), Cell.number(statements));
  }
}
