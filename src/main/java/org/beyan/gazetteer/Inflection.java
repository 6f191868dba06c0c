package org.beyan.gazetteer;

import java.util.List;
import java.util.Optional;

/** How the names of one language take endings. Implementations are immutable. */
interface Inflection {
  /** The forms that a word of a name takes; the first is never a fixed one if another is not. */
  List<Form> forms(Word word, Naming naming, boolean last);

  static Inflection of(String language) {
    return switch (language) {
      case "tr" -> new TurkishInflection();
      case "ru" -> new RussianInflection();
      default -> new EnglishInflection();
    };
  }

  /** Whether a subject may carry this ending behind an apostrophe. */
  default boolean isNominative(String ending) {
    return ending.isEmpty();
  }

  /** Whether the ending behind an apostrophe makes a state's name an adjective ({@code ABD'li}). */
  default boolean makesAdjective(String ending) {
    return false;
  }

  /** Which gender's forms a person's name takes. */
  static boolean isFemale(Optional<String> gender) {
    return gender.filter(it -> it.startsWith("f") || it.startsWith("F")).isPresent();
  }
}
