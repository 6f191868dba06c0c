package org.beyan.store;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: at spaces, within a word only if it is too long alone. */
final class LineBreaks {
  private LineBreaks() {}

  /** At least one line; an empty one for empty text. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (DisplayWidth.of(rest) > width) {
      int end = DisplayWidth.longestPrefix(rest, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
