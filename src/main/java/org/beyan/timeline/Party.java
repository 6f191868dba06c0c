package org.beyan.timeline;

import java.util.Map;

/**
 * One of the two sides of a timeline.
 *
 * @param code what stands in a statement's targets and speaker's countries, such as {@code RU}
 * @param names by language; a language may be missing
 */
public record Party(String code, Map<Language, String> names) {
  public Party {
    names = Map.copyOf(names);
  }

  /** The name in the language, else in English, else the code. */
  public String name(Language language) {
    return names.getOrDefault(language, names.getOrDefault(Language.EN, code));
  }
}
