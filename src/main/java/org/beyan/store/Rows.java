package org.beyan.store;

import java.util.List;
import java.util.regex.Pattern;
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

  /** The values of a cell that holds several, joined by {@link #SEPARATOR}. */
  public List<String> values(int row, String column) {
    String text = cell(row, column).text();
    return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(SEPARATOR)));
  }

  /** The same rows, the values of some columns' cells sorted and each once. */
  Rows sortedWithin(List<String> lists) {
    List<List<Cell>> sorted =
        rows.stream()
            .map(
                row ->
                    IntStream.range(0, columns.size())
                        .mapToObj(
                            at ->
                                lists.contains(columns.get(at)) ? sorted(row.get(at)) : row.get(at))
                        .toList())
            .toList();
    return new Rows(columns, sorted, cut);
  }

  private static Cell sorted(Cell cell) {
    String[] values = cell.text().split(Pattern.quote(SEPARATOR));
    return cell.withText(
        String.join(SEPARATOR, List.of(values).stream().distinct().sorted().toList()));
  }

  private int index(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("No column " + column + " among " + columns);
    }
    return index;
  }
}
