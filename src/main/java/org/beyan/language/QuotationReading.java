package org.beyan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.language.QuotationMark.Pair;

/**
 * One way to take the marks read so far. Immutable: every mark leads to new readings.
 *
 * <p>The costs of what goes wrong were set on the articles that the project was developed on: a
 * quotation that runs over paragraphs is common, a lost mark rare, and a lost mark in the middle of
 * a paragraph rarer still.
 *
 * @param stack families of the open marks, outermost first, a digit each
 * @param cost sum over all marks
 * @param paragraph the one that is read
 * @param outer where the outermost open quotation begins in this paragraph
 * @param words where its words do
 * @param opened whether an opening mark stands there
 * @param free where this paragraph's last quotation ended
 * @param last the quotation found last
 */
record QuotationReading(
    String stack,
    double cost,
    Span paragraph,
    int outer,
    int words,
    boolean opened,
    int free,
    Found last) {
  private static final double UNCLOSED = 1.5;
  private static final double UNCLOSED_SINGLE = 5;
  private static final double UNOPENED = 1.5;
  private static final double UNOPENED_AMID = 2;
  private static final double CLOSING_LOST = 1.4;
  private static final double CLOSING_LOST_AMID = 2.6;
  private static final double NESTED = 0.1;
  private static final double NESTED_ALIKE = 0.7;
  private static final double BOTH_CLOSED = 0.9;
  private static final double SINGLE_OUTERMOST = 0.2;
  private static final double CARRIED = 0.2;
  private static final double CARRIED_UNMARKED = 1.2;
  private static final int DEEPEST = 3;

  static final QuotationReading NOTHING =
      new QuotationReading("", 0, new Span(0, 0), 0, 0, false, 0, null);

  /** A linked list, latest first, which readings share. */
  record Found(Quote quote, Found earlier) {}

  static QuotationReading cheaper(QuotationReading one, QuotationReading other) {
    return other.cost < one.cost ? other : one;
  }

  /** Goes on in the next paragraph. */
  List<QuotationReading> enter(Span next, boolean startsWithMark) {
    double more = stack.isEmpty() || startsWithMark ? 0 : CARRIED_UNMARKED;
    if (more > 0 && top() == Pair.SINGLE) {
      return List.of();
    }
    int start = next.start();
    return List.of(
        new QuotationReading(stack, cost + more, next, start, start, false, start, last));
  }

  /** The ways to take a mark. */
  List<QuotationReading> take(QuotationMark mark) {
    List<QuotationReading> ways = new ArrayList<>();
    ways.add(costing(mark.stray()));
    if (stack.isEmpty()) {
      ways.add(open(mark, mark.opening() + (mark.pair() == Pair.SINGLE ? SINGLE_OUTERMOST : 0)));
      if (mark.pair() != Pair.SINGLE) {
        ways.add(closeUnopened(mark));
      }
      return ways;
    }
    ways.add(close(mark));
    if (stack.length() == 2 && stack.charAt(0) == stack.charAt(1)) {
      ways.add(closeBoth(mark));
    }
    if (continues(mark)) {
      ways.add(open(mark, mark.opening()));
    } else if (stack.length() < DEEPEST) {
      ways.add(nest(mark));
      ways.add(reopen(mark));
    }
    return ways;
  }

  /** The ways to end the paragraph: all closed, closing marks lost, or going on in the next. */
  List<QuotationReading> leave() {
    if (stack.isEmpty()) {
      return List.of(this);
    }
    QuotationReading unclosed = found(paragraph.end(), paragraph.end(), false);
    double lost = (stack.length() - 1) * UNCLOSED;
    double all = lost + (stack.charAt(0) == digit(Pair.SINGLE) ? UNCLOSED_SINGLE : UNCLOSED);
    return List.of(
        unclosed.with("").costing(all),
        unclosed.with(stack.substring(0, 1)).costing(lost + CARRIED));
  }

  /** In text order. */
  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (Found found = last; found != null; found = found.earlier) {
      quotes.add(found.quote);
    }
    Collections.reverse(quotes);
    return List.copyOf(quotes);
  }

  private QuotationReading open(QuotationMark mark, double more) {
    return new QuotationReading(
        "" + digit(mark.pair()),
        cost + more,
        paragraph,
        mark.start(),
        mark.end(),
        true,
        free,
        last);
  }

  private QuotationReading nest(QuotationMark mark) {
    double more = top() == mark.pair() ? NESTED_ALIKE : NESTED;
    return with(stack + digit(mark.pair())).costing(more + mark.opening());
  }

  private QuotationReading close(QuotationMark mark) {
    double more = mark.closing() + top().mismatch(mark.pair());
    QuotationReading closed = with(stack.substring(0, stack.length() - 1)).costing(more);
    return closed.stack.isEmpty() ? closed.found(mark.start(), mark.end(), true) : closed;
  }

  /** One mark that closes two: «ГМК «Норильский никель». */
  private QuotationReading closeBoth(QuotationMark mark) {
    return with(stack.substring(1)).close(mark).costing(BOTH_CLOSED);
  }

  /** A closing mark whose opening one is lost. */
  private QuotationReading closeUnopened(QuotationMark mark) {
    boolean first = free == paragraph.start();
    double more = mark.closing() + (first ? UNOPENED : UNOPENED_AMID);
    QuotationReading unopened =
        new QuotationReading("", cost + more, paragraph, free, free, false, free, last);
    return unopened.found(mark.start(), mark.end(), true);
  }

  /** An opening mark before which a closing one is lost. */
  private QuotationReading reopen(QuotationMark mark) {
    double lost = mark.freshStart() ? CLOSING_LOST : CLOSING_LOST_AMID;
    double more = stack.length() * lost + mark.opening();
    return found(mark.start(), mark.start(), false).open(mark, more);
  }

  /** Whether a mark opens again what the paragraph before left open. */
  private boolean continues(QuotationMark mark) {
    return !opened && mark.start() == paragraph.start() && top() == mark.pair();
  }

  private QuotationReading found(int wordsEnd, int end, boolean closed) {
    if (wordsEnd <= words) {
      return this;
    }
    Quote quote = new Quote(new Span(outer, end), new Span(words, wordsEnd), opened, closed);
    Found found = new Found(quote, last);
    return new QuotationReading(stack, cost, paragraph, outer, words, opened, end, found);
  }

  private QuotationReading costing(double more) {
    return new QuotationReading(stack, cost + more, paragraph, outer, words, opened, free, last);
  }

  private QuotationReading with(String newStack) {
    return new QuotationReading(newStack, cost, paragraph, outer, words, opened, free, last);
  }

  private Pair top() {
    return Pair.values()[stack.charAt(stack.length() - 1) - '0'];
  }

  private static char digit(Pair pair) {
    return (char) ('0' + pair.ordinal());
  }
}
