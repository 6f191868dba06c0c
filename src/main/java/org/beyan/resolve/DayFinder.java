package org.beyan.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Token;

/**
 * Reads one expression of a day: "dün", "во вторник", "April 15", "3 Kasım 2020", "24.11.2015".
 *
 * <p>A day without year is the latest one up to the printed day; a weekday is the printed day's or
 * the latest before it. Without a printed day only a full date tells anything.
 */
final class DayFinder {
  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

  private final Document document;
  private final DayWords words;
  private final Optional<LocalDate> printed;

  DayFinder(Document document, DayWords words) {
    this.document = document;
    this.words = words;
    this.printed = document.article().published();
  }

  /** The day told by the expression whose main word is at this token index. */
  Optional<LocalDate> at(int index) {
    String word = word(index);
    if (words.months().containsKey(word)) {
      return ofMonth(index, words.months().get(word));
    }
    if (words.weekdays().containsKey(word) && isDay(index)) {
      return weekday(words.weekdays().get(word), words.past().contains(word(index - 1)));
    }
    if (words.relative().containsKey(word)) {
      return printed.map(day -> day.plusDays(words.relative().get(word)));
    }
    Matcher numeric = NUMERIC.matcher(word);
    return numeric.matches()
        ? date(number(numeric, 3), number(numeric, 2), number(numeric, 1))
        : Optional.empty();
  }

  private String word(int index) {
    return index >= 0 && index < document.tokens().size()
        ? document.tokens().get(index).folded()
        : "";
  }

  private boolean isDay(int index) {
    Token token = document.tokens().get(index);
    boolean name = !words.monthFirst() || token.isCapitalised(document.text());
    boolean before =
        words.beforeWeekday().isEmpty() || words.beforeWeekday().contains(word(index - 1));
    boolean after =
        words.afterWeekday().isEmpty() || words.afterWeekday().contains(word(index + 1));
    return name && before && after;
  }

  private Optional<LocalDate> weekday(int day, boolean strictlyBefore) {
    DayOfWeek wanted = DayOfWeek.of(day);
    return printed.map(
        p ->
            p.with(
                strictlyBefore
                    ? TemporalAdjusters.previous(wanted)
                    : TemporalAdjusters.previousOrSame(wanted)));
  }

  private Optional<LocalDate> ofMonth(int index, int month) {
    if (!document.tokens().get(index).isCapitalised(document.text()) && words.monthFirst()) {
      return Optional.empty();
    }
    Matcher before = DAY.matcher(word(index - 1));
    if (before.matches()) {
      return withYear(word(index + 1), month, number(before, 1));
    }
    Matcher after = DAY.matcher(word(index + 1));
    if (words.monthFirst() && after.matches()) {
      int year = word(index + 2).equals(",") ? index + 3 : index + 2;
      return withYear(word(year), month, number(after, 1));
    }
    return Optional.empty();
  }

  private Optional<LocalDate> withYear(String year, int month, int day) {
    if (year.matches("(?:19|20)\\d\\d")) {
      return date(Integer.parseInt(year), month, day);
    }
    return printed
        .flatMap(p -> date(p.getYear(), month, day))
        .map(d -> d.isAfter(printed.orElseThrow()) ? d.minusYears(1) : d);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      // "31 Nisan", "14.13.2020": numbers that look like a day and are none
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
