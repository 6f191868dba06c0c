package org.beyan.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * When something was, as exactly as it is known.
 *
 * @param day first day of the period
 */
public record Moment(LocalDate day, Precision precision) implements Comparable<Moment> {
  /** Longest first: what is known for a year stands before what is known for its first day. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY;

    /** As statements carry it: {@code day}, {@code month} or {@code year}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@code day}, {@code month} or {@code year}.
     *
     * @throws IllegalArgumentException naming what is none of them
     */
    static Precision of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public Moment(LocalDate day, Precision precision) {
    this.precision = Objects.requireNonNull(precision);
    this.day =
        switch (precision) {
          case YEAR -> day.withDayOfYear(1);
          case MONTH -> day.withDayOfMonth(1);
          case DAY -> day;
        };
  }

  static Moment day(LocalDate day) {
    return new Moment(day, Precision.DAY);
  }

  int year() {
    return day.getYear();
  }

  @Override
  public int compareTo(Moment other) {
    int byDay = day.compareTo(other.day);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }
}
