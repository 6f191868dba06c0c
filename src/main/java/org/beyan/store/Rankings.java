package org.beyan.store;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.beyan.store.StatementTable.Column;

/** Who speaks about whom, and who is quoted most, counted among chosen statements. */
final class Rankings {
  private static final Comparator<Map.Entry<Node, Tally>> MOST_STATEMENTS =
      Comparator.comparingLong((Map.Entry<Node, Tally> each) -> each.getValue().statements())
          .reversed();

  private final StatementTable table;
  private final Labels labels;

  Rankings(StatementTable table, Labels labels) {
    this.table = table;
    this.labels = labels;
  }

  /** Rows of {@link NamedQuery#WHO_SPEAKS_ABOUT_WHOM}. */
  Rows pairs(BitSet statements, long limit) {
    return rows(
        NamedQuery.WHO_SPEAKS_ABOUT_WHOM,
        ranked(
                Column.DYAD,
                statements,
                Comparator.<Map.Entry<Node, Tally>, String>comparing(
                        each -> labels.source(each.getKey()))
                    .thenComparing(each -> labels.target(each.getKey())))
            .filter(each -> hasCodes(each.getKey()))
            .limit(limit)
            .map(each -> pair(each.getKey(), each.getValue())));
  }

  private boolean hasCodes(Node dyad) {
    return !labels.source(dyad).isEmpty() && !labels.target(dyad).isEmpty();
  }

  private List<Cell> pair(Node dyad, Tally tally) {
    return List.of(
        Cell.text(labels.source(dyad)),
        Cell.text(labels.target(dyad)),
        Cell.number(tally.statements()),
        Cell.number(tally.friendly()),
        Cell.number(tally.hostile()),
        Cell.date(tally.first()),
        Cell.date(tally.last()));
  }

  /** Rows of {@link NamedQuery#MOST_QUOTED_SPEAKERS}. */
  Rows speakers(BitSet statements, String language, long limit) {
    return rows(
        NamedQuery.MOST_QUOTED_SPEAKERS,
        ranked(
                Column.SPEAKER,
                statements,
                Comparator.comparingLong((Map.Entry<Node, Tally> each) -> each.getValue().reports())
                    .reversed()
                    .thenComparing(each -> each.getKey().getURI()))
            .limit(limit)
            .map(each -> speaker(each.getKey(), each.getValue(), language)));
  }

  private List<Cell> speaker(Node speaker, Tally tally, String language) {
    return List.of(
        Cell.iri(speaker.getURI()),
        Cell.text(labels.of(speaker, language).orElse("")),
        Cell.text(String.join(Rows.SEPARATOR, labels.countries(speaker))),
        Cell.number(tally.statements()),
        Cell.number(tally.reports()),
        Cell.number(tally.outlets()),
        Cell.date(tally.first()),
        Cell.date(tally.last()));
  }

  private Stream<Map.Entry<Node, Tally>> ranked(
      Column column, BitSet statements, Comparator<Map.Entry<Node, Tally>> then) {
    return table.tally(column, statements).entrySet().stream()
        .sorted(MOST_STATEMENTS.thenComparing(then));
  }

  private static Rows rows(NamedQuery query, Stream<List<Cell>> rows) {
    return new Rows(query.columns(), rows.toList());
  }
}
