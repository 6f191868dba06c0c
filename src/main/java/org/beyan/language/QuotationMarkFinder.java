package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Span;
import org.beyan.language.QuotationMark.Pair;

/**
 * Finds the marks of a paragraph that may belong to a quotation, and judges each by its neighbours.
 *
 * <p>An apostrophe between letters (Rusya'nın, don't) is no mark at all.
 */
final class QuotationMarkFinder {
  private final String text;
  private final Span paragraph;

  private QuotationMarkFinder(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static List<QuotationMark> marks(String text, Span paragraph) {
    return new QuotationMarkFinder(text, paragraph).marks();
  }

  private List<QuotationMark> marks() {
    List<QuotationMark> marks = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int end = markEnd(at);
      if (end > at && !isApostrophe(at, end)) {
        marks.add(mark(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return marks;
  }

  /** Offset after the mark at an offset; the same offset where no mark is. */
  private int markEnd(int at) {
    char unit = text.charAt(at);
    if (!isSingle(unit)) {
      return isDouble(unit) ? at + 1 : at;
    }
    boolean two = at + 1 < paragraph.end() && text.charAt(at + 1) == unit;
    return two ? at + 2 : at + 1;
  }

  private boolean isApostrophe(int at, int end) {
    return end == at + 1 && isSingle(text.charAt(at)) && isWord(before(at)) && isWord(after(end));
  }

  private QuotationMark mark(int start, int end) {
    Pair pair = pair(start, end);
    double opening = opening(start, end) + habit(text.charAt(start), true);
    double closing = closing(start, end) + habit(text.charAt(start), false);
    double stray = pair == Pair.SINGLE ? straySingle(start, end) : strayDouble(start, end);
    return new QuotationMark(start, end, pair, opening, closing, stray, isFreshStart(start));
  }

  private Pair pair(int start, int end) {
    return switch (text.charAt(start)) {
      case '"', '‟', '＂' -> Pair.STRAIGHT;
      case '“', '”', '„' -> Pair.CURLY;
      case '«', '»' -> Pair.ANGLE;
      default -> end - start == 2 ? Pair.TWO_SINGLES : Pair.SINGLE;
    };
  }

  /** Cost of opening between these neighbours. */
  private double opening(int start, int end) {
    char before = before(start);
    char after = after(end);
    boolean apart = isSpace(before) || "([{/".indexOf(before) >= 0 || isQuotation(before);
    if (isSpace(after)) {
      return apart || before == ':' ? 1 : 2.5;
    }
    boolean starts = isWord(after) || isQuotation(after) || "([.…¡¿-–—".indexOf(after) >= 0;
    double beginning = starts ? 0 : 1.5;
    if (apart) {
      return beginning;
    }
    return beginning + (":;,-–—".indexOf(before) >= 0 ? 0.2 : 1);
  }

  /** Cost of closing between these neighbours. */
  private double closing(int start, int end) {
    char before = before(start);
    char after = after(end);
    boolean apart = isSpace(after) || isQuotation(after) || ".,;:!?…)]}/-–—'’".indexOf(after) >= 0;
    if (start == paragraph.start()) {
      return 2.5;
    }
    if (isSpace(before)) {
      return apart ? 0.8 : 2.5;
    }
    return apart ? 0 : Character.isLowerCase(after) ? 0.6 : 1;
  }

  /** What a mark is made for: „ to open, » to close; “ and ” do both in some countries. */
  private static double habit(char mark, boolean opens) {
    return switch (mark) {
      case '«', '„', '‹' -> opens ? 0 : 2;
      case '»', '›' -> opens ? 2 : 0;
      case '“', '‘' -> opens ? 0 : 0.4;
      case '”' -> opens ? 0.4 : 0;
      case '’' -> opens ? 1 : 0;
      default -> 0;
    };
  }

  /** An inch (12") or a mark between letters (13"ü) is easily none. */
  private double strayDouble(int start, int end) {
    char before = before(start);
    if (isWord(before) && isWord(after(end))) {
      return Character.isDigit(before) ? 0.4 : 1;
    }
    return Character.isDigit(before) ? 1 : 3;
  }

  /** An apostrophe at the end (the Russians') or at the beginning ('90s) of a word. */
  private double straySingle(int start, int end) {
    char before = before(start);
    char after = after(end);
    if (isSpace(before)) {
      return Character.isDigit(after) || isSpace(after) ? 0.1 : 0.6;
    }
    return isWord(before) ? 0.3 : 0.8;
  }

  private boolean isFreshStart(int start) {
    int at = start;
    while (at > paragraph.start() && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at == paragraph.start() || ".!?…:".indexOf(text.charAt(at - 1)) >= 0;
  }

  private char before(int at) {
    return at > paragraph.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int end) {
    return end < paragraph.end() ? text.charAt(end) : ' ';
  }

  private static boolean isSingle(char unit) {
    return "'‘’‛‚‹›".indexOf(unit) >= 0;
  }

  private static boolean isDouble(char unit) {
    return "\"“”„«»‟＂".indexOf(unit) >= 0;
  }

  private static boolean isQuotation(char unit) {
    return isSingle(unit) || isDouble(unit);
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
