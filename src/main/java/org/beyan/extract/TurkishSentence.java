package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
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
  /** Words between a quotation and its cue: adverbs, and an inverted subject. */
  private static final int GAP = 7;

  /** Words between a clause and its cue. */
  private static final int ADVERBS = 3;

  private static final Set<String> AND = Set.of("ve", "ile");

  private final Layout layout;
  private final Span sentence;
  private final FollowingQuotes following;
  private final TurkishSubjects subjects;
  private final List<Quotation> quotations = new ArrayList<>();

  /** First token of the words that the next cue may claim. */
  private int from;

  private Optional<Source> subject = Optional.empty();

  TurkishSentence(Layout layout, Span sentence, FollowingQuotes following) {
    this.layout = layout;
    this.sentence = sentence;
    this.following = following;
    this.subjects = new TurkishSubjects(layout, new NounPhrases(layout, Set.of("ve")));
    this.from = layout.from(sentence);
  }

  List<Quotation> read(List<Cue> cues) {
    headlineColon().ifPresent(quotations::add);
    for (Cue cue : cues) {
      read(cue);
    }
    accordingTo(cues).ifPresent(quotations::add);
    return quotations;
  }

  private void read(Cue cue) {
    Optional<Source> own = subjects.in(from, cue.first());
    subject = own.or(() -> subject);
    Optional<Source> behind = subjects.behind(cue, layout.to(sentence));
    boolean headed = cue.is(Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE);
    Optional<Source> source = headed ? behind : subject.or(() -> behind);
    if (cue.is(Form.PASSIVE)) {
      source = subjects.announced(layout.from(sentence), cue.first());
    }
    int start = own.map(Source::behind).orElse(from);
    words(cue, start, source).ifPresent(quotations::add);
    from = cue.last() + 1;
    if (headed && behind.isPresent()) {
      subject = behind;
      from = behind.get().behind();
    }
    from = skip(from, Set.of(",", "ise", "de", "da"));
  }

  private Optional<Quotation> words(Cue cue, int start, Optional<Source> source) {
    boolean recoverable = !cue.is(Form.PASSIVE, Form.PASSIVE_PARTICIPLE) || source.isPresent();
    if (!recoverable) {
      return Optional.empty();
    }
    Optional<Span> mention = source.map(Source::mention);
    return announced(cue, mention)
        .or(() -> reported(cue, start, mention))
        .or(() -> direct(cue, mention));
  }

  /** "… şunları kaydetti: " and what follows. */
  private Optional<Quotation> announced(Cue cue, Optional<Span> mention) {
    int colon = cue.last() + 1;
    if (!cue.takes("colon") || !layout.word(colon).equals(":")) {
      return Optional.empty();
    }
    List<Span> content = following.after(layout.token(colon).end());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(quotation(content, cue, mention, Kind.DIRECT, "tr.colon.direct"));
  }

  /** A nominalised clause that ends just before its cue. */
  private Optional<Quotation> reported(Cue cue, int start, Optional<Span> mention) {
    Optional<Integer> last = clauseEnd(cue);
    if (last.isEmpty() || last.get() < start) {
      return Optional.empty();
    }
    int first = contentStart(start, last.get());
    Span content = layout.span(first, last.get() + 1);
    boolean mixed = !layout.document().quotesIn(content).isEmpty();
    Kind kind = mixed ? Kind.MIXED : Kind.INDIRECT;
    String rule = "tr." + ruleOf(cue) + (mixed ? ".mixed" : ".indirect");
    return Optional.of(quotation(List.of(content), cue, mention, kind, rule));
  }

  /** Index of the word by which the reported clause ends; empty where there is none. */
  private Optional<Integer> clauseEnd(Cue cue) {
    int at = cue.first() - 1;
    for (int skipped = 0; skipped <= ADVERBS && at >= from; skipped++, at--) {
      if (endsClause(at, cue, skipped)) {
        return Optional.of(cue.takes("olarak") ? at - 1 : at).filter(end -> end >= from);
      }
      if (layout.isQuoted(at) || layout.word(at).equals(",")) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean endsClause(int at, Cue cue, int skipped) {
    if (layout.isQuoted(at)) {
      return false;
    }
    String word = layout.word(at) + layout.token(at).ending();
    boolean passive = cue.is(Form.PASSIVE, Form.PASSIVE_PARTICIPLE);
    if (passive && cue.takes("acc") && TurkishSuffixes.isBareClause(word)) {
      return true;
    }
    boolean noun =
        cue.takes("noun")
            && skipped == 0
            && TurkishSuffixes.isPossessed(word, cue.takes("dat"))
            && at - from >= 2;
    return noun
        || cue.entry().frames().stream().anyMatch(frame -> TurkishSuffixes.ends(word, frame));
  }

  /** Behind the setting of the words: "yaptığı açıklamada", "basın toplantısında,". */
  private int contentStart(int start, int last) {
    int first = skip(start, Set.of(",", "ise", "de", "da", "ayrica"));
    boolean moved = true;
    while (moved) {
      int next = TurkishSettings.behind(layout, first, last);
      moved = next > first;
      first = next;
    }
    return first;
  }

  /** Words in marks before their cue. */
  private Optional<Quotation> direct(Cue cue, Optional<Span> mention) {
    if (!cue.takes("quote")) {
      return Optional.empty();
    }
    int at = cue.first() - 1;
    while (at >= from && !layout.isQuoted(at) && cue.first() - at <= GAP) {
      at--;
    }
    if (at < from || !layout.isQuoted(at)) {
      return Optional.empty();
    }
    List<Span> content = quotesUpTo(layout.quote(at).orElseThrow());
    String rule = "tr." + ruleOf(cue) + ".direct";
    return Optional.of(quotation(content, cue, mention, Kind.DIRECT, rule));
  }

  /** The quotation, and those before it that only a conjunction or a comma parts from it. */
  private List<Span> quotesUpTo(Quote last) {
    List<Span> content = new ArrayList<>();
    content.add(last.words());
    int at = layout.from(last.outer()) - 1;
    while (at > from && (layout.word(at).equals(",") || AND.contains(layout.word(at)))) {
      Optional<Quote> previous = layout.quote(at - 1);
      if (previous.isEmpty()) {
        break;
      }
      content.add(0, previous.get().words());
      at = layout.from(previous.get().outer()) - 1;
    }
    return content;
  }

  /** {@code Lavrov: "…"}: a source, a colon, words in marks, and no cue. */
  private Optional<Quotation> headlineColon() {
    Optional<Source> source = subjects.phraseAt(from);
    if (source.isEmpty() || !layout.word(source.get().behind()).equals(":")) {
      return Optional.empty();
    }
    int colon = source.get().behind();
    List<Span> content = following.after(layout.token(colon).end());
    boolean inSentence = !content.isEmpty() && sentence.contains(content.get(0));
    return inSentence
        ? Optional.of(
            new Quotation(
                content,
                List.of(),
                Optional.of(source.get().mention()),
                Kind.DIRECT,
                Act.STATE,
                "tr.headline-colon.direct"))
        : Optional.empty();
  }

  /** {@code Lavrov'a göre …}, where no other cue claims the clause. */
  private Optional<Quotation> accordingTo(List<Cue> cues) {
    if (!quotations.isEmpty() || cues.stream().anyMatch(cue -> cue.is(Form.FINITE))) {
      return Optional.empty();
    }
    int end = layout.to(sentence);
    for (int at = layout.from(sentence) + 1; at < end; at++) {
      if (layout.word(at).equals("gore") && !layout.isQuoted(at)) {
        return accordingTo(at, end);
      }
    }
    return Optional.empty();
  }

  private Optional<Quotation> accordingTo(int gore, int end) {
    Optional<Source> source = subjects.dativeBefore(layout.from(sentence), gore);
    int first = skip(gore + 1, Set.of(","));
    int last = end - 1;
    while (last > first && !layout.token(last).isWord() && !layout.isQuoted(last)) {
      last--;
    }
    if (source.isEmpty() || last - first < 2) {
      return Optional.empty();
    }
    Span content = layout.span(first, last + 1);
    Kind kind = layout.document().quotesIn(content).isEmpty() ? Kind.INDIRECT : Kind.MIXED;
    return Optional.of(
        new Quotation(
            List.of(content),
            List.of(layout.token(gore).span()),
            source.map(Source::mention),
            kind,
            Act.STATE,
            "tr.according-to.indirect"));
  }

  private Quotation quotation(
      List<Span> content, Cue cue, Optional<Span> mention, Kind kind, String rule) {
    return new Quotation(content, List.of(cue.span()), mention, kind, cue.entry().act(), rule);
  }

  private static String ruleOf(Cue cue) {
    return switch (cue.form()) {
      case PARTICIPLE, PASSIVE_PARTICIPLE -> "participle";
      case CONVERB -> "converb";
      case PASSIVE -> "passive";
      default -> "finite-cue";
    };
  }

  private int skip(int at, Set<String> words) {
    int next = at;
    while (next < layout.to(sentence) && words.contains(layout.word(next))) {
      next++;
    }
    return next;
  }
}
