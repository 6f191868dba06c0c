package org.beyan.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a table that ships with the program, cut at their tabs. */
final class DataLines {
  private DataLines() {}

  /**
   * Rows in the order of the file, without its comments and empty lines.
   *
   * @param table such as {@code acts/tr.tsv}
   * @throws IllegalArgumentException where there is no such table, or naming the line that has
   *     another number of columns
   */
  static List<List<String>> of(String table, int columns) {
    try (InputStream in = DataLines.class.getResourceAsStream("/data/" + table)) {
      if (in == null) {
        throw new IllegalArgumentException("No table " + table);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns, table))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line, int columns, String table) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new IllegalArgumentException(table + ": want " + columns + " columns; have: " + line);
    }
    return row;
  }
}
