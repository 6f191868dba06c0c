package org.beyan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened and is no statement: a signing, a downing.
 *
 * @param end last day, where it took longer than one
 * @param id unique among the events
 * @param parties codes of the states and bodies that it happened to
 * @param conflicts codes of conflicts and issues
 * @param titles by language, at least one
 */
public record Event(
    LocalDate date,
    Optional<LocalDate> end,
    String id,
    List<String> parties,
    List<String> conflicts,
    Map<Language, String> titles) {
  public Event {
    parties = List.copyOf(parties);
    conflicts = List.copyOf(conflicts);
    titles = Map.copyOf(titles);
    if (end.isPresent() && end.get().isBefore(date)) {
      throw new IllegalArgumentException("Ends before it starts: " + id);
    }
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("Without a title: " + id);
    }
  }

  /** The title in the language, else in English, else in any. */
  public String title(Language language) {
    return Optional.ofNullable(titles.get(language))
        .or(() -> Optional.ofNullable(titles.get(Language.EN)))
        .orElseGet(() -> titles.values().iterator().next());
  }

  LocalDate lastDay() {
    return end.orElse(date);
  }
}
