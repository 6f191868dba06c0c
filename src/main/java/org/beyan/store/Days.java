package org.beyan.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Days as users write them: {@code 2020-11-03}, or a whole month or year. */
public final class Days {
  /** What xsd:date has, too: four digits and no sign. */
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

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
      if (!FORM.matcher(text).matches()) {
        throw new DateTimeException(text);
      }
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
