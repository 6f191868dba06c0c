package org.beyan.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.SaidOn.Precision;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.resolve.DayExpression.Kind;

/** Finds the days that an article tells outside the words of its speakers, in text order. */
final class DayFinder {
  private final Document document;
  private final DayGrammar grammar;
  private final Stretches contents;
  private final DayValue value;
  private final List<ToldDay> days = new ArrayList<>();
  private Optional<LocalDate> last = Optional.empty();

  private DayFinder(Document document, DayGrammar grammar, List<Span> contents) {
    this.document = document;
    this.grammar = grammar;
    this.contents = new Stretches(contents.stream());
    this.value = new DayValue(document.article().published());
  }

  /**
   * @param contents what the speakers say; a day in there is theirs, not the text's
   */
  static List<ToldDay> days(Document document, DayGrammar grammar, List<Span> contents) {
    DayFinder finder = new DayFinder(document, grammar, contents);
    document.sentences().forEach(finder::read);
    return List.copyOf(finder.days);
  }

  private void read(Span sentence) {
    FoldedText text = FoldedText.of(document, sentence);
    for (DayExpression expression : grammar.find(text.words())) {
      Span extent = text.span(expression.start(), expression.end());
      if (isNarrated(extent) && isSpelt(expression, text)) {
        value.of(expression, last).ifPresent(day -> add(expression, extent, day, text));
      }
    }
  }

  private void add(DayExpression expression, Span extent, LocalDate day, FoldedText text) {
    String words = text.words();
    boolean other = grammar.isOfAnotherEvent(words, expression.start(), expression.end());
    boolean occasion = grammar.isBeforeOccasion(words, expression.end());
    days.add(
        new ToldDay(
            extent, day, expression.precision(), other, occasion, isOpening(expression, text)));
    if (expression.precision() == Precision.DAY) {
      last = Optional.of(day);
    }
  }

  private boolean isNarrated(Span extent) {
    return !document.isQuoted(extent.start()) && !contents.overlap(extent);
  }

  /** English names of days and months have capitals; "Today" within a sentence is a name. */
  private boolean isSpelt(DayExpression expression, FoldedText text) {
    boolean capital =
        text.tokens(expression.start(), expression.end()).stream()
            .anyMatch(token -> token.isCapitalised(document.text()));
    if (expression.kind() == Kind.DAY) {
      return !capital || isOpening(expression, text);
    }
    boolean named = expression.weekday() > 0 || expression.month() > 0;
    return capital || !named || !document.language().equals("en");
  }

  private static boolean isOpening(DayExpression expression, FoldedText text) {
    return expression.start() == 0
        || text.tokens(0, expression.start()).stream().noneMatch(Token::isWord);
  }
}
