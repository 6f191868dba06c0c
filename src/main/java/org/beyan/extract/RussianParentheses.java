package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Span;

/** Cues put into the clause that they report: по словам X; как заявил X; …, отметил он, …. */
final class RussianParentheses {
  /** Words of a source's phrase behind its name. */
  private static final int REST = 8;

  private static final int ADVERBS = 3;

  private static final Set<String> RELAYS =
      Set.of("слова", "цитирую", "передает", "сообщает", "пишет");

  private final RussianContext context;
  private final Layout layout;
  private final RussianClauses clauses;

  RussianParentheses(RussianContext context) {
    this.context = context;
    this.layout = context.layout();
    this.clauses = context.clauses();
  }

  /** {@code По словам Лаврова, …}: the rest of the clause; what stands before it belongs to it. */
  Optional<Quotation> accordingTo(Cue cue) {
    Optional<Source> source = context.owners().of(cue, context.end());
    boolean legal = RussianWords.LEGAL.matcher(layout.word(cue.last() + 1)).matches();
    if (source.isEmpty() || legal && cue.entry().cue().equals("согласно")) {
      return Optional.empty();
    }
    int behind = commaNear(Math.max(source.get().behind(), cue.last() + 1));
    context.share(source);
    return around(cue, cue.first(), behind, source, "according-to");
  }

  /** Behind the rest of a source's phrase, where its comma is near and no verb between. */
  private int commaNear(int behind) {
    for (int at = behind; at < Math.min(context.end(), behind + REST); at++) {
      if (layout.word(at).equals(",")) {
        return at;
      }
      if (layout.isQuoted(at) || RussianWords.looksLikeVerb(layout.word(at))) {
        break;
      }
    }
    return behind;
  }

  /** Index of the как that a cue belongs to. */
  Optional<Integer> as(Cue cue) {
    int as = cue.first() - 1;
    while (as > context.from() && as >= cue.first() - ADVERBS && !layout.word(as).equals("как")) {
      as--;
    }
    boolean opens = as >= context.from() && layout.word(as).equals("как") && opensClause(as);
    return opens ? Optional.of(as) : Optional.empty();
  }

  /** Not: после того, как; так же, как. */
  private boolean opensClause(int as) {
    boolean compares =
        layout.word(as - 1).equals(",")
            && Set.of("того", "то", "так", "же", "тем", "такои").contains(layout.word(as - 2));
    boolean first = as == context.start() || !layout.token(as - 1).isWord();
    return !compares && (first || RussianWords.OPENERS.contains(layout.word(as - 1)));
  }

  /** {@code Как заявил Лавров, …}. */
  Optional<Quotation> as(Cue cue, int as) {
    Optional<Source> subject = context.source(cue, as + 1, context.end());
    Optional<Source> source = instead(cue, subject);
    int named = subject.map(Source::behind).orElse(0);
    int behind = context.commaBehind(Math.max(cue.last() + 1, named));
    boolean document = cue.is(Form.PASSIVE) && !cue.takes("relay");
    if (source.isEmpty() && (subject.isPresent() || !document)) {
      context.takeTo(behind);
      return Optional.empty();
    }
    context.share(source);
    return around(cue, as, behind, source, "as-clause");
  }

  /** Behind an outlet or a relaying verb, whom it refers to; else the subject itself. */
  private Optional<Source> instead(Cue cue, Optional<Source> subject) {
    boolean outlet = subject.map(context.subjects()::isOutlet).orElse(false);
    return outlet || cue.takes("relay") ? context.owners().linked(cue, context.end()) : subject;
  }

  /** {@code …, отметил он, …}: a cue and its subject between commas, or at the end. */
  Optional<Quotation> inserted(Cue cue) {
    boolean fits = cue.takes("quote") || cue.takes("relay");
    boolean verb = cue.is(Form.FINITE, Form.FIXED, Form.PASSIVE);
    if (!fits || !verb || !context.isBehindMark(cue.first())) {
      return Optional.empty();
    }
    Optional<Source> subject =
        cue.is(Form.PASSIVE)
            ? context.source(cue, cue.first(), context.end())
            : context.subjects().behind(cue.last() + 1, context.end(), cue);
    Optional<Source> source = instead(cue, subject);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    context.share(source);
    int behind = Math.max(cue.last() + 1, source.get().behind());
    return around(cue, cue.first(), behind, source, "inserted");
  }

  /** The clause that a parenthesis from {@code first} to {@code behind} is put into. */
  private Optional<Quotation> around(
      Cue cue, int first, int behind, Optional<Source> source, String rule) {
    List<Span> content = new ArrayList<>(left(first));
    int right = clauses.skipMarks(behind);
    boolean goesOn = right < context.end() && (!context.isBehindMark(first) || goesOn(behind));
    if (goesOn) {
      int close = clauses.end(right, cue);
      content.add(layout.span(right, close));
      context.takeTo(close);
    }
    context.takeTo(behind);
    Kind kind = isDialogue(content) ? Kind.DIRECT : context.kind(content);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(context.quotation(content, cue, source, kind, rule));
  }

  /** What stands before a parenthesis, unless it is another statement's or a relative pronoun. */
  private List<Span> left(int first) {
    int start = clauses.skipOpeners(clauses.behindColon(context.from(), first), first);
    int end = clauses.trimmed(start, Math.max(start, first));
    boolean own = end > start && !context.isTaken(start);
    return own && !layout.word(end - 1).startsWith("котор")
        ? List.of(layout.span(start, end))
        : List.of();
  }

  /** Whether words begin behind the dash that begins the sentence: speech in a dialogue. */
  private boolean isDialogue(List<Span> content) {
    int dash = context.start();
    return Dashes.isDash(layout, dash)
        && context.quotations().isEmpty()
        && content.stream().anyMatch(words -> layout.from(words) == dash + 1);
  }

  /** Whether the clause goes on behind a parenthesis: no converb, relative clause or relay. */
  private boolean goesOn(int behind) {
    int at = behind;
    while (at < context.end() && !layout.word(at).equals(",") && !Dashes.isDash(layout, at)) {
      at++;
    }
    int next = clauses.skipMarks(at);
    if (next >= context.end() || !layout.token(next).isWord() && !layout.isQuoted(next)) {
      return false;
    }
    int after = next + (RussianWords.PREPOSITIONS.contains(layout.word(next)) ? 1 : 0);
    boolean dependent = RussianWords.subordinates(layout.word(after));
    return !dependent && !RELAYS.contains(layout.word(next)) && clauses.at(next).isEmpty();
  }
}
