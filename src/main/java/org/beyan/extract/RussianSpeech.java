package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Words in marks, before their cue or behind its colon. */
final class RussianSpeech {
  /** Words between a quotation and its cue: "…", — так в среду ответил. */
  private static final int GAP = 8;

  private final RussianContext context;
  private final Layout layout;
  private final FollowingQuotes following;

  RussianSpeech(RussianContext context, FollowingQuotes following) {
    this.context = context;
    this.layout = context.layout();
    this.following = following;
  }

  /** {@code Лавров: «…»}. */
  Optional<Quotation> headed() {
    Optional<Source> source = context.subjects().heading(context.from(), context.end());
    if (source.isEmpty() || !layout.word(source.get().behind()).equals(":")) {
      return Optional.empty();
    }
    List<Span> content = following.after(layout.token(source.get().behind()).end());
    if (content.isEmpty() || !context.sentence().contains(content.get(0))) {
      return Optional.empty();
    }
    context.takeTo(context.end());
    Optional<Span> mention = source.map(Source::mention);
    String rule = "ru.headline-colon.direct";
    return Optional.of(new Quotation(content, List.of(), mention, Kind.DIRECT, Act.STATE, rule));
  }

  /** {@code «…», — заявил Лавров}. */
  Optional<Quotation> before(Cue cue) {
    boolean fits = cue.takes("quote") || cue.takes("relay") || cue.takes("call");
    if (!fits || !cue.is(Form.FINITE, Form.PASSIVE, Form.FIXED)) {
      return Optional.empty();
    }
    return quoteBefore(cue)
        .filter(quote -> context.opens(layout.from(quote.outer())))
        .map(quote -> direct(quote, cue));
  }

  private Quotation direct(Quote quote, Cue cue) {
    Optional<Source> source = speaker(cue, layout.to(quote.outer()));
    context.share(source);
    context.takeTo(Math.max(cue.last() + 1, source.map(Source::behind).orElse(0)));
    return context.quotation(List.of(quote.words()), cue, source, Kind.DIRECT, "finite-cue");
  }

  /** Who speaks the quotation: behind the cue, or between the quotation and the cue. */
  private Optional<Source> speaker(Cue cue, int gap) {
    if (cue.takes("relay")) {
      return context.owners().person(cue.last() + 1, context.end());
    }
    if (cue.is(Form.PASSIVE)) {
      return context.source(cue, gap, context.end());
    }
    RussianSubjects subjects = context.subjects();
    return subjects
        .behind(cue.last() + 1, context.end(), cue)
        .or(() -> subjects.before(gap, cue))
        .filter(source -> !subjects.isOutlet(source))
        .or(() -> context.owners().linked(cue, context.end()));
  }

  private Optional<Quote> quoteBefore(Cue cue) {
    int at = cue.first() - 1;
    while (at >= context.from() && !layout.isQuoted(at) && cue.first() - at <= GAP) {
      at--;
    }
    int behind = at + 1;
    boolean parted =
        layout.word(behind).equals(",") || Dashes.isDash(layout, behind) || behind == cue.first();
    return at >= context.from() && parted ? layout.quote(at) : Optional.empty();
  }

  /** {@code заявил: «…»}, and {@code отметил: войны не будет} without marks. */
  Optional<Quotation> announced(Cue cue) {
    if (!cue.takes("quote") || !context.clauses().announces(cue)) {
      return Optional.empty();
    }
    int colon = cue.last() + 1;
    while (!layout.word(colon).equals(":")) {
      colon++;
    }
    Optional<Source> source = context.source(cue, context.from(), colon).or(context::subject);
    List<Span> content = following.after(layout.token(colon).end());
    if (content.isEmpty()) {
      return hasObject(cue, colon) ? Optional.empty() : told(cue, colon + 1, source);
    }
    context.share(source);
    context.takeTo(layout.document().tokenFrom(content.get(content.size() - 1).end()));
    return Optional.of(context.quotation(content, cue, source, Kind.DIRECT, "colon"));
  }

  /** Отметили три сферы: …: the colon explains an object, which stands behind no preposition. */
  private boolean hasObject(Cue cue, int colon) {
    boolean governed = false;
    for (int at = cue.last() + 1; at < colon; at++) {
      String word = layout.word(at);
      governed |= RussianWords.PREPOSITIONS.contains(word);
      boolean free = layout.mention(at).isPresent() || RussianWords.ADVERBS.contains(word);
      if (!governed && !free && !RussianWords.isDative(word) && !word.equals("следующее")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Он подчеркнул — войны не будет}: a dash in place of что. */
  Optional<Quotation> dashed(Cue cue) {
    boolean tells = cue.takes("that") && cue.is(Form.FINITE) && !context.isBehindMark(cue.first());
    Optional<Source> before = context.subjects().before(context.from(), cue);
    Optional<Source> behind =
        before.isPresent()
            ? Optional.empty()
            : context.subjects().behind(cue.last() + 1, context.end(), cue);
    int dash = behind.map(Source::behind).orElse(cue.last() + 1);
    boolean dashed = dash + 1 < context.end() && Dashes.isDash(layout, dash);
    Optional<Source> source = before.or(() -> behind).or(context::subject);
    boolean other =
        RussianPointers.at(layout, dash + 1)
            || RussianWords.CONJUNCTIONS.contains(layout.word(dash + 1));
    return tells && dashed && !other && !layout.isQuoted(dash) && !layout.isQuoted(dash - 1)
        ? told(cue, dash + 1, source)
        : Optional.empty();
  }

  private Optional<Quotation> told(Cue cue, int first, Optional<Source> source) {
    boolean spoken =
        source.isPresent()
            || Set.of(RussianAgreement.HE, RussianAgreement.SHE)
                .contains(RussianAgreement.of(layout, cue));
    boolean reported = first < context.end() && layout.token(first).isWord() && spoken;
    if (!reported || !cue.takes("that")) {
      return Optional.empty();
    }
    int close = context.clauses().end(first, cue);
    context.share(source);
    context.takeTo(close);
    return Optional.of(context.clause(cue, first, close, source, "colon"));
  }
}
