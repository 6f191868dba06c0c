package org.beyan.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beyan.gazetteer.Entity;

/** Which pronouns may be said of whom. */
final class Gender {
  private static final Map<String, Map<String, Set<String>>> PRONOUNS =
      Map.of(
          "ru",
          Map.of(
              "male", Set.of("он", "его", "него", "ему", "нему", "нем"),
              "female", Set.of("она", "ее", "нее", "еи", "неи", "ею", "нею")),
          "en",
          Map.of("male", Set.of("he", "him", "his"), "female", Set.of("she", "her", "hers")));

  private Gender() {}

  /**
   * The gender that a pronoun of one person tells, as the gazetteer says it.
   *
   * @param word folded
   */
  static Optional<String> of(String word, String language) {
    return PRONOUNS.getOrDefault(language, Map.of()).entrySet().stream()
        .filter(gender -> gender.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether somebody may be of the gender: everybody may of whom it is not known. */
  static boolean fits(String gender, Optional<Entity> person) {
    return person.flatMap(it -> it.details().gender()).filter(it -> !it.equals(gender)).isEmpty();
  }
}
