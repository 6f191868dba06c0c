package org.beyan.cli;

/** The terminal's width, where there is a terminal. */
final class Terminal {
  private static final int UNKNOWN = 160;

  private Terminal() {}

  /** Columns; 0 where output goes to a file or a pipe, whose lines may have any length. */
  static int width() {
    if (System.console() == null) {
      return 0;
    }
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(columns)
        : UNKNOWN;
  }
}
