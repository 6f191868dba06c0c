package org.beyan.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** What may be changed in a text before it is an article's, and nothing more. */
final class CleanText {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");

  private CleanText() {}

  /**
   * Puts a space for every C0 control character but tab and line ends, and U+FFFD for half a
   * surrogate pair and the two noncharacters, which XML cannot carry. The length stays.
   */
  static String carriable(String text) {
    int at = 0;
    while (at < text.length() && isCarriable(text, at)) {
      at++;
    }
    return at == text.length() ? text : replaced(text, at);
  }

  private static String replaced(String text, int from) {
    StringBuilder cleaned = new StringBuilder(text);
    for (int at = from; at < text.length(); at++) {
      if (!isCarriable(text, at)) {
        cleaned.setCharAt(at, text.charAt(at) < ' ' ? ' ' : '\ufffd');
      }
    }
    return cleaned.toString();
  }

  private static boolean isCarriable(String text, int at) {
    char unit = text.charAt(at);
    if (unit < ' ') {
      return unit == '\t' || unit == '\n' || unit == '\r';
    }
    if (Character.isHighSurrogate(unit)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return unit < '\ufffe';
  }

  /** The text on one line, without white space around it. */
  static String line(String text) {
    return SPACES.matcher(carriable(text)).replaceAll(" ").strip();
  }

  /** {@link #line}, or nothing where nothing is left. */
  static Optional<String> present(String text) {
    return Optional.of(line(text)).filter(line -> !line.isEmpty());
  }

  static String unixLines(String text) {
    return LINE_END.matcher(text).replaceAll("\n");
  }

  /** Without blank lines before it and white space after it; an indent of the first line stays. */
  static String body(String text) {
    int first = text.length() - text.stripLeading().length();
    return text.substring(text.lastIndexOf('\n', first) + 1).stripTrailing();
  }

  /** A piece of an input that is short enough to stand in a message. */
  static String excerpt(String text) {
    return excerpt(text, 60);
  }

  static String excerpt(String text, int longest) {
    String line = line(text);
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
