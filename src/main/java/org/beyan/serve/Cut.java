package org.beyan.serve;

import jakarta.servlet.http.HttpServletResponse;

/** Tells in the headers that an answer was cut at the limit of rows. */
final class Cut {
  private static final String LIMIT = "Beyan-Row-Limit";
  private static final String TRUNCATED = "Beyan-Truncated";
  static final String HEADERS = LIMIT + ", " + TRUNCATED;

  private Cut() {}

  static void announce(HttpServletResponse response, int limit, boolean cut) {
    response.setHeader(LIMIT, Integer.toString(limit));
    if (cut) {
      response.setHeader(TRUNCATED, "true");
    }
  }
}
