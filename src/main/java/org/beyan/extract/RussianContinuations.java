package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Sentences in marks without a cue that go on with the words of the sentence before. */
final class RussianContinuations {
  /** Fewer words in marks are a title, not speech. */
  private static final int SPEECH = 4;

  private final Layout layout;
  private int lastEnd;

  RussianContinuations(Layout layout) {
    this.layout = layout;
  }

  /**
   * Adds a sentence that is a quotation from end to end to the words just before it; whether it
   * did.
   */
  boolean join(Span sentence, List<Cue> cues, List<Quotation> quotations) {
    Optional<Span> words = cues.isEmpty() ? words(sentence) : Optional.empty();
    if (words.isEmpty() || quotations.isEmpty()) {
      return false;
    }
    Quotation last = quotations.get(quotations.size() - 1);
    if (!follows(last, sentence) || last.extent().overlaps(words.get())) {
      return false;
    }
    lastEnd = sentence.end();
    if (last.kind() == Kind.DIRECT) {
      quotations.set(quotations.size() - 1, longer(last, words.get()));
    } else {
      quotations.add(uncued(words.get(), last));
    }
    return true;
  }

  /** The words of a quotation, or of a sentence that goes on with a dialogue behind its dash. */
  private Optional<Span> words(Span sentence) {
    int first = layout.from(sentence);
    boolean dash = Dashes.isDash(layout, first) && first > 0 && first + 1 < layout.to(sentence);
    boolean sameLine = dash && !isParagraphStart(sentence);
    return sameLine
        ? Optional.of(new Span(layout.token(first + 1).start(), sentence.end()))
        : whole(sentence).map(Quote::words);
  }

  private boolean isParagraphStart(Span sentence) {
    return layout
        .document()
        .paragraphAt(sentence.start())
        .filter(paragraph -> paragraph.start() == sentence.start())
        .isPresent();
  }

  private Optional<Quote> whole(Span sentence) {
    return layout
        .quote(layout.from(sentence))
        .filter(quote -> sentence.end() - quote.outer().end() <= 1)
        .filter(quote -> quote.words().in(layout.text()).split("\\s+").length >= SPEECH);
  }

  /** Whether the words end in the sentence just before. */
  private boolean follows(Quotation last, Span sentence) {
    int at = layout.document().sentences().indexOf(sentence);
    if (at == 0) {
      return false;
    }
    Span before = layout.document().sentences().get(at - 1);
    int end = last.cue().stream().mapToInt(Span::end).max().orElse(0);
    return before.contains(last.extent().end() - 1)
        || before.contains(end - 1)
        || before.end() == lastEnd;
  }

  private static Quotation longer(Quotation quotation, Span words) {
    List<Span> content = new ArrayList<>(quotation.content());
    content.add(words);
    return new Quotation(
        content,
        quotation.cue(),
        quotation.source(),
        quotation.kind(),
        quotation.act(),
        quotation.rule());
  }

  private static Quotation uncued(Span words, Quotation last) {
    return new Quotation(
        List.of(words), List.of(), last.source(), Kind.DIRECT, Act.STATE, "ru.continued.direct");
  }
}
