package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beyan.article.SaidOn.Precision;
import org.beyan.evaluate.NewsDay.Group;

/**
 * Results of Recognizers-Text's tests: a type, and the candidate values with their TIMEX
 * expressions, in which an X stands for what the text does not tell.
 */
final class RecognizersDays {
  private RecognizersDays() {}

  static List<NewsDay> days(JsonNode results, NewsCalendar calendar) {
    return JsonFields.elements(results).map(result -> day(result, calendar)).toList();
  }

  private static NewsDay day(JsonNode result, NewsCalendar calendar) {
    String type = result.path("type").asText();
    JsonNode values = result.path("values");
    return switch (type.substring(type.indexOf('.') + 1)) {
      case "date" -> date(values, calendar).orElseGet(() -> NewsDay.leftOut(Group.NO_DAY));
      case "daterange" -> period(values, calendar).orElseGet(() -> NewsDay.leftOut(Group.SPAN));
      case "time", "datetime", "timerange", "datetimerange" -> NewsDay.leftOut(Group.TIME_OF_DAY);
      default -> NewsDay.leftOut(Group.NO_DAY);
    };
  }

  private static Optional<NewsDay> date(JsonNode values, NewsCalendar calendar) {
    List<LocalDate> candidates =
        JsonFields.elements(values)
            .map(value -> value.path("value").asText())
            .filter(value -> value.matches("[\\d-]+"))
            .map(LocalDate::parse)
            .toList();
    return latest(candidates, values.path(0).path("timex").asText(), Precision.DAY, calendar);
  }

  /** Whole months and years; other periods tell no day. */
  private static Optional<NewsDay> period(JsonNode values, NewsCalendar calendar) {
    String timex = values.path(0).path("timex").asText();
    boolean year = timex.matches("\\d{4}");
    if (!year && !timex.matches("[\\dX]{4}-\\d\\d")) {
      return Optional.empty();
    }
    List<LocalDate> candidates =
        JsonFields.elements(values)
            .filter(value -> isWhole(value, year))
            .map(value -> LocalDate.parse(value.get("start").asText()))
            .toList();
    return latest(candidates, timex, year ? Precision.YEAR : Precision.MONTH, calendar);
  }

  private static boolean isWhole(JsonNode value, boolean year) {
    if (!value.has("start") || !value.has("end")) {
      return false;
    }
    LocalDate start = LocalDate.parse(value.get("start").asText());
    LocalDate end =
        year
            ? Year.from(start).plusYears(1).atDay(1)
            : YearMonth.from(start).plusMonths(1).atDay(1);
    return start.getDayOfMonth() == 1 && value.get("end").asText().equals(end.toString());
  }

  /** The latest candidate up to the printed day, unless the next one is soon to come. */
  private static Optional<NewsDay> latest(
      List<LocalDate> candidates, String timex, Precision precision, NewsCalendar calendar) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Group group =
        timex.startsWith("XXXX-W")
            ? Group.WEEKDAY
            : timex.startsWith("X") ? Group.YEARLESS : Group.PAST;
    boolean soon = group == Group.YEARLESS && candidates.stream().anyMatch(calendar::isSoon);
    return candidates.stream()
        .filter(day -> !day.isAfter(calendar.printed()) && !soon)
        .max(Comparator.naturalOrder())
        .map(day -> NewsDay.of(group, day, precision))
        .or(() -> Optional.of(NewsDay.leftOut(Group.TO_COME)));
  }
}
