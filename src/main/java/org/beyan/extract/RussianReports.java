package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Quotation;

/** Reported clauses behind their cue (заявил, что …) or before it (за диалог выступил …). */
final class RussianReports {
  /** Words between a noun and its что: слова официального представителя МИД о том, что. */
  private static final int NOUN_REACH = 14;

  /** Words of a date before о: девятого апреля о санкциях заявил. */
  private static final int DATE = 6;

  private static final Set<String> ABOUT = Set.of("о", "об", "обо");

  private final RussianContext context;
  private final Layout layout;
  private final RussianClauses clauses;
  private final RussianSubjects subjects;

  RussianReports(RussianContext context) {
    this.context = context;
    this.layout = context.layout();
    this.clauses = context.clauses();
    this.subjects = context.subjects();
  }

  /** {@code слова Лаврова о том, что …}. */
  Optional<Quotation> ofNoun(Cue cue) {
    Optional<Integer> that =
        clauses.openings().that(cue).filter(at -> at - cue.last() <= NOUN_REACH);
    boolean correlative =
        that.isPresent() && RussianWords.CORRELATIVES.contains(layout.word(that.get() - 3));
    Optional<Source> source =
        correlative ? context.owners().beside(cue, that.get() - 4) : Optional.empty();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int close = clauses.trimmed(that.get(), context.commaBehind(that.get()));
    context.takeTo(close);
    return Optional.of(context.clause(cue, that.get(), close, source, "noun"));
  }

  /** {@code заявил, что …} and the other frames with the content behind the cue. */
  Optional<Quotation> behind(Cue cue) {
    Optional<Integer> opening = clauses.openings().opening(cue).filter(at -> !isParenthesis(cue));
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> source = source(cue, opening.get());
    int first = behindSubject(opening.get(), source);
    if (first >= context.end() || source.isEmpty() && isImpersonal(cue)) {
      return Optional.empty();
    }
    int close = close(cue, first);
    context.share(source);
    context.takeTo(close);
    return Optional.of(context.clause(cue, first, close, source, ruleOf(cue)));
  }

  private int close(Cue cue, int first) {
    if (cue.is(Form.PARTICIPLE)) {
      return clauses.trimmed(first, context.commaBehind(first));
    }
    boolean opens = cue.is(Form.CONVERB) && context.opens(cue.first());
    int main = opens ? mainClause(first) : first;
    return main > first ? main : clauses.end(first, cue);
  }

  /** {@code …, отметил он, отвечая на вопрос о том, что}: the что is not the cue's. */
  private boolean isParenthesis(Cue cue) {
    if (!context.isBehindMark(cue.first()) || cue.is(Form.CONVERB, Form.PARTICIPLE)) {
      return false;
    }
    Optional<Source> behind = subjects.behind(cue.last() + 1, context.end(), cue);
    return behind.isPresent()
        && subjects.before(context.from(), cue).isEmpty()
        && layout.word(behind.get().behind()).equals(",")
        && !RussianWords.THAT.contains(layout.word(behind.get().behind() + 1));
  }

  /** {@code её считают …}: a verb in the plural that nobody is the subject of. */
  private boolean isImpersonal(Cue cue) {
    boolean bare =
        layout.document().mentionsIn(layout.span(context.from(), cue.first() + 1)).isEmpty();
    return subjects.isPlural(cue) && (cue.takes("eval") || bare);
  }

  private static int behindSubject(int first, Optional<Source> source) {
    boolean inside = source.isPresent() && source.get().first() == first;
    return inside ? source.get().behind() : first;
  }

  /** Index of the comma before the main clause that follows a converb; {@code first} if none. */
  private int mainClause(int first) {
    int at = laterSubject(first).map(Source::first).orElse(first) - 1;
    while (at > first && !layout.word(at).equals(",")) {
      at--;
    }
    return Math.max(at, first);
  }

  /** The cue's own subject, else that of the cue before. */
  private Optional<Source> source(Cue cue, int limit) {
    return switch (cue.form()) {
      case PASSIVE -> context.source(cue, context.from(), context.end());
      case PARTICIPLE -> subjects.before(context.from(), cue);
      case CONVERB ->
          context
              .subject()
              .or(() -> earlierSubject(cue))
              .or(() -> subjects.before(context.from(), cue))
              .or(() -> laterSubject(cue.last() + 1));
      default -> context.source(cue, context.from(), limit).or(context::subject);
    };
  }

  /**
   * Of the finite cue before a converb, which had no content: Иванов написал коллеге, предлагая.
   */
  private Optional<Source> earlierSubject(Cue converb) {
    return context.cues().stream()
        .filter(cue -> cue.first() < converb.first() && cue.is(Form.FINITE))
        .reduce((one, other) -> other)
        .flatMap(cue -> subjects.before(context.start(), cue));
  }

  private Optional<Source> laterSubject(int from) {
    return context.cues().stream()
        .filter(cue -> cue.first() > from && cue.is(Form.FINITE))
        .findFirst()
        .flatMap(cue -> subjects.before(from, cue));
  }

  /** {@code За диалог выступил альянс}; {@code О том, что …, заявил Лавров}. */
  Optional<Quotation> fronted(Cue cue) {
    int start = clauses.skipOpeners(context.from(), cue.first());
    Optional<Integer> first = frontedStart(cue, start);
    Optional<Source> source = first.flatMap(at -> context.source(cue, start, context.end()));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    boolean before = source.get().behind() <= cue.first() && source.get().first() >= start;
    boolean leads = before && source.get().first() <= start + 1;
    int left = leads ? source.get().behind() : first.get();
    int right = before && !leads ? source.get().first() : cue.first();
    int close = clauses.trimmed(left, Math.max(left, right));
    if (close - left < 2) {
      return Optional.empty();
    }
    context.share(source);
    context.takeTo(Math.max(cue.last() + 1, source.get().behind()));
    return Optional.of(context.clause(cue, left, close, source, "fronted"));
  }

  /** First token of content that stands before its cue: за …, о …, о том, что …, a denied noun. */
  private Optional<Integer> frontedStart(Cue cue, int start) {
    String word = layout.word(start);
    if (cue.takes("for") && Set.of("за", "против").contains(word)) {
      return Optional.of(start + 1);
    }
    boolean that = layout.word(start + 1).equals("том") && layout.word(start + 3).equals("что");
    if (cue.takes("that") && ABOUT.contains(word) && that) {
      return Optional.of(start + 4);
    }
    boolean ends = cue.last() + 1 >= context.end() || !layout.token(cue.last() + 1).isWord();
    return cue.takes("np") && ends ? Optional.of(start) : declared(cue, start);
  }

  /** О санкциях заявил X. */
  private Optional<Integer> declared(Cue cue, int start) {
    boolean declares = cue.entry().cue().startsWith("заяв");
    for (int at = start; declares && at < Math.min(start + DATE, cue.first() - 2); at++) {
      if (ABOUT.contains(layout.word(at)) && clauses.openings().isAct(at + 1)) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  private static String ruleOf(Cue cue) {
    return switch (cue.form()) {
      case PARTICIPLE, PASSIVE_PARTICIPLE -> "participle";
      case CONVERB -> "converb";
      case PASSIVE -> "passive";
      default -> "finite-cue";
    };
  }
}
