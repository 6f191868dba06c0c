package org.beyan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** What a run has to say about its inputs, a line each. */
final class Remarks {
  /** Whole archives come without dates: more lines than these would bury what matters. */
  private static final int UNDATED_SHOWN = 5;

  private static final String UNDATED = ": no date";

  private Remarks() {}

  static void print(ReadingLoop loop, PrintWriter err) {
    shortened(loop.warnings()).forEach(line -> err.println("warning: " + line));
    loop.skipped().forEach(line -> err.println("skipped: " + line));
    err.flush();
  }

  /** The warnings, but of those about missing dates the first few and their number. */
  static List<String> shortened(List<String> warnings) {
    List<String> undated = warnings.stream().filter(line -> line.endsWith(UNDATED)).toList();
    if (undated.size() <= UNDATED_SHOWN) {
      return warnings;
    }
    Stream<String> others = warnings.stream().filter(line -> !line.endsWith(UNDATED));
    String rest = undated.size() + " articles have no date; these were the first " + UNDATED_SHOWN;
    return Stream.of(others, undated.stream().limit(UNDATED_SHOWN), Stream.of(rest))
        .flatMap(lines -> lines)
        .toList();
  }
}
