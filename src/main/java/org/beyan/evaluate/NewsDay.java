package org.beyan.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beyan.article.SaidOn.Precision;

/**
 * What news would tell with an expression of a published test suite.
 *
 * @param day {@code 2020-11-03}, {@code 2020-11} or {@code 2020}; empty where nothing can have been
 *     said on it, or where the group is left out
 */
record NewsDay(Group group, Optional<String> day) {
  /** What an expression tells, and with that whether it is scored. */
  enum Group {
    /** A day, month or year up to the printed day. */
    PAST(true),
    /** A weekday alone: the suites mean the next one, news the latest. */
    WEEKDAY(true),
    /** A date without year: the suites mean the next one, news the latest if that one is far. */
    YEARLESS(true),
    /** A day to come: nothing has been said on it. */
    TO_COME(true),
    TIME_OF_DAY(false),
    WEEK_OR_QUARTER(false),
    SPAN(false),
    HOLIDAY(false),
    /** A duration, a repetition, a day that does not exist. */
    NO_DAY(false);

    private final boolean scored;

    Group(boolean scored) {
      this.scored = scored;
    }

    boolean isScored() {
      return scored;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Map<Precision, DateTimeFormatter> WRITTEN =
      Map.of(
          Precision.DAY, DateTimeFormatter.ofPattern("uuuu-MM-dd"),
          Precision.MONTH, DateTimeFormatter.ofPattern("uuuu-MM"),
          Precision.YEAR, DateTimeFormatter.ofPattern("uuuu"));

  static NewsDay leftOut(Group group) {
    return new NewsDay(group, Optional.empty());
  }

  static NewsDay of(Group group, LocalDate day, Precision precision) {
    return new NewsDay(group, Optional.of(written(day, precision)));
  }

  /** A day, or the month or year that it begins. */
  static String written(LocalDate day, Precision precision) {
    return WRITTEN.get(precision).format(day);
  }
}
