package org.beyan;

import java.util.List;
import java.util.stream.Stream;
import org.beyan.article.Article;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Reading;
import org.beyan.article.Span;
import org.beyan.article.Statement;
import org.beyan.language.LanguagePack;

/**
 * Places between the paragraphs of an article where another paragraph takes nothing apart.
 *
 * <p>It would where one statement stands on both sides: words over several paragraphs, or "This was
 * announced by". And it would be read as a part of words that no mark parts from it.
 */
record Borders(Article article, Reading reading) {
  private static final String POINTING = "(?s)\\s*(?:Bu|(?:Об|С)\\h+(?:этом|так)|Это|This|That).*";

  /** Offsets behind each paragraph, and before the first. */
  List<Integer> open() {
    return Stream.concat(Stream.of(new Span(0, 0)), paragraphs().stream())
        .map(Span::end)
        .filter(border -> !behind(border).matches(POINTING))
        .filter(border -> quotations().noneMatch(quotation -> isOnBothSides(quotation, border)))
        .filter(border -> quotations().noneMatch(quotation -> isUnmarked(quotation, border)))
        .toList();
  }

  private Stream<Quotation> quotations() {
    return reading.statements().stream().map(Statement::quotation);
  }

  private static boolean isOnBothSides(Quotation quotation, int border) {
    Span all = quotation.cue().stream().reduce(quotation.extent(), Span::cover);
    return all.start() < border && border < all.end();
  }

  /** Whether direct words without both marks end or begin at the border. */
  private boolean isUnmarked(Quotation quotation, int border) {
    return quotation.kind() == Kind.DIRECT
        && quotation.content().stream()
            .filter(words -> quotes().stream().noneMatch(quote -> isMarked(words, quote)))
            .anyMatch(words -> isBeside(words.end(), border) || isBeside(border, words.start()));
  }

  private static boolean isMarked(Span words, Quote quote) {
    return quote.opened() && quote.closed() && quote.outer().contains(words);
  }

  /** Whether only marks and space stand between. */
  private boolean isBeside(int from, int to) {
    return from <= to && article.text().substring(from, to).chars().noneMatch(Character::isLetter);
  }

  private String behind(int border) {
    return article.text().substring(border);
  }

  private List<Quote> quotes() {
    return language().quotes(article.text(), paragraphs());
  }

  private List<Span> paragraphs() {
    return language().paragraphs(article.text());
  }

  private LanguagePack language() {
    return LanguagePack.of(article.language().orElseThrow()).orElseThrow();
  }
}
