package org.beyan.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days as users write them: {@code 2020-11-03}, or a whole month or year. */
public final class Days {
  private Days() {}

  /**
   * First day of a day, month or year.
   *
   * @throws QuestionException if it is none of them
   */
  public static LocalDate first(String text) throws QuestionException {
    return day(text, true);
  }

  /**
   * Last day of a day, month or year.
   *
   * @throws QuestionException if it is none of them
   */
  public static LocalDate last(String text) throws QuestionException {
    return day(text, false);
  }

  private static LocalDate day(String text, boolean first) throws QuestionException {
    try {
      return switch (text.length()) {
        case 4 -> first ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException wrong) {
      throw new QuestionException(
          "Not a date: " + text + "; wanted is 2020-11-03, 2020-11 or 2020");
    }
  }
}
