package org.beyan;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beyan.article.Span;

/**
 * A text written another way, with the way from the old offsets to the new ones.
 *
 * @param starts where what began at an old offset begins: behind anything inserted there
 * @param ends where what ended at an old offset ends: before anything inserted there
 */
record Rewritten(String text, int[] starts, int[] ends) {
  /** The text with something else for each match. */
  static Rewritten of(String text, String pattern, Function<MatchResult, String> other) {
    StringBuilder written = new StringBuilder();
    int[] starts = new int[text.length() + 1];
    int[] ends = new int[text.length() + 1];
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int at = 0;
    while (matcher.find()) {
      at = copy(text, at, matcher.start(), written, starts, ends);
      int from = written.length();
      written.append(other.apply(matcher.toMatchResult()));
      if (matcher.end() == matcher.start()) {
        ends[at] = from;
        starts[at] = written.length();
      }
      for (; at < matcher.end(); at++) {
        starts[at] = at == matcher.start() ? from : written.length();
        ends[at + 1] = written.length();
      }
    }
    copy(text, at, text.length(), written, starts, ends);
    starts[text.length()] = written.length();
    return new Rewritten(written.toString(), starts, ends);
  }

  /** The text with other words put in at an offset. */
  static Rewritten inserting(String words, int offset, String text) {
    int[] starts = new int[text.length() + 1];
    int[] ends = new int[text.length() + 1];
    Arrays.setAll(starts, at -> at < offset ? at : at + words.length());
    Arrays.setAll(ends, at -> at <= offset ? at : at + words.length());
    return new Rewritten(new StringBuilder(text).insert(offset, words).toString(), starts, ends);
  }

  private static int copy(
      String text, int from, int to, StringBuilder written, int[] starts, int[] ends) {
    for (int at = from; at < to; at++) {
      starts[at] = written.length();
      written.append(text.charAt(at));
      ends[at + 1] = written.length();
    }
    return to;
  }

  /** Where the words of a span of the old text stand. */
  Span place(Span old) {
    return new Span(starts[old.start()], ends[old.end()]);
  }
}
