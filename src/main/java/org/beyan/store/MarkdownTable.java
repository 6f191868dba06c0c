package org.beyan.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as a table of Markdown (GitHub's). */
final class MarkdownTable {
  private MarkdownTable() {}

  static String of(Rows rows) {
    StringBuilder text = new StringBuilder();
    text.append(line(rows.columns()));
    text.append(line(Collections.nCopies(rows.columns().size(), "---")));
    for (List<Cell> row : rows.rows()) {
      text.append(line(row.stream().map(MarkdownTable::shown).toList()));
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String shown(Cell cell) {
    String text = Prefixes.shorten(cell).replace("\\", "\\\\").replace("|", "\\|");
    return text.replace("<", "&lt;").replaceAll("\\s+", " ");
  }
}
