package org.beyan.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beyan.article.Span;

/**
 * Cuts a text at blank lines, and at single line ends too, unless the text is one that was wrapped
 * to a fixed width.
 */
final class Paragraphs {
  /** Widths that mail programs and editors wrap to. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    return isWrapped(lines) ? joined(lines) : lines.stream().filter(l -> !l.isEmpty()).toList();
  }

  /** Trimmed; blank lines are empty spans. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\u2029') {
        lines.add(new Span(start, at).trim(text));
        start = at + 1;
      }
    }
    return lines;
  }

  private static boolean isWrapped(List<Span> lines) {
    int[] inner = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        inner[count++] = lines.get(i).length();
      }
    }
    if (count < 4) {
      return false;
    }
    int[] lengths = Arrays.copyOf(inner, count);
    Arrays.sort(lengths);
    return lengths[count / 4] >= NARROWEST && lengths[count - 1] <= WIDEST;
  }

  private static List<Span> joined(List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (Span line : lines) {
      if (!line.isEmpty()) {
        int last = paragraphs.size() - 1;
        if (open) {
          paragraphs.set(last, paragraphs.get(last).cover(line));
        } else {
          paragraphs.add(line);
        }
      }
      open = !line.isEmpty();
    }
    return paragraphs;
  }
}
