package org.beyan.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Which day an expression tells in an article printed on a day.
 *
 * <p>A day without year is the latest possible one up to the printed day; a weekday is the printed
 * day's or the latest before it. Without a printed day only an expression with its year tells
 * anything.
 */
record DayValue(Optional<LocalDate> printed) {
  /**
   * A day without year that is so near ahead is meant as one to come: "5 January" printed on 28
   * December. A guess: newspapers announce days weeks ahead, and give the year with older ones.
   */
  private static final int NEAR_AHEAD = 60;

  /** 29 February comes back after eight years at the latest (1896 and 1904). */
  private static final int YEARS_BACK = 8;

  /**
   * First day of the period; empty where none is told, or one after the printed day.
   *
   * @param last the day that the text told last
   */
  Optional<LocalDate> of(DayExpression told, Optional<LocalDate> last) {
    Optional<LocalDate> day =
        switch (told.kind()) {
          case DAY -> printed.map(from -> from.plusDays(told.offset()));
          case TOLD -> last.or(() -> printed).map(from -> from.plusDays(told.offset()));
          case LATEST, BEFORE, WEEK -> printed.map(from -> weekday(told, from));
          case DATE -> date(told, told.day());
          case MONTHDAY -> printed.map(YearMonth::from).flatMap(month -> monthDay(told, month));
          case YEARDATE ->
              printed.flatMap(
                  from ->
                      date(from.getYear() + told.offset(), told.month(), Math.max(1, told.day())));
          case INMONTH -> date(told, 1);
          case AGO_MONTH -> printed.map(from -> from.withDayOfMonth(1).plusMonths(told.offset()));
          case INYEAR -> date(told.year(), 1, 1);
          case AGO_YEAR -> printed.map(from -> from.withDayOfYear(1).plusYears(told.offset()));
        };
    return day.filter(d -> printed.map(limit -> !d.isAfter(limit)).orElse(true));
  }

  private static LocalDate weekday(DayExpression told, LocalDate printed) {
    DayOfWeek weekday = DayOfWeek.of(told.weekday());
    return switch (told.kind()) {
      case BEFORE -> printed.with(TemporalAdjusters.previous(weekday));
      case WEEK -> printed.plusWeeks(told.offset()).with(weekday);
      default -> printed.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private static Optional<LocalDate> monthDay(DayExpression told, YearMonth printed) {
    YearMonth month = printed.plusMonths(told.offset());
    return date(month.getYear(), month.getMonthValue(), told.day());
  }

  private Optional<LocalDate> date(DayExpression told, int day) {
    if (told.year() > 0) {
      return date(told.year(), told.month(), day);
    }
    return printed
        .filter(from -> !isNearAhead(from, told.month(), day))
        .flatMap(from -> latest(from, told.month(), day));
  }

  private static boolean isNearAhead(LocalDate printed, int month, int day) {
    return date(printed.getYear(), month, day)
        .filter(d -> d.isAfter(printed))
        .or(() -> date(printed.getYear() + 1, month, day))
        .filter(d -> d.isBefore(printed.plusDays(NEAR_AHEAD)))
        .isPresent();
  }

  private static Optional<LocalDate> latest(LocalDate printed, int month, int day) {
    for (int back = 0; back <= YEARS_BACK; back++) {
      Optional<LocalDate> date =
          date(printed.getYear() - back, month, day).filter(d -> !d.isAfter(printed));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      // "31 Nisan", "14.13.2020": numbers that look like a day and are none
      return Optional.empty();
    }
  }
}
