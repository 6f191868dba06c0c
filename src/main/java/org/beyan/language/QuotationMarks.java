package org.beyan.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Finds the outermost quotations of a paragraph, whatever marks they stand in.
 *
 * <p>Known marks: {@code " " “ ” « » „ “ ‘ ’ ' ' ''}. Pairs may be mixed or of one kind within the
 * other. A mark without partner gives a quotation that begins or ends with its paragraph. An
 * apostrophe (Rusya'nın, don't) and an inch or damaged apostrophe between letters (13"ü) are no
 * marks.
 */
final class QuotationMarks {
  private enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  private record Mark(int start, int end, Side side) {}

  private final String text;
  private final Span paragraph;

  private QuotationMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  static List<Quote> in(String text, List<Span> paragraphs) {
    List<Quote> quotes = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      quotes.addAll(new QuotationMarks(text, paragraph).find());
    }
    return quotes;
  }

  private List<Quote> find() {
    List<Mark> marks = doubles();
    List<Quote> quotes = nested(marks);
    if (quotes.isEmpty()) {
      quotes = paired(marks);
    }
    List<Quote> all = new ArrayList<>(quotes);
    for (Quote single : singles()) {
      if (all.stream().noneMatch(quote -> quote.outer().overlaps(single.outer()))) {
        all.add(single);
      }
    }
    all.sort(Comparator.comparing(Quote::outer));
    return all;
  }

  /** Quotations by depth; none if the marks do not come out even. */
  private List<Quote> nested(List<Mark> marks) {
    List<Quote> quotes = new ArrayList<>();
    int depth = 0;
    Mark first = null;
    for (Mark mark : marks) {
      boolean opens = mark.side == Side.OPEN || (mark.side == Side.EITHER && depth == 0);
      if (opens) {
        first = depth == 0 ? mark : first;
        depth++;
      } else if (--depth < 0) {
        return List.of();
      } else if (depth == 0) {
        add(quotes, first, mark);
      }
    }
    return depth == 0 ? quotes : List.of();
  }

  /** Quotations from mark to next mark; the last resort for texts with lost marks. */
  private List<Quote> paired(List<Mark> marks) {
    List<Quote> quotes = new ArrayList<>();
    Mark open = null;
    for (Mark mark : marks) {
      if (open == null && mark.side == Side.CLOSE) {
        int from =
            quotes.isEmpty() ? paragraph.start() : quotes.get(quotes.size() - 1).outer().end();
        Span words = new Span(from, mark.start).trim(text);
        if (quotes.isEmpty() && !words.isEmpty()) {
          quotes.add(new Quote(new Span(from, mark.end), words, false, true));
        }
      } else if (open == null) {
        open = mark;
      } else if (mark.side != Side.OPEN) {
        add(quotes, open, mark);
        open = null;
      }
    }
    if (open != null) {
      Span words = new Span(open.end, paragraph.end()).trim(text);
      if (!words.isEmpty()) {
        quotes.add(new Quote(new Span(open.start, paragraph.end()), words, true, false));
      }
    }
    return quotes;
  }

  private void add(List<Quote> quotes, Mark open, Mark close) {
    Span words = new Span(open.end, close.start).trim(text);
    if (!words.isEmpty()) {
      quotes.add(new Quote(new Span(open.start, close.end), words, true, true));
    }
  }

  private List<Mark> doubles() {
    List<Mark> marks = new ArrayList<>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char unit = text.charAt(at);
      boolean twoSingles =
          isSingle(unit) && at + 1 < paragraph.end() && text.charAt(at + 1) == unit;
      int end = twoSingles ? at + 2 : at + 1;
      if (unit == '«' || unit == '„' || unit == '‹') {
        marks.add(new Mark(at, end, Side.OPEN));
      } else if (unit == '»' || unit == '›') {
        marks.add(new Mark(at, end, Side.CLOSE));
      } else if (unit == '"' || unit == '“' || unit == '”' || unit == '‟' || twoSingles) {
        addBySurroundings(marks, at, end);
      }
      at = end - 1;
    }
    return marks;
  }

  private void addBySurroundings(List<Mark> marks, int at, int end) {
    boolean wordBefore = at > paragraph.start() && isWord(text.charAt(at - 1));
    boolean wordAfter = end < paragraph.end() && isWord(text.charAt(end));
    boolean spaceBefore = at == paragraph.start() || isOpening(text.charAt(at - 1));
    boolean spaceAfter = end == paragraph.end() || isClosing(text.charAt(end));
    char unit = text.charAt(at);
    if (wordBefore
        && wordAfter
        && unit == '"'
        && marks.stream().filter(m -> m.side != Side.CLOSE).count()
            == marks.stream().filter(m -> m.side == Side.CLOSE).count()) {
      return;
    }
    Side side = Side.EITHER;
    if (spaceBefore && !spaceAfter) {
      side = Side.OPEN;
    } else if (spaceAfter && !spaceBefore) {
      side = Side.CLOSE;
    } else if (unit == '“') {
      side = spaceBefore ? Side.OPEN : Side.EITHER;
    } else if (unit == '”') {
      side = spaceBefore ? Side.EITHER : Side.CLOSE;
    }
    marks.add(new Mark(at, end, side));
  }

  /** Single marks count only in pairs: an opening one behind a space, a closing one before none. */
  private List<Quote> singles() {
    List<Quote> quotes = new ArrayList<>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (opensSingle(at)) {
        int close = closingSingle(at + 1);
        if (close > 0) {
          add(quotes, new Mark(at, at + 1, Side.OPEN), new Mark(close, close + 1, Side.CLOSE));
          at = close;
        }
      }
    }
    return quotes;
  }

  private boolean opensSingle(int at) {
    return isSingle(text.charAt(at))
        && (at == paragraph.start() || isOpening(text.charAt(at - 1)))
        && at + 1 < paragraph.end()
        && !isClosing(text.charAt(at + 1));
  }

  private int closingSingle(int from) {
    for (int at = from; at < paragraph.end(); at++) {
      boolean ends = at + 1 == paragraph.end() || isClosing(text.charAt(at + 1));
      if (isSingle(text.charAt(at)) && ends && !Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSingle(char unit) {
    return unit == '\'' || unit == '‘' || unit == '’' || unit == '‛';
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit);
  }

  private static boolean isOpening(char before) {
    return Character.isSpaceChar(before)
        || Character.isWhitespace(before)
        || "([{«„:-–—/".indexOf(before) >= 0;
  }

  private static boolean isClosing(char after) {
    return Character.isSpaceChar(after)
        || Character.isWhitespace(after)
        || ".,;:!?)]}»…-–—/".indexOf(after) >= 0;
  }
}
