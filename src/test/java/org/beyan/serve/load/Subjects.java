package org.beyan.serve.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beyan.store.QueryRunner;
import org.beyan.store.QuestionException;
import org.beyan.store.Rows;

/**
 * Statements that a store really holds, to ask for what they have: so every question has answers.
 */
final class Subjects {
  /** Statements' IRIs are hashes: in their order, each is a chance sample. */
  private static final String SAMPLE =
      """
      PREFIX beyan: <https://w3id.org/beyan/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      SELECT ?statement
        (SAMPLE(?who) AS ?speaker) (SAMPLE(STR(?label)) AS ?name)
        (SAMPLE(?stateCode) AS ?country) (SAMPLE(?targetCode) AS ?target)
        (SAMPLE(?issueCode) AS ?conflict) (SAMPLE(STRAFTER(STR(?doing), "#")) AS ?act)
        (SAMPLE(?day) AS ?date) (SAMPLE(?source) AS ?article) (SAMPLE(?printedBy) AS ?outlet)
        (SAMPLE(LANG(?text)) AS ?language) (SAMPLE(STR(?text)) AS ?words)
      WHERE {
        { SELECT ?statement { ?statement a beyan:Statement } ORDER BY ?statement LIMIT 3000 }
        ?statement beyan:words ?text ; beyan:act ?doing ; beyan:saidOn ?day ; beyan:speaker ?who .
        ?who rdfs:label ?label .
        ?report beyan:reports ?statement ; beyan:inArticle ?source .
        ?source schema:publisher ?printedBy .
        OPTIONAL { ?statement beyan:speaksFor ?state . ?state beyan:code ?stateCode }
        OPTIONAL { ?statement beyan:target ?whom . ?whom beyan:code ?targetCode }
        OPTIONAL { ?statement beyan:about ?matter . ?matter beyan:code ?issueCode }
      }
      GROUP BY ?statement ORDER BY ?statement
      """;

  private final Rows rows;

  private Subjects(Rows rows) {
    this.rows = rows;
  }

  static Subjects of(QueryRunner store) throws IOException, QuestionException {
    return new Subjects((Rows) store.ask(SAMPLE));
  }

  Subject draw(RandomGenerator random) {
    return new Subject(random.nextInt(rows.rows().size()));
  }

  /** One statement. */
  final class Subject {
    private final int row;

    private Subject(int row) {
      this.row = row;
    }

    /** Empty where the statement has none. */
    Optional<String> get(String column) {
      return Optional.of(rows.cell(row, column).text()).filter(text -> !text.isEmpty());
    }

    int year() {
      return Integer.parseInt(get("date").orElseThrow().substring(0, 4));
    }

    /** A word of it that is long enough to look for. */
    Optional<String> word() {
      List<String> words = new ArrayList<>(List.of(get("words").orElse("").split("\\P{L}+")));
      words.removeIf(word -> word.length() < 5);
      return words.stream().findFirst();
    }
  }
}
