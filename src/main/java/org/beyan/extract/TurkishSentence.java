package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * One Turkish sentence, cue by cue.
 *
 * <p>The words of a cue stand between the cue before and itself. A participle ("belirten Lavrov,")
 * has its source behind it, and that source is the subject of the rest; a finite verb and a converb
 * share the subject of their clause.
 */
final class TurkishSentence {
  private static final Set<String> BEHIND_CUE =
      Set.of(",", ";", "ise", "de", "da", "ve", "ama", "ancak", "fakat");
  private static final Set<String> BEHIND_CLAUSE = Set.of("ve", "ama", "ancak", "fakat", "ise");
  private static final Set<String> THIS = Set.of("bunu", "bunlari");

  private static final Set<String> SECOND = Set.of("ise", "de", "da");
  private static final Set<String> INTERVIEWERS =
      Set.of("sunucu", "gazeteci", "gazeteciler", "muhabir", "muhabirler", "spiker", "moderator");

  private final Layout layout;
  private final Span sentence;
  private final Optional<Span> before;
  private final TurkishSubjects subjects;
  private final TurkishClauses clauses;
  private final TurkishQuotes quotes;
  private final TurkishColons colons;
  private final TurkishLostMarks lostMarks;
  private final TurkishBareSpeech bareSpeech;
  private final List<Quotation> quotations = new ArrayList<>();

  /** First token of the words that the next cue may claim. */
  private int from;

  private Optional<Source> subject = Optional.empty();

  /**
   * @param before the sentence before, where it stands in the same paragraph and nobody has said it
   */
  TurkishSentence(Layout layout, Span sentence, Optional<Span> before, TurkishCues cues) {
    this.layout = layout;
    this.sentence = sentence;
    this.before = before;
    this.subjects = new TurkishSubjects(layout);
    this.clauses = new TurkishClauses(layout);
    this.quotes = new TurkishQuotes(layout);
    this.colons = new TurkishColons(layout, cues);
    this.lostMarks = new TurkishLostMarks(layout, cues);
    this.bareSpeech = new TurkishBareSpeech(layout, cues, subjects);
    this.from = layout.from(sentence);
  }

  List<Quotation> read(List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.is(Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE)) {
        readParticiple(cue);
      } else {
        readVerb(cue);
      }
    }
    headline().ifPresent(quotations::add);
    if (quotations.isEmpty()) {
      new TurkishAccordingTo(layout, subjects.texts()).in(sentence).ifPresent(quotations::add);
    }
    return quotations;
  }

  private Optional<Quotation> headline() {
    return colons
        .headline(subjects.phraseAt(layout.from(sentence)), sentence)
        .filter(found -> !isTold(found.extent()));
  }

  /** Whether a cue before has the words: "şunları söyledi: “…” dedi". */
  private boolean isTold(Span words) {
    return quotations.stream().anyMatch(told -> told.extent().overlaps(words));
  }

  /** A finite verb or a converb: its subject stands before it, a finite one's also behind. */
  private void readVerb(Cue cue) {
    Optional<Source> own =
        subject.isPresent() ? subjects.another(from, cue.first()) : subjects.in(from, cue.first());
    subject = own.or(() -> subject).or(() -> cue.is(Form.CONVERB) ? later(cue) : Optional.empty());
    Optional<Source> source = subject;
    int start = own.map(Source::behind).filter(at -> at < cue.first()).orElse(from);
    if (isPassive(cue)) {
      source = subjects.texts().announced(layout.from(sentence), cue.first());
      start = subjects.texts().behindText(start, cue.first());
    } else if (cue.is(Form.FINITE)) {
      source = subject.or(() -> subjects.behind(cue, end()).filter(subjects::isNominative));
    }
    int first = layout.from(sentence);
    boolean initial = source.filter(s -> s.first() > first).isEmpty();
    boolean silent = initial && subjects.texts().isLegal(first) || isQuestion(cue, source);
    Optional<Quotation> found = silent ? Optional.empty() : words(cue, start, source);
    if (found.isEmpty()) {
      Optional<Source> inverted = subjects.behind(cue, end()).filter(s -> isInverted(cue, s));
      Optional<Source> speaks = inverted.or(() -> own).or(this::told);
      found = bareSpeech.before(cue, from, speaks).map(s -> bare(cue, s));
    }
    own.flatMap(second -> contrasted(cue, second)).ifPresent(quotations::add);
    found.ifPresent(quotations::add);
    if (found.isPresent() || endsClause(cue)) {
      moveTo(cue.last() + 1);
    }
  }

  /** "… belirterek konuşan Lavrov", "… belirterek, Lavrov, …": who is named behind a converb. */
  private Optional<Source> later(Cue converb) {
    return subjects.behindConverb(converb, end()).filter(source -> isFree(converb, source));
  }

  /** Whether no quotation stands between the two. */
  private boolean isFree(Cue cue, Source source) {
    for (int at = cue.last() + 1; at < source.behind(); at++) {
      if (layout.isQuoted(at)) {
        return false;
      }
    }
    return true;
  }

  /** "Sunucu, “…” sorusunu yöneltti": who asks for the reader tells nothing. */
  private boolean isQuestion(Cue cue, Optional<Source> source) {
    return cue.entry().cue().startsWith("sor")
        && source.filter(s -> INTERVIEWERS.contains(layout.word(s.behind() - 1))).isPresent();
  }

  /** "Demir yolun bittiğini, Örnekoğlu ise köprünün yıkıldığını söyledi": the first one's words. */
  private Optional<Quotation> contrasted(Cue cue, Source second) {
    int comma = second.first() - 1;
    boolean list = cue.is(Form.FINITE) && comma > from && layout.word(comma).equals(",");
    return subjects
        .in(from, comma)
        .filter(first -> list && SECOND.contains(layout.word(second.behind())))
        .flatMap(
            first ->
                clauses
                    .upTo(comma, cue, from, first.behind())
                    .map(List::of)
                    .map(words -> indirect(words, cue, Optional.of(first.mention()))));
  }

  /** "açıklanacak karar" only looks like a verb: a clause ends where a mark or "ve" follows. */
  private boolean endsClause(Cue cue) {
    int next = cue.last() + 1;
    return cue.is(Form.CONVERB)
        || next >= end()
        || !layout.token(next).isWord()
        || BEHIND_CLAUSE.contains(layout.word(next));
  }

  /** "belirten Lavrov": its noun speaks; a relative clause that tells no words is passed over. */
  private void readParticiple(Cue cue) {
    boolean passive = cue.is(Form.PASSIVE_PARTICIPLE);
    Optional<Source> head =
        passive ? subjects.texts().behind(cue, end()) : subjects.head(cue, end());
    if (head.filter(subjects::isPredicate).isPresent()) {
      return;
    }
    int start = subjects.another(from, cue.first()).map(Source::behind).orElse(from);
    Optional<Quotation> found = words(cue, start, head);
    found.ifPresent(quotations::add);
    if (found.isPresent()) {
      boolean speaks = !passive && head.filter(subjects::maySpeakOn).isPresent();
      subject = speaks ? head : subject;
      moveTo(head.map(Source::behind).orElse(cue.last() + 1));
    }
  }

  private int end() {
    return layout.to(sentence);
  }

  private void moveTo(int token) {
    from = token;
    while (from < end() && BEHIND_CUE.contains(layout.word(from))) {
      from++;
    }
  }

  private static boolean isPassive(Cue cue) {
    return cue.is(Form.PASSIVE, Form.PASSIVE_PARTICIPLE) || cue.takes("impersonal");
  }

  private Optional<Quotation> words(Cue cue, int start, Optional<Source> source) {
    if (isPassive(cue) && source.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> mention = source.map(Source::mention);
    return announced(cue, mention)
        .or(() -> reported(cue, start, mention))
        .or(() -> direct(cue, mention))
        .or(() -> postposed(cue, mention))
        .or(() -> trailing(cue, mention));
  }

  private Optional<Quotation> announced(Cue cue, Optional<Span> mention) {
    List<Span> content = colons.announced(cue);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(quotation(content, cue, mention, Kind.DIRECT, "tr.colon.direct"));
  }

  private Optional<Quotation> reported(Cue cue, int start, Optional<Span> mention) {
    return clauses.before(cue, from, start).map(List::of).map(c -> indirect(c, cue, mention));
  }

  private Quotation indirect(List<Span> content, Cue cue, Optional<Span> mention) {
    boolean mixed = !layout.document().quotesIn(content.get(0)).isEmpty();
    Kind kind = mixed ? Kind.MIXED : Kind.INDIRECT;
    String rule = "tr." + ruleOf(cue) + (mixed ? ".mixed" : ".indirect");
    return quotation(content, cue, mention, kind, rule);
  }

  private Optional<Quotation> direct(Cue cue, Optional<Span> mention) {
    if (!cue.takes("quote")) {
      return Optional.empty();
    }
    return quotes
        .before(cue, from)
        .filter(quote -> !isTold(quote.words()))
        .filter(quote -> inside(quote).map(name -> !rest(quote, name).isEmpty()).orElse(true))
        .map(quote -> direct(cue, quote, mention));
  }

  private Quotation direct(Cue cue, Quote quote, Optional<Span> mention) {
    List<Span> scattered = lostMarks.upTo(quote);
    String rule = "tr." + ruleOf(cue) + ".direct";
    if (!scattered.isEmpty()) {
      Optional<Span> opener = subjects.before(scattered.get(0)).map(Source::mention);
      return quotation(scattered, cue, mention.or(() -> opener), Kind.DIRECT, rule);
    }
    Optional<Source> inside = inside(quote);
    if (inside.isPresent()) {
      List<Span> rest = List.of(rest(quote, inside.get()));
      return quotation(rest, cue, mention.or(() -> inside.map(Source::mention)), Kind.DIRECT, rule);
    }
    List<Span> words = quotes.withPrevious(quote, from);
    int behind = Math.max(cue.last() + 1, mention.map(layout::to).orElse(0));
    quotes.rest(behind, end()).map(Quote::words).ifPresent(words::add);
    return quotation(words, cue, mention, Kind.DIRECT, rule);
  }

  /** The source that begins words whose opening mark was lost. */
  private Optional<Source> inside(Quote quote) {
    return quote.opened() ? Optional.empty() : subjects.opening(quote);
  }

  /** The words behind a source that stands within the marks, and behind its colon. */
  private Span rest(Quote quote, Source inside) {
    return new Span(layout.token(inside.behind()).end(), quote.words().end()).trim(layout.text());
  }

  /** The subject that a cue before in the sentence has. */
  private Optional<Source> told() {
    return quotations.isEmpty() ? Optional.empty() : subject;
  }

  /** "…, dedi Demir." */
  private boolean isInverted(Cue cue, Source source) {
    return subjects.isNominative(source)
        && source.first() == cue.last() + 1
        && (source.behind() >= end() || !layout.token(source.behind()).isWord());
  }

  private Quotation bare(Cue cue, TurkishBareSpeech.Speech speech) {
    subject = Optional.of(speech.source());
    Optional<Span> mention = Optional.of(speech.source().mention());
    return quotation(List.of(speech.words()), cue, mention, Kind.DIRECT, "tr.bare.direct");
  }

  private Optional<Quotation> trailing(Cue cue, Optional<Span> mention) {
    return colons
        .trailing(cue)
        .filter(quote -> !quotations.isEmpty())
        .map(Quote::words)
        .map(w -> quotation(List.of(w), cue, mention, Kind.DIRECT, "tr.trailing.direct"));
  }

  /** "… . Bunu söyleyen Lavrov": the words are the sentence before. */
  private Optional<Quotation> postposed(Cue cue, Optional<Span> mention) {
    boolean pointing = THIS.contains(layout.word(cue.first() - 1));
    return before
        .filter(words -> pointing && cue.takes("fact"))
        .map(words -> List.of(withoutStop(words)))
        .map(words -> quotation(words, cue, mention, Kind.INDIRECT, "tr.postposed.indirect"));
  }

  private Span withoutStop(Span words) {
    int last = layout.to(words);
    while (last - 1 > layout.from(words) && !layout.token(last - 1).isWord()) {
      last--;
    }
    return layout.span(layout.from(words), last);
  }

  private static Quotation quotation(
      List<Span> content, Cue cue, Optional<Span> mention, Kind kind, String rule) {
    return new Quotation(content, List.of(cue.span()), mention, kind, cue.entry().act(), rule);
  }

  private static String ruleOf(Cue cue) {
    if (cue.is(Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE)) {
      return "participle";
    }
    if (isPassive(cue)) {
      return "passive";
    }
    return cue.is(Form.CONVERB) ? "converb" : "finite-cue";
  }
}
