package org.beyan.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gazetteer's files, and how one is read. */
enum Table {
  COUNTRIES("countries.tsv", "code"),
  OFFICES("offices.tsv", "id"),
  ROLES("roles.tsv", "id"),
  PERSONS("persons.tsv", "id"),
  TENURES("tenures.tsv", "person", "office", "country", "start"),
  BODIES("bodies.tsv", "id"),
  MEDIA("media.tsv", "id"),
  CONFLICTS("conflicts.tsv", "id"),
  AMBIGUOUS("ambiguous.tsv", "lang", "name");

  final String file;
  private final List<String> keys;

  Table(String file, String... keys) {
    this.file = file;
    this.keys = List.of(keys);
  }

  /** What a row of a user's file must share with a row to replace it. */
  String key(Row row) {
    return keys.stream().map(row::text).reduce((one, two) -> one + "\t" + two).orElseThrow();
  }

  /**
   * Reads lines of cells between tabs; {@code #} begins a comment line, the first other line names
   * the columns.
   *
   * @param place what error messages call the file
   * @throws IllegalArgumentException naming file, line and cause
   */
  List<Row> read(String place, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    int number = 0;
    for (String line : lines(place, bytes)) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        List<String> cells = cells(line);
        if (columns.isEmpty()) {
          header(place + ":" + number, cells, columns);
        } else {
          rows.add(row(place + ":" + number, columns, cells));
        }
      }
    }
    return rows;
  }

  private static List<String> lines(String place, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Arrays.asList((text.startsWith("\ufeff") ? text.substring(1) : text).split("\r?\n"));
    } catch (CharacterCodingException notUtf8) {
      throw new IllegalArgumentException(place + ": not UTF-8", notUtf8);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(16);
    for (int from = 0; from <= line.length(); ) {
      int tab = line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      cells.add(line.substring(from, end).strip());
      from = end + 1;
    }
    return cells;
  }

  private void header(String place, List<String> cells, Map<String, Integer> columns) {
    for (int i = 0; i < cells.size(); i++) {
      columns.put(cells.get(i), i);
    }
    Stream.of(keys.get(0), keys.get(keys.size() - 1))
        .filter(key -> !columns.containsKey(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException(place + ": no column " + key);
            });
  }

  private Row row(String place, Map<String, Integer> columns, List<String> cells) {
    Row row = new Row(place, columns, cells);
    if (cells.size() > columns.size()) {
      throw row.fault(cells.size() + " cells under " + columns.size() + " columns");
    }
    row.required(keys.get(0));
    return row;
  }
}
