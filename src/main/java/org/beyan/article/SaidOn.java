package org.beyan.article;

import java.time.LocalDate;

/**
 * The day of the words.
 *
 * @param day first day of the period
 * @param precision how long the period is
 * @param from where it was read
 */
public record SaidOn(LocalDate day, Precision precision, From from) {
  /** Length of the period that {@code day} begins. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /** Whether the text tells the day, or only the printed date. */
  public enum From {
    TEXT,
    PUBLISHED
  }
}
