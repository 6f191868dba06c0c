package org.beyan.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The comment that opens a file of {@code queries/}: purpose, inputs, columns.
 *
 * @param columns of the answer, in order
 * @param lists columns that hold several values, marked by a star
 * @param shown columns that a table for people shows
 */
record QueryHeader(
    String purpose,
    List<Parameter> parameters,
    List<String> columns,
    List<String> lists,
    List<String> shown) {
  private static final String INPUT = "#   ";
  private static final String COLUMNS = "# -> ";
  private static final String SHOWN = "# shown: ";

  static QueryHeader parse(String text) {
    List<String> lines = text.lines().takeWhile(line -> line.startsWith("#")).toList();
    List<String> starred = names(lines, COLUMNS);
    return new QueryHeader(
        lines.get(0).substring(1).strip(),
        lines.stream().filter(line -> line.startsWith(INPUT)).map(Parameter::parse).toList(),
        starred.stream().map(column -> column.replace("*", "")).toList(),
        starred.stream()
            .filter(column -> column.endsWith("*"))
            .map(column -> column.replace("*", ""))
            .toList(),
        names(lines, SHOWN));
  }

  private static List<String> names(List<String> lines, String mark) {
    List<String> names = new ArrayList<>();
    lines.stream()
        .filter(line -> line.startsWith(mark))
        .forEach(
            line -> names.addAll(List.of(line.substring(mark.length()).strip().split(",\\s*"))));
    return names;
  }
}
