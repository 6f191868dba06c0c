package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Quotations that an introduction announces: behind its colon, or as the paragraphs after it. */
final class FollowingQuotes {
  /** Characters that may stand between the colon and the quotation: a space, a dash, a line end. */
  private static final int NEAR = 4;

  /** Characters that a heading may be long. */
  private static final int HEADING = 120;

  private final Document document;

  FollowingQuotes(Document document) {
    this.document = document;
  }

  /**
   * Words announced at an offset, a span for each paragraph; empty where none follow.
   *
   * @param offset behind the colon
   */
  List<Span> after(int offset) {
    int next = document.quoteFrom(offset);
    return next < document.quotes().size() && isNear(offset, document.quotes().get(next))
        ? withFollowing(next)
        : List.of();
  }

  private boolean isNear(int offset, Quote quote) {
    String between = document.text().substring(offset, quote.outer().start());
    return between.strip().length() <= 1 && between.length() - countBreaks(between) <= NEAR;
  }

  private static int countBreaks(String between) {
    return (int) between.chars().filter(Character::isWhitespace).count();
  }

  /**
   * Further paragraphs belong to the same words while they are a quotation from end to end; a
   * heading in capitals before or between them does not count.
   */
  private List<Span> withFollowing(int first) {
    List<Span> words = new ArrayList<>();
    words.add(document.quotes().get(first).words());
    for (int i = first + 1; i < document.quotes().size(); i++) {
      Quote previous = document.quotes().get(i - 1);
      Quote next = document.quotes().get(i);
      if (!isAdjacent(previous, next) || !isWholeParagraph(previous) || !isWholeParagraph(next)) {
        break;
      }
      if (!isCapitals(next.words().in(document.text()))) {
        words.add(next.words());
      }
    }
    boolean headed = words.size() > 1 && isCapitals(words.get(0).in(document.text()));
    return headed ? words.subList(1, words.size()) : words;
  }

  /** Nothing stands between the two but a heading in capitals. */
  private boolean isAdjacent(Quote previous, Quote next) {
    String between = document.text().substring(previous.outer().end(), next.outer().start());
    return isCapitals(between) && between.strip().length() <= HEADING;
  }

  private boolean isWholeParagraph(Quote quote) {
    return document
        .paragraphAt(quote.outer().start())
        .filter(
            paragraph ->
                paragraph.end() - quote.outer().end() <= 1
                    && (paragraph.start() == quote.outer().start() || isAfterColon(quote)))
        .isPresent();
  }

  private boolean isAfterColon(Quote quote) {
    int at = quote.outer().start() - 1;
    while (at > 0 && Character.isWhitespace(document.text().charAt(at))) {
      at--;
    }
    return at >= 0 && document.text().charAt(at) == ':';
  }

  private static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }
}
