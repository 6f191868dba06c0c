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
        .or(() -> reports.behind(cue))
        .or(() -> reports.fronted(cue))
        .or(() -> parentheses.inserted(cue));
  }

  /** {@code Об этом заявил X}: the sentence before, unless it has statements of its own. */
  private Optional<Quotation> pointing(Cue cue) {
    if (!points(cue)) {
      return Optional.empty();
    }
    Optional<Source> source = context.source(cue, context.start(), context.end());
    context.takeTo(Math.max(cue.last() + 1, source.map(Source::behind).orElse(0)));
    context.share(source);
    boolean attributes = before.isPresent() && source.isPresent() && !cue.takes("relay");
    return attributes ? Optional.of(postposed(cue, source)) : Optional.empty();
  }

  private boolean points(Cue cue) {
    int start = context.start();
    boolean leading = context.from() == start && cue.first() - start <= POINTER;
    return leading
        && (RussianPointers.at(layout, start)
            || cue.takes("act") && RussianPointers.behind(layout, cue.last() + 1));
  }

  private Quotation postposed(Cue cue, Optional<Source> source) {
    RussianClauses clauses = context.clauses();
    int end = layout.to(before.orElseThrow());
    int first = clauses.skipOpeners(layout.from(before.get()), end);
    return context.clause(cue, first, clauses.trimmed(first, end), source, "postposed");
  }
}
