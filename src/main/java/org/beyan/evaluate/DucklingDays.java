package org.beyan.evaluate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beyan.article.SaidOn.Precision;
import org.beyan.evaluate.NewsDay.Group;

/**
 * Values of Duckling's tests, as they stand in its Haskell sources: {@code datetime (2013, 2, 12,
 * 0, 0, 0) Day}.
 */
final class DucklingDays {
  private static final String TIME = "\\((-?\\d+(?:, \\d+)+)\\)";
  private static final Pattern POINT =
      Pattern.compile("datetime " + TIME + " (Day|Month|Year|Hour|Minute|Second|Week|Quarter)");
  private static final Pattern SPAN =
      Pattern.compile("datetimeInterval \\(" + TIME + ", " + TIME + "\\) (?:Hour|Minute|Second)");

  private DucklingDays() {}

  static NewsDay day(String value, NewsCalendar calendar) {
    Matcher point = POINT.matcher(value);
    if (point.matches()) {
      return point(time(point, 1), point.group(2), calendar);
    }
    Matcher span = SPAN.matcher(value);
    if (span.matches()) {
      return partOfDay(time(span, 1), time(span, 2), calendar.printed())
          .orElseGet(() -> NewsDay.leftOut(Group.TIME_OF_DAY));
    }
    return NewsDay.leftOut(
        value.contains("Holiday")
            ? Group.HOLIDAY
            : value.contains("Interval") ? Group.SPAN : Group.NO_DAY);
  }

  private static NewsDay point(LocalDateTime time, String grain, NewsCalendar calendar) {
    return switch (grain) {
      case "Day", "Month", "Year" ->
          calendar.ofNext(time.toLocalDate(), Precision.valueOf(grain.toUpperCase(Locale.ROOT)));
      case "Week", "Quarter" -> NewsDay.leftOut(Group.WEEK_OR_QUARTER);
      default ->
          partOfDay(time, time, calendar.printed())
              .orElseGet(() -> NewsDay.leftOut(Group.TIME_OF_DAY));
    };
  }

  /** A part of a day before the printed one tells that day: "last night", "7 days ago". */
  private static Optional<NewsDay> partOfDay(
      LocalDateTime start, LocalDateTime end, LocalDate printed) {
    boolean oneDay = !end.isAfter(start.toLocalDate().plusDays(1).atStartOfDay());
    return Optional.of(start.toLocalDate())
        .filter(day -> oneDay && day.isBefore(printed))
        .map(day -> NewsDay.of(Group.PAST, day, Precision.DAY));
  }

  /** Months and days that Duckling leaves at 0 are the first. */
  private static LocalDateTime time(MatchResult match, int group) {
    int[] parts =
        Arrays.stream(match.group(group).split(", ")).mapToInt(Integer::parseInt).toArray();
    LocalDate day = LocalDate.of(parts[0], Math.max(1, parts[1]), Math.max(1, parts[2]));
    return parts.length > 4 ? day.atTime(parts[3], parts[4]) : day.atStartOfDay();
  }
}
