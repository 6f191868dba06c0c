package org.beyan.resolve;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes patterns of the word lists in {@code data}. */
final class WordPatterns {
  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<[a-z]+>");

  private WordPatterns() {}

  /**
   * A pattern that finds something where any of several does: one pass over a sentence shows that
   * it holds none of them, as most sentences do.
   *
   * @param before what stands before each of them, and {@code behind} behind it
   */
  static Pattern any(String before, Collection<String> patterns, String behind) {
    return Pattern.compile(
        patterns.stream()
            .map(pattern -> GROUP_NAME.matcher(pattern).replaceAll("(?:"))
            .collect(Collectors.joining("|", before + "(?:", ")" + behind)));
  }
}
