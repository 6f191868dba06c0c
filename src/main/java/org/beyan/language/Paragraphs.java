package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Span;

/**
 * Cuts a text at blank lines, and at single line ends too, unless the text is one that was wrapped
 * to a fixed width.
 *
 * <p>A line end in the middle of a sentence, as a removed link leaves it, cuts nothing: no mark
 * before it, a small letter behind it.
 */
final class Paragraphs {
  /** Characters of a name that was a link, on a line of its own. */
  private static final int LONGEST_LINK = 30;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    List<Span> paragraphs = LineWrapping.undone(text, lines);
    return mended(text, paragraphs.stream().filter(line -> !line.isEmpty()).toList());
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

  private static List<Span> mended(String text, List<Span> broken) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span part : broken) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && isBroken(text, paragraphs.get(last), part)) {
        Span before = paragraphs.remove(last);
        boolean link = before.length() <= LONGEST_LINK && last > 0;
        if (link && isOpen(text, paragraphs.get(last - 1))) {
          before = paragraphs.remove(last - 1).cover(before);
        }
        paragraphs.add(before.cover(part));
      } else {
        paragraphs.add(part);
      }
    }
    return List.copyOf(paragraphs);
  }

  private static boolean isBroken(String text, Span before, Span after) {
    char first = text.charAt(after.start());
    if (after.length() == 1 || !isOpen(text, before)) {
      return false;
    }
    char second = text.charAt(after.start() + 1);
    boolean suffix = "'’".indexOf(first) >= 0 && Character.isLowerCase(second);
    boolean mark = ".,;".indexOf(first) >= 0 && second == ' ';
    return suffix || mark || Character.isLowerCase(first);
  }

  /** Whether no mark ends it. */
  private static boolean isOpen(String text, Span part) {
    char last = text.charAt(part.end() - 1);
    return Character.isLetterOrDigit(last) || ",'’".indexOf(last) >= 0;
  }
}
