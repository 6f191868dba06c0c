package org.beyan.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of a gazetteer file, its cells by column name. */
final class Row {
  private final String place;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  /**
   * @param place file and line, for error messages
   * @param columns name to index
   */
  Row(String place, Map<String, Integer> columns, List<String> cells) {
    this.place = place;
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell without the spaces around it; empty where the file has no such column. */
  String text(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? "" : cells.get(index);
  }

  /**
   * @throws IllegalArgumentException naming the line, where the cell is empty
   */
  String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw fault("no " + column);
    }
    return text;
  }

  Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  List<String> list(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(4);
    for (int from = 0; from <= text.length(); ) {
      int bar = text.indexOf('|', from);
      int end = bar < 0 ? text.length() : bar;
      String part = text.substring(from, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return List.copyOf(parts);
  }

  /** First day of a day, month or year. */
  Optional<LocalDate> firstDay(String column) {
    return optional(column)
        .map(
            date ->
                switch (date.length()) {
                  case 4 -> LocalDate.of(number(date), 1, 1);
                  case 7 -> month(date).atDay(1);
                  default -> day(date);
                });
  }

  /** Last day of a day, month or year. */
  Optional<LocalDate> lastDay(String column) {
    return optional(column)
        .map(
            date ->
                switch (date.length()) {
                  case 4 -> LocalDate.of(number(date), 12, 31);
                  case 7 -> month(date).atEndOfMonth();
                  default -> day(date);
                });
  }

  /**
   * @throws IllegalArgumentException naming the line, where the cell is no whole number
   */
  int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notOne) {
      throw fault("not a whole number: " + text);
    }
  }

  IllegalArgumentException fault(String why) {
    return new IllegalArgumentException(place + ": " + why);
  }

  private YearMonth month(String date) {
    try {
      return YearMonth.parse(date);
    } catch (DateTimeException notOne) {
      throw fault("not a month: " + date);
    }
  }

  private LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException notOne) {
      throw fault("not a date (YYYY, YYYY-MM or YYYY-MM-DD): " + date);
    }
  }
}
