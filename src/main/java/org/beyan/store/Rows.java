package org.beyan.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param rows each with a cell for every column
 * @param cut whether there were more rows than the limit of whoever answered allows
 */
public record Rows(List<String> columns, List<List<Cell>> rows, boolean cut) implements Answer {
  /** What stands between the values of a cell that holds several. */
  public static final String SEPARATOR = " | ";

  public Rows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** All the rows that there are. */
  public Rows(List<String> columns, List<List<Cell>> rows) {
    this(columns, rows, false);
  }

  /**
   * The cell of a row, counted from 0.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public Cell cell(int row, String column) {
    return rows.get(row).get(index(column));
  }

  /** The same rows with these columns alone. */
  public Rows only(List<String> wanted) {
    List<Integer> indexes = wanted.stream().map(this::index).toList();
    return new Rows(
        wanted, rows.stream().map(row -> indexes.stream().map(row::get).toList()).toList(), cut);
  }

  /** The first rows, as many as there may be. */
  public Rows atMost(int most) {
    return rows.size() <= most ? this : new Rows(columns, rows.subList(0, most), true);
  }

  /** The values of a cell that holds several, joined by {@link #SEPARATOR}. */
  public List<String> values(int row, String column) {
    String text = cell(row, column).text();
    return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(SEPARATOR)));
  }

  /**
   * The same rows, the values of some columns' cells sorted and each once.
   *
   * @param together columns whose values stand in one order, that of the first column
   */
  Rows sortedWithin(List<List<String>> together) {
    List<List<Integer>> groups =
        together.stream().map(group -> group.stream().map(this::index).toList()).toList();
    return new Rows(columns, rows.stream().map(row -> sorted(row, groups)).toList(), cut);
  }

  private static List<Cell> sorted(List<Cell> row, List<List<Integer>> groups) {
    List<Cell> cells = new ArrayList<>(row);
    for (List<Integer> group : groups) {
      List<List<String>> tuples = tuples(group.stream().map(row::get).toList());
      for (int at = 0; at < group.size(); at++) {
        int place = at;
        cells.set(
            group.get(at),
            row.get(group.get(at))
                .withText(
                    tuples.stream()
                        .map(tuple -> tuple.get(place))
                        .collect(Collectors.joining(SEPARATOR))));
      }
    }
    return cells;
  }

  /**
   * What stands in the same place of each cell, sorted. Where two of one name share theirs, nothing
   * tells which is which: then the name stands alone.
   */
  private static List<List<String>> tuples(List<Cell> cells) {
    List<String[]> values =
        cells.stream().map(cell -> cell.text().split(Pattern.quote(SEPARATOR), -1)).toList();
    int size = values.get(0).length;
    boolean matched = values.stream().allMatch(each -> each.length == size);
    return IntStream.range(0, size)
        .mapToObj(
            at ->
                values.stream()
                    .map(each -> matched || each == values.get(0) ? each[at] : "")
                    .toList())
        .filter(tuple -> !tuple.stream().allMatch(String::isEmpty))
        .distinct()
        .sorted(Comparator.comparing(tuple -> String.join(SEPARATOR, tuple)))
        .toList();
  }

  private int index(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("No column " + column + " among " + columns);
    }
    return index;
  }
}
