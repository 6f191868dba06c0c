package org.beyan.resolve;

import java.util.Map;
import java.util.Optional;

/** The state whose affairs an article in a language tells without naming it. */
final class Home {
  private static final Map<String, String> STATES = Map.of("tr", "TR", "ru", "RU");

  private Home() {}

  /** None of a language of many states. */
  static Optional<String> of(String language) {
    return Optional.ofNullable(STATES.get(language));
  }
}
