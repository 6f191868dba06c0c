package org.beyan.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A source of words.
 *
 * @param entity gazetteer id such as {@code person/sergey-lavrov}; empty for one that the gazetteer
 *     does not know
 * @param name canonical name, empty for an unnamed source
 * @param mention where the text names him; empty where it does not
 * @param type person, body or state; empty where unknown
 * @param country code of the state or body that he belongs to
 * @param office what he is called or holds on that day, in English ("foreign minister")
 * @param wikidata QID
 */
public record Speaker(
    Optional<String> entity,
    Optional<String> name,
    Optional<Span> mention,
    Optional<AgentType> type,
    Optional<String> country,
    Optional<String> office,
    Optional<String> wikidata) {
  /** What can speak. */
  public enum AgentType {
    PERSON,
    BODY,
    COUNTRY
  }

  public Speaker {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(name);
    Objects.requireNonNull(mention);
    Objects.requireNonNull(type);
    Objects.requireNonNull(country);
    Objects.requireNonNull(office);
    Objects.requireNonNull(wikidata);
  }
}
