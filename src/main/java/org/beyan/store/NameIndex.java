package org.beyan.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of those who speak, are spoken about or print, for somebody who begins to type one.
 *
 * <p>Read once and kept: a store's names are few beside its statements. Immutable.
 */
public final class NameIndex {
  /** What an entity is to a statement. */
  public enum Part {
    SPEAKER,
    ABOUT,
    CONFLICT,
    OUTLET;

    /**
     * @throws QuestionException if no part is called so
     */
    public static Part named(String name) throws QuestionException {
      return Stream.of(values())
          .filter(part -> part.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new QuestionException(
                      "Names are of a speaker, about, conflict or outlet, not " + name));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String USES =
      """
      SELECT ?entity ?part (COUNT(DISTINCT ?statement) AS ?statements) WHERE {
        ?statement a beyan:Statement .
        { ?statement beyan:speaker|beyan:speaksFor ?entity . BIND("SPEAKER" AS ?part) }
        UNION
        { ?statement beyan:target|beyan:about ?entity . BIND("ABOUT" AS ?part) }
        UNION
        { ?statement beyan:about ?entity . BIND("CONFLICT" AS ?part) }
        UNION
        {
          ?report beyan:reports ?statement ; beyan:inArticle/schema:publisher ?entity .
          BIND("OUTLET" AS ?part)
        }
      }
      GROUP BY ?entity ?part""";

  private static final String NAMES =
      """
      SELECT ?entity ?kind ?text WHERE {
        { ?entity beyan:searchKey ?text . BIND("key" AS ?kind) }
        UNION
        { ?entity rdfs:label ?text . BIND("label" AS ?kind) }
        UNION
        { ?entity beyan:code ?text . BIND("code" AS ?kind) }
        UNION
        { ?entity beyan:country/beyan:code ?text . BIND("country" AS ?kind) }
        UNION
        {
          VALUES ?class {
            beyan:Person beyan:Country beyan:Body beyan:Medium beyan:Conflict beyan:Issue
          }
          ?entity a ?class .
          BIND(STRAFTER(STR(?class), "#") AS ?text)
          BIND("type" AS ?kind)
        }
      }""";

  private final Map<Part, List<NamedEntity>> entities;

  private NameIndex(Map<Part, List<NamedEntity>> entities) {
    this.entities = entities;
  }

  /** Reads the names of a store that nobody writes to. */
  public static NameIndex of(GraphStore store) throws IOException {
    QueryRunner runner = QueryRunner.over(store);
    try {
      return of(runner.select(Sparql.parse(USES)), runner.select(Sparql.parse(NAMES)));
    } catch (QuestionException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static NameIndex of(Rows uses, Rows names) {
    Map<String, NamedEntity.Builder> builders = new HashMap<>();
    Map<Part, List<NamedEntity>> entities = new EnumMap<>(Part.class);
    Stream.of(Part.values()).forEach(part -> entities.put(part, new ArrayList<>()));
    range(uses)
        .forEach(
            row ->
                builders.computeIfAbsent(
                    uses.cell(row, "entity").text(), NamedEntity.Builder::new));
    range(names)
        .filter(row -> builders.containsKey(names.cell(row, "entity").text()))
        .forEach(
            row ->
                builders
                    .get(names.cell(row, "entity").text())
                    .add(names.cell(row, "kind").text(), names.cell(row, "text")));
    range(uses)
        .forEach(
            row ->
                entities
                    .get(Part.valueOf(uses.cell(row, "part").text()))
                    .add(
                        builders
                            .get(uses.cell(row, "entity").text())
                            .withStatements(Long.parseLong(uses.cell(row, "statements").text()))));
    return new NameIndex(entities);
  }

  private static IntStream range(Rows rows) {
    return IntStream.range(0, rows.rows().size());
  }

  /**
   * Those of whom a name has a word that begins as typed, in whatever language, case and script
   * marks; who is called exactly so comes first, then who has most statements.
   *
   * @param language of the labels
   */
  public List<Suggestion> suggest(Part part, String typed, String language, int limit) {
    String key = EntitySearch.key(typed);
    if (key.isEmpty()) {
      return List.of();
    }
    return entities.get(part).stream()
        .filter(entity -> entity.beginsWith(key))
        .sorted(
            Comparator.comparing((NamedEntity entity) -> !entity.isCalled(key))
                .thenComparing(Comparator.comparingLong(NamedEntity::statements).reversed())
                .thenComparing(NamedEntity::iri))
        .limit(limit)
        .map(entity -> entity.suggestion(language))
        .toList();
  }

  /**
   * An entity with its label in the language asked for, or in English, or in any.
   *
   * @param type of the ontology's classes, in small letters: {@code person}
   * @param country code of the state that it belongs to
   * @param statements in which it has the part
   */
  public record Suggestion(
      String iri,
      Optional<String> code,
      String label,
      String type,
      Optional<String> country,
      long statements) {}
}
