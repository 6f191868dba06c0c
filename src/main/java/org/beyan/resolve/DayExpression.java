package org.beyan.resolve;

import org.beyan.article.SaidOn.Precision;

/**
 * An expression of a day as it stands in folded words; numbers that it does not tell are 0.
 *
 * @param offset days, weeks, months or years from the day that it counts from
 * @param weekday 1 for Monday
 * @param month 1 to 12, or another number where the text has one
 * @param day of the month, not yet known to exist
 * @param start offset in the folded words
 * @param end offset in the folded words
 */
record DayExpression(
    Kind kind, int offset, int weekday, int month, int day, int year, int start, int end) {
  /** What an expression tells, by the names of the rows of {@code data/days}. */
  enum Kind {
    /** So many days from the printed day: dün. */
    DAY,
    /** So many days from the day that the text told last: aynı gün, the day before. */
    TOLD,
    /** The latest such weekday up to the printed day. */
    LATEST,
    /** The latest such weekday strictly before the printed day: в минувший вторник. */
    BEFORE,
    /** Such a weekday so many weeks from the printed day's: geçen hafta salı. */
    WEEK,
    /** A day of a month, with or without its year. */
    DATE,
    /** A day of the month that is so many from the printed one: ayın 5'inde. */
    MONTHDAY,
    /** A month, or a day of it, so many years from the printed one: 15 марта прошлого года. */
    YEARDATE,
    INMONTH,
    AGO_MONTH,
    INYEAR,
    AGO_YEAR
  }

  /** Two expressions of one day as one, which tells what the fuller one does: "dün (24 Kasım)". */
  DayExpression with(DayExpression next) {
    DayExpression fuller = rank() >= next.rank() ? this : next;
    return new DayExpression(
        fuller.kind,
        fuller.offset,
        fuller.weekday,
        fuller.month,
        fuller.day,
        fuller.year,
        start,
        next.end);
  }

  Precision precision() {
    return switch (kind) {
      case INMONTH, AGO_MONTH -> Precision.MONTH;
      case INYEAR, AGO_YEAR -> Precision.YEAR;
      case YEARDATE -> day > 0 ? Precision.DAY : Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  boolean isDay() {
    return precision() == Precision.DAY;
  }

  private int rank() {
    return switch (kind) {
      case DATE -> year > 0 ? 4 : 3;
      case YEARDATE -> 4;
      case MONTHDAY -> 3;
      case LATEST, BEFORE, WEEK -> 2;
      case DAY, TOLD -> 1;
      default -> 0;
    };
  }
}
