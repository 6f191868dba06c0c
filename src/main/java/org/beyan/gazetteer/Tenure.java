package org.beyan.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held which office for which state or body, from when to when.
 *
 * @param person gazetteer id
 * @param office gazetteer id, such as {@code office/foreign-minister}
 * @param country code of the state or body
 * @param start first day, the first day of the month or year where only that is known
 * @param end day of leaving, the last of the period where only that is known; empty while in office
 */
public record Tenure(
    String person,
    String office,
    String country,
    Optional<LocalDate> start,
    Optional<LocalDate> end) {
  public boolean covers(LocalDate day) {
    return start.map(first -> !day.isBefore(first)).orElse(true)
        && end.map(last -> !day.isAfter(last)).orElse(true);
  }
}
