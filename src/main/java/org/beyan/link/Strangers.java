package org.beyan.link;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.beyan.article.Romanization;
import org.beyan.store.Cell;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;
import org.beyan.store.Rows;
import org.eclipse.rdf4j.model.util.Values;

/** Asks a store for the persons that its articles alone describe. */
final class Strangers {
  // a role of a joint statement may be the other speaker's
  private static final String QUESTION =
      """
      SELECT ?person
        (GROUP_CONCAT(DISTINCT ?label; separator = " | ") AS ?names)
        (MIN(STR(?state)) AS ?country)
        (GROUP_CONCAT(DISTINCT ?title; separator = " | ") AS ?roles)
        (MIN(?printed) AS ?day)
      WHERE {
        GRAPH ?article {
          ?article a beyan:Article .
          ?person a beyan:Person ; rdfs:label ?label .
          OPTIONAL { ?person beyan:country ?state }
          OPTIONAL { ?article schema:datePublished ?printed }
          OPTIONAL {
            ?statement beyan:speaker ?person .
            FILTER NOT EXISTS { ?statement beyan:speaker ?other FILTER (?other != ?person) }
            ?report beyan:reports ?statement ; beyan:role ?title
          }
        }
      }
      GROUP BY ?person
      """;

  private Strangers() {}

  static List<Stranger> of(QueryRunner runner) throws IOException {
    Rows rows = ask(runner);
    List<Stranger> strangers = new ArrayList<>();
    for (int row = 0; row < rows.rows().size(); row++) {
      strangers.add(stranger(rows, row));
    }
    return strangers;
  }

  private static Rows ask(QueryRunner runner) throws IOException {
    try {
      return (Rows) runner.ask(QUESTION);
    } catch (QuestionException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private static Stranger stranger(Rows rows, int row) {
    return new Stranger(
        Values.iri(rows.cell(row, "person").text()),
        written(rows.values(row, "names")),
        text(rows.cell(row, "country")),
        new TreeSet<>(rows.values(row, "roles")),
        text(rows.cell(row, "day")).map(LocalDate::parse));
  }

  /** The Cyrillic name of those that have one; the Latin one beside it was made of it. */
  private static String written(List<String> names) {
    return names.stream()
        .min(
            Comparator.comparing((String name) -> !Romanization.isCyrillic(name))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static Optional<String> text(Cell cell) {
    return Optional.of(cell.text()).filter(text -> !text.isEmpty());
  }
}
