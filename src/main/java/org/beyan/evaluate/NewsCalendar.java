package org.beyan.evaluate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beyan.article.SaidOn.Precision;
import org.beyan.evaluate.NewsDay.Group;

/**
 * Turns the days of suites, which look ahead, into those of news, which looks back.
 *
 * @param text with one expression
 */
record NewsCalendar(String language, String text, LocalDate printed) {
  /** So many days ahead a date without year is one to come, as for our own reading. */
  private static final int SOON = 60;

  /** Letters that names of days and months have in common with their cases and abbreviations. */
  private static final int STEM = 3;

  /** Words of the suites that make a day one to come. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:next|after|in|(?<!\\d\\p{L}{0,2} )of|hence|from|tomorrow|upcoming|closest"
              + "|sonra|gelecek|yarın|önümüzdeki|içinde|haftaya|завтра|после|след|через)\\p{L}*");

  private static final Pattern YEAR =
      Pattern.compile("\\d{4}|(?:[./-]|\\d\\p{L}* \\p{L}+ )\\d\\d$");

  /**
   * What news tells where a suite takes whatever has no year or week for the next one.
   *
   * @param day first day of the period
   */
  NewsDay ofNext(LocalDate day, Precision precision) {
    if (!day.isAfter(printed)) {
      return NewsDay.of(Group.PAST, day, precision);
    }
    if (TO_COME.matcher(text).find() || YEAR.matcher(text).find()) {
      return NewsDay.leftOut(Group.TO_COME);
    }
    if (precision == Precision.DAY && isWeekdayAlone(day)) {
      return NewsDay.of(Group.WEEKDAY, day.minusWeeks(1), precision);
    }
    if (isSoon(day)) {
      return NewsDay.leftOut(Group.TO_COME);
    }
    LocalDate thisYear = day.withYear(printed.getYear());
    return NewsDay.of(
        Group.YEARLESS, thisYear.isAfter(printed) ? thisYear.minusYears(1) : thisYear, precision);
  }

  private boolean isWeekdayAlone(LocalDate day) {
    Locale locale = Locale.forLanguageTag(language);
    return begins(day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale))
        && !begins(day.getMonth().getDisplayName(TextStyle.FULL, locale))
        && text.chars().noneMatch(Character::isDigit);
  }

  /** Whether a word of the text begins as a name does: "thu", "пятницу". */
  private boolean begins(String name) {
    return Pattern.compile("(?iu)(?<!\\p{L})" + name.substring(0, STEM)).matcher(text).find();
  }

  /** Whether a date without year would be announced by now. */
  boolean isSoon(LocalDate day) {
    return day.isAfter(printed) && day.isBefore(printed.plusDays(SOON));
  }
}
