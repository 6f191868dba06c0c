package org.beyan.store;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An entity with all its names.
 *
 * @param keys folded names in all languages, and the folded code
 * @param labels by language
 * @param statements in which it has a part
 */
record NamedEntity(
    String iri,
    Set<String> keys,
    Map<String, String> labels,
    Optional<String> code,
    Optional<String> country,
    String type,
    long statements) {
  /** Whether a word of a name begins so; hyphens need not be typed: s400. */
  boolean beginsWith(String key) {
    return keys.stream()
        .anyMatch(
            name -> (" " + name).contains(" " + key) || (" " + joined(name)).contains(" " + key));
  }

  boolean isCalled(String key) {
    return keys.contains(key);
  }

  private static String joined(String name) {
    return name.replace("-", "");
  }

  NameIndex.Suggestion suggestion(String language) {
    String label = Labels.chosen(labels, language).orElse(iri);
    return new NameIndex.Suggestion(iri, code, label, type, country, statements);
  }

  /** Gathers what is told of an entity, a row at a time. */
  static final class Builder {
    private final String iri;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> labels = new TreeMap<>();
    private Optional<String> code = Optional.empty();
    private Optional<String> country = Optional.empty();
    private String type = "agent";

    Builder(String iri) {
      this.iri = iri;
    }

    void add(String kind, Cell cell) {
      switch (kind) {
        case "label" -> labels.put(cell.language(), cell.text());
        case "country" -> country = Optional.of(cell.text());
        case "type" -> type = cell.text().toLowerCase(Locale.ROOT);
        case "code" -> {
          code = Optional.of(cell.text());
          keys.add(EntitySearch.key(cell.text()));
        }
        default -> keys.add(cell.text());
      }
    }

    NamedEntity withStatements(long statements) {
      return new NamedEntity(
          iri, Set.copyOf(keys), new TreeMap<>(labels), code, country, type, statements);
    }
  }
}
