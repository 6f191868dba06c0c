package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Span;

/**
 * Joins lines that were wrapped to a width.
 *
 * <p>Where blank lines part the paragraphs, all lines between them are one. Where nothing does, a
 * line end is a wrap if the first word behind it would have gone beyond the width, or if a line of
 * more than half of the width ends within a sentence; another line ends its paragraph.
 */
final class LineWrapping {
  /** Widths that mail programs and editors wrap to. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  /** Lines that tell a width where blank lines part the paragraphs, and where none do. */
  private static final int FEW = 4;

  private static final int MANY = 12;

  private final String text;
  private final List<Span> lines;

  private LineWrapping(String text, List<Span> lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * @param lines trimmed; blank ones are empty
   * @return the same lines, or fewer and longer ones
   */
  static List<Span> undone(String text, List<Span> lines) {
    return isDoubleSpaced(lines)
        ? new LineWrapping(text, filled(lines)).byWidth()
        : new LineWrapping(text, lines).undone();
  }

  /** Whether a blank line stands behind nearly every line, so that it parts nothing. */
  private static boolean isDoubleSpaced(List<Span> lines) {
    long blank = lines.stream().filter(Span::isEmpty).count();
    return lines.size() > MANY && blank * 9 >= (lines.size() - blank) * 8;
  }

  private static List<Span> filled(List<Span> lines) {
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private List<Span> undone() {
    List<Span> inner = inner();
    boolean whole = areMostlyOpen(inner) && isWholeWrapped(lengths(inner));
    return whole ? joined(Integer.MAX_VALUE, 0) : byWidth();
  }

  private static List<Integer> lengths(List<Span> lines) {
    return lines.stream().map(Span::length).sorted().toList();
  }

  private List<Span> byWidth() {
    List<Span> inner = inner();
    List<Integer> narrow = lengths(inner).stream().filter(length -> length <= WIDEST).toList();
    int width = narrow.isEmpty() ? 0 : narrow.get(narrow.size() * 9 / 10);
    boolean wrapped = areMostlyOpen(inner) && isMostlyWrapped(inner.size(), narrow, width);
    return wrapped ? joined(width, width) : lines;
  }

  /** Lines that another follows directly. */
  private List<Span> inner() {
    List<Span> inner = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        inner.add(lines.get(i));
      }
    }
    return inner;
  }

  private static boolean isWholeWrapped(List<Integer> lengths) {
    return lengths.size() >= FEW
        && lengths.get(lengths.size() / 4) >= NARROWEST
        && lengths.get(lengths.size() - 1) <= WIDEST;
  }

  /** Nine of ten lines keep to the width, and most nearly fill it. */
  private static boolean isMostlyWrapped(int all, List<Integer> narrow, int width) {
    long full = narrow.stream().filter(length -> length * 5 >= width * 4).count();
    return all >= MANY && width >= NARROWEST && narrow.size() * 10 >= all * 9 && full * 2 > all;
  }

  /** Lines that each end a sentence were not wrapped. */
  private boolean areMostlyOpen(List<Span> inner) {
    return inner.stream().filter(this::isOpen).count() * 2 > inner.size();
  }

  private boolean isOpen(Span line) {
    char last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }

  /**
   * @param longest a longer line was not wrapped
   * @param width a line that the next word would have made longer goes on
   */
  private List<Span> joined(int longest, int width) {
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (open && !line.isEmpty()) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).cover(line));
      } else {
        paragraphs.add(line);
      }
      Span next = i + 1 < lines.size() ? lines.get(i + 1) : line;
      boolean goesOn = line.length() + 1 + word(next) > width || isCut(line, width);
      open = !line.isEmpty() && line.length() <= longest && goesOn;
    }
    return paragraphs;
  }

  private boolean isCut(Span line, int width) {
    return !line.isEmpty() && line.length() * 2 >= width && isOpen(line);
  }

  /** Length of a line's first word. */
  private int word(Span line) {
    int space = text.indexOf(' ', line.start());
    return space < 0 || space > line.end() ? line.length() : space - line.start();
  }
}
