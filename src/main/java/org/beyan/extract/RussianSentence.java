package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Quotation;
import org.beyan.article.Span;

/**
 * One Russian sentence, cue by cue.
 *
 * <p>A cue takes the clause behind it (заявил, что …), the words in marks before it ("…", сказал
 * он), or the clause that it is put into (…, отметил он, …). Words that one cue has taken are no
 * other's.
 */
final class RussianSentence {
  /** Words before the cue of a sentence that points back: об этом в среду в Киеве сообщил. */
  private static final int POINTER = 12;

  private final RussianContext context;
  private final Layout layout;
  private final Optional<Span> before;
  private final RussianSpeech speech;
  private final RussianParentheses parentheses;
  private final RussianReports reports;

  /**
   * @param before the sentence before, where no statement was found in it
   */
  RussianSentence(RussianContext context, FollowingQuotes following, Optional<Span> before) {
    this.context = context;
    this.layout = context.layout();
    this.before = before;
    this.speech = new RussianSpeech(context, following);
    this.parentheses = new RussianParentheses(context);
    this.reports = new RussianReports(context);
  }

  List<Quotation> read() {
    speech.headed().ifPresent(context::add);
    for (Cue cue : context.cues()) {
      boolean negated = layout.word(cue.first() - 1).equals("не");
      boolean told = cue.first() >= context.from() && !negated;
      if (told && !RussianWords.isOfSpeaker(layout, cue) && !context.isUnsourced(cue)) {
        read(cue).ifPresent(context::add);
      }
    }
    return context.quotations();
  }

  private Optional<Quotation> read(Cue cue) {
    if (cue.takes("according")) {
      return parentheses.accordingTo(cue);
    }
    if (cue.takes("noun")) {
      return reports.ofNoun(cue);
    }
    Optional<Integer> as = parentheses.as(cue);
    if (as.isPresent()) {
      return parentheses.as(cue, as.get());
    }
    return pointing(cue)
        .or(() -> speech.before(cue))
        .or(() -> speech.announced(cue))
        .or(() -> speech.dashed(cue))
        .or(() -> reports.behind(cue))
        .or(() -> reports.fronted(cue))
        .or(() -> parentheses.inserted(cue));
  }

  /** {@code Об этом заявил X}: the sentence before, unless it has statements of its own. */
  private Optional<Quotation> pointing(Cue cue) {
    Optional<Span> pointed = points(cue) ? before.map(this::clause) : pointedInside(cue);
    if (pointed.isEmpty() && !points(cue)) {
      return Optional.empty();
    }
    int left = points(cue) ? context.start() : pointer(cue);
    Optional<Source> source = context.source(cue, left, context.end());
    context.takeTo(Math.max(cue.last() + 1, source.map(Source::behind).orElse(0)));
    context.share(source);
    boolean attributes = source.isPresent() && !cue.takes("relay");
    Optional<Quotation> postposed =
        pointed
            .filter(words -> attributes)
            .map(List::of)
            .map(c -> context.quotation(c, cue, source, context.kind(c), "postposed"));
    // "Об этом заявил X: «…»" tells of the sentence before, and goes on with the words themselves
    postposed.ifPresent(context::add);
    return speech.announced(cue);
  }

  /** {@code Войны не будет, об этом заявил X}: the clause before the pointing words. */
  private Optional<Span> pointedInside(Cue cue) {
    int first = context.clauses().skipOpeners(context.from(), cue.first());
    int end = context.clauses().trimmed(first, Math.max(first, pointer(cue)));
    boolean inside = pointer(cue) < cue.first() && context.isBehindMark(pointer(cue));
    return inside && end > first ? Optional.of(layout.span(first, end)) : Optional.empty();
  }

  /** Index of the "об этом" just before a cue; the cue's own without one. */
  private int pointer(Cue cue) {
    for (int at = cue.first() - 2; at >= Math.max(context.from(), cue.first() - POINTER); at--) {
      if (RussianPointers.behind(layout, at)) {
        return at;
      }
    }
    return cue.first();
  }

  private boolean points(Cue cue) {
    int start = context.start();
    boolean leading = context.from() == start && cue.first() - start <= POINTER;
    return leading
        && (RussianPointers.at(layout, start)
            || cue.takes("act") && RussianPointers.behind(layout, cue.last() + 1));
  }

  /** A sentence without the words that open it and the stop that ends it. */
  private Span clause(Span sentence) {
    int end = layout.to(sentence);
    int first = context.clauses().skipOpeners(layout.from(sentence), end);
    return layout.span(first, Math.max(first + 1, context.clauses().trimmed(first, end)));
  }
}
