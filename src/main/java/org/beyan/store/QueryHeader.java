package org.beyan.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The comment that opens a file of {@code queries/}: purpose, inputs, columns.
 *
 * @param columns of the answer, in order
 * @param together columns that hold several values, marked by a star; those joined by a plus sign,
 *     such as {@code name*+iri*}, tell of the same things in the same order
 * @param shown columns that a table for people shows
 */
record QueryHeader(
    String purpose,
    List<Parameter> parameters,
    List<String> columns,
    List<List<String>> together,
    List<String> shown) {
  private static final String INPUT = "#   ";
  private static final String COLUMNS = "# -> ";
  private static final String SHOWN = "# shown: ";

  static QueryHeader parse(String text) {
    List<String> lines = text.lines().takeWhile(line -> line.startsWith("#")).toList();
    List<String> groups = names(lines, COLUMNS);
    return new QueryHeader(
        lines.get(0).substring(1).strip(),
        lines.stream().filter(line -> line.startsWith(INPUT)).map(Parameter::parse).toList(),
        groups.stream().flatMap(QueryHeader::columns).toList(),
        groups.stream()
            .filter(group -> group.endsWith("*"))
            .map(group -> columns(group).toList())
            .toList(),
        names(lines, SHOWN));
  }

  private static Stream<String> columns(String group) {
    return Stream.of(group.replace("*", "").split("\\+"));
  }

  /** The columns that hold several values. */
  List<String> lists() {
    return together.stream().flatMap(Collection::stream).toList();
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
