package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Span;

/** {@code Lavrov'a göre …}: the rest of the sentence is attributed. */
final class TurkishAccordingTo {
  /** Words that a statement has at least. */
  private static final int SHORTEST = 3;

  private final Layout layout;
  private final TurkishTexts texts;

  TurkishAccordingTo(Layout layout, TurkishTexts texts) {
    this.layout = layout;
    this.texts = texts;
  }

  Optional<Quotation> in(Span sentence) {
    int from = layout.from(sentence);
    int end = layout.to(sentence);
    for (int at = from + 1; at < end; at++) {
      if (layout.word(at).equals("gore") && !layout.isQuoted(at)) {
        return quotation(from, at, end);
      }
    }
    return Optional.empty();
  }

  private Optional<Quotation> quotation(int from, int gore, int end) {
    Optional<Source> source = texts.before(gore, from);
    int first = TurkishSettings.behindConnectors(layout, gore + 1, end - 1);
    int behind = behindLastWord(first, end);
    if (source.isEmpty() || behind - first < SHORTEST) {
      return Optional.empty();
    }
    Span content = layout.span(first, behind);
    boolean mixed = !layout.document().quotesIn(content).isEmpty();
    return Optional.of(
        new Quotation(
            List.of(content),
            List.of(layout.token(gore).span()),
            source.map(Source::mention),
            mixed ? Kind.MIXED : Kind.INDIRECT,
            Act.STATE,
            mixed ? "tr.according-to.mixed" : "tr.according-to.indirect"));
  }

  /** The stop at the end is no part of the words. */
  private int behindLastWord(int first, int end) {
    int behind = end;
    while (behind > first && !layout.token(behind - 1).isWord() && !layout.isQuoted(behind - 1)) {
      behind--;
    }
    return behind;
  }
}
