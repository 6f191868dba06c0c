package org.beyan.gazetteer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the gazetteer knows.
 *
 * @param id {@code country/RU}, {@code person/sergey-lavrov}, {@code body/NATO}, {@code
 *     conflict/libya}, {@code medium/tass}, {@code office/foreign-minister}, {@code role/minister}
 * @param code what stands in a statement's targets, conflicts and countries: ISO 3166 alpha-2, a
 *     body's or a conflict's code; empty where it has none of its own
 * @param wikidata QID, only where a source gives it
 * @param names by language code, the main name first; a language may be missing
 * @param country code of the state or body that a person or body belongs to
 * @param details what only some types have
 */
public record Entity(
    String id,
    Type type,
    Optional<String> code,
    Optional<String> wikidata,
    Map<String, List<String>> names,
    Optional<String> country,
    Details details) {
  /** Kinds of entity. */
  public enum Type {
    COUNTRY,
    PERSON,
    BODY,
    CONFLICT,
    MEDIUM,
    OFFICE,
    ROLE
  }

  public Entity {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  public Entity(
      String id,
      Type type,
      Optional<String> code,
      Optional<String> wikidata,
      Map<String, List<String>> names,
      Optional<String> country) {
    this(id, type, code, wikidata, names, country, Details.NONE);
  }

  /** The main name in the language, else in English, else any. */
  public String name(String language) {
    List<String> here = names.getOrDefault(language, names.getOrDefault("en", List.of()));
    return here.isEmpty() ? names.values().iterator().next().get(0) : here.get(0);
  }
}
