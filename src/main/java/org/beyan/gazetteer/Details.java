package org.beyan.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What only some types of entity have.
 *
 * @param kind of a body ({@code ministry}) or a conflict ({@code war})
 * @param gender of a person, as the file says it
 * @param parent gazetteer id of the conflict or issue that this one belongs to
 * @param parties codes of the states and bodies that a conflict is between
 * @param start first day of a conflict, or of the month or year where only that is known
 * @param end last day of a conflict; empty while it lasts
 * @param rank of an office; 1 is the highest
 */
public record Details(
    Optional<String> kind,
    Optional<String> gender,
    Optional<String> parent,
    List<String> parties,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<Integer> rank) {
  /** Nothing known. */
  public static final Details NONE =
      new Details(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Details {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(gender);
    Objects.requireNonNull(parent);
    parties = List.copyOf(parties);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(rank);
  }
}
