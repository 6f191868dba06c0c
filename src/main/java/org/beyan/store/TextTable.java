package org.beyan.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows as aligned columns for a terminal. Where they are wider than it, the widest columns give way
 * and their text runs over several lines; nothing is cut off.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<String> columns;
  private final List<List<String>> rows;
  private final int[] widths;

  private TextTable(Rows rows, int width) {
    this.columns = rows.columns();
    this.rows =
        rows.rows().stream().map(row -> row.stream().map(TextTable::shown).toList()).toList();
    this.widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    if (width > 0) {
      narrow(width - GAP.length() * (columns.size() - 1));
    }
  }

  /**
   * @param width of the terminal, 0 for any
   */
  static String of(Rows rows, int width) {
    return new TextTable(rows, width).text();
  }

  private static String shown(Cell cell) {
    return Prefixes.shorten(cell).replaceAll("\\s+", " ");
  }

  private int natural(int column) {
    return rows.stream()
        .map(row -> DisplayWidth.of(row.get(column)))
        .reduce(DisplayWidth.of(columns.get(column)), Math::max);
  }

  /** Takes from the widest column, a place at a time, until all fit. */
  private void narrow(int room) {
    while (Arrays.stream(widths).sum() > room) {
      int widest =
          IntStream.range(0, widths.length)
              .reduce((a, b) -> widths[b] > widths[a] ? b : a)
              .orElse(0);
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    append(text, columns);
    append(text, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    rows.forEach(row -> append(text, row));
    return text.toString();
  }

  /** A row takes as many lines as its longest cell. */
  private void append(StringBuilder text, List<String> row) {
    List<List<String>> cells =
        IntStream.range(0, row.size())
            .mapToObj(at -> LineBreaks.of(row.get(at), widths[at]))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      text.append(line(cells, line).stripTrailing()).append('\n');
    }
  }

  private String line(List<List<String>> cells, int number) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < cells.size(); at++) {
      String piece = number < cells.get(at).size() ? cells.get(at).get(number) : "";
      line.append(piece).append(" ".repeat(widths[at] - DisplayWidth.of(piece)));
      line.append(at + 1 < cells.size() ? GAP : "");
    }
    return line.toString();
  }
}
