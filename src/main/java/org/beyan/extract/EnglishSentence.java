package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.extract.EnglishAttribution.Rule;
import org.beyan.extract.EnglishOpenings.Opening;
import org.beyan.extract.EnglishOpenings.Type;

/**
 * One English sentence, cue by cue.
 *
 * <p>A cue has its content behind it ("said that …"), before it ("…, said X") or on both sides ("…,
 * X said, …"). What a cue behind it reports ends where the next cue of the same level begins; cues
 * within the content are part of it.
 */
final class EnglishSentence {
  /** Longer stretches without a stop are tables and lists. */
  private static final int LONGEST = 400;

  /** Adverbs that open a sentence and belong to no clause. */
  private static final Set<String> CONNECTIVES =
      Set.of(
          "but",
          "and",
          "however",
          "nevertheless",
          "meanwhile",
          "moreover",
          "still",
          "yet",
          "also",
          "indeed",
          "therefore",
          "instead",
          "furthermore",
          "additionally",
          "nonetheless",
          "besides",
          "separately",
          ",");

  private static final Set<String> AND = Set.of("and", "but");

  private final Layout layout;
  private final int begin;
  private final int end;
  private final FollowingQuotes announced;
  private final EnglishSubjects subjects;
  private final EnglishOpenings openings;
  private final EnglishAttributions attributions;
  private final EnglishBorders borders;
  private final EnglishPreposed preposed;
  private final List<Quotation> quotations = new ArrayList<>();

  /** First token that the next cue may claim. */
  private int from;

  private Optional<Source> subject = Optional.empty();

  EnglishSentence(Layout layout, Span sentence, FollowingQuotes announced) {
    this.layout = layout;
    this.begin = layout.from(sentence);
    this.end = lastWord(layout, sentence) + 1;
    this.from = EnglishDatelines.behind(layout, begin, end);
    this.announced = announced;
    this.subjects = new EnglishSubjects(layout);
    this.openings = new EnglishOpenings(layout, end);
    this.attributions = new EnglishAttributions(layout, subjects, end);
    this.borders = new EnglishBorders(layout, attributions, openings, end);
    this.preposed = new EnglishPreposed(layout, openings, borders, begin, end);
  }

  private static int lastWord(Layout layout, Span sentence) {
    int last = Math.min(layout.to(sentence), layout.from(sentence) + LONGEST) - 1;
    while (last > layout.from(sentence)
        && ".!?…".contains(layout.word(last))
        && !layout.isQuoted(last)) {
      last--;
    }
    return last;
  }

  /** Statements of the sentence, in the order of their cues. */
  List<Quotation> read(List<Cue> listed) {
    headlineColon().ifPresent(quotations::add);
    List<Cue> cues =
        quotations.isEmpty()
            ? new EnglishUnlistedCues(layout, subjects, from, end).with(listed)
            : listed;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).first() >= from && cues.get(i).last() < end) {
        read(cues.get(i), cues.subList(i + 1, cues.size()));
      }
    }
    return quotations;
  }

  private void read(Cue cue, List<Cue> later) {
    Optional<EnglishAttribution> attribution = attributions.of(cue, begin, from, subject);
    if (attribution.isEmpty() || isSupposed(attribution.get()) || isInterview(attribution.get())) {
      return;
    }
    EnglishAttribution found = attribution.get();
    found
        .source()
        .filter(source -> !found.is(Rule.NOUN))
        .ifPresent(source -> subject = Optional.of(source));
    if (isRelay(found, later)) {
      from = cue.last() + 1;
      return;
    }
    content(found, later).ifPresent(quotations::add);
  }

  /** An outlet that has the words of others is no source; what it reports itself is its own. */
  private boolean isRelay(EnglishAttribution found, List<Cue> later) {
    Optional<Opening> opening =
        found
            .source()
            .filter(subjects.nouns()::isMedium)
            .flatMap(m -> openings.behind(found.cue()));
    return opening.isPresent()
        && later.stream()
            .filter(cue -> cue.first() > opening.get().first())
            .flatMap(cue -> attributions.of(cue, begin, opening.get().first(), subject).stream())
            .anyMatch(inner -> !inner.is(Rule.NOUN));
  }

  /** A journalist's question is no statement; "he said, asked about it," has none. */
  private boolean isInterview(EnglishAttribution found) {
    boolean passive = found.is(Rule.SHARED) && layout.word(found.first() - 1).equals(",");
    return found.cue().takes("question")
        && (passive || found.source().map(subjects.nouns()::isJournalist).orElse(true));
  }

  /** "if Russia promised to …" tells of nothing said. */
  private boolean isSupposed(EnglishAttribution found) {
    return found.first() > begin
        && Set.of("if", "unless", "whether").contains(layout.word(found.first() - 1));
  }

  private Optional<Quotation> content(EnglishAttribution found, List<Cue> later) {
    Optional<Opening> opening =
        found.mayOpen() && !isAs(found) ? openings.behind(found.cue()) : Optional.empty();
    int first = skip(from, CONNECTIVES);
    if (found.mayFollow() && preposed.precedes(found, opening, first, quotations.isEmpty())) {
      return before(found, later);
    }
    if (found.cue().takes("hedge")
        && !found.source().map(subjects.nouns()::isUnnamed).orElse(false)) {
      return Optional.empty();
    }
    return opening
        .or(() -> behindSource(found))
        .filter(open -> open.type() != Type.CLAUSE || maySpeakFreely(found, open))
        .flatMap(open -> postposed(found, open, later));
  }

  /** "According to Lavrov, …". */
  private Optional<Opening> behindSource(EnglishAttribution found) {
    int comma = isAs(found) ? comma(found) : EnglishSettings.behind(layout, found.behind(), end);
    boolean opens =
        (found.is(Rule.SOURCE) || isAs(found)) && comma + 1 < end && layout.word(comma).equals(",");
    return opens ? Optional.of(new Opening(comma + 1, Type.CLAUSE)) : Optional.empty();
  }

  /** Whether a clause without "that" may follow: "laws added fuel" has one only in looks. */
  private boolean maySpeakFreely(EnglishAttribution found, Opening open) {
    return found.cue().takes("free")
        || found.source().map(subjects.nouns()::isNamed).orElse(false)
        || openings.isSurelyClause(open.first());
  }

  /** "As Lavrov said, …". */
  private boolean isAs(EnglishAttribution found) {
    int as = found.first() - 1;
    boolean opens =
        as == begin
            || as > begin
                && (EnglishWords.CONJUNCTIONS.contains(layout.word(as - 1))
                    || layout.word(as - 1).equals(","));
    return found.is(Rule.FINITE) && opens && layout.word(as).equals("as");
  }

  private int comma(EnglishAttribution found) {
    int at = found.behind();
    while (at < end && layout.token(at).isWord() && !layout.isQuoted(at)) {
      at++;
    }
    return at;
  }

  // ---- content before the cue -------------------------------------------------------------

  private Optional<Quotation> before(EnglishAttribution found, List<Cue> later) {
    int first = skip(from, CONNECTIVES);
    int last = preposed.last(found);
    List<Span> content = new ArrayList<>();
    boolean direct = preposed.isOneQuote(first, last);
    if (direct) {
      content.addAll(new DirectSpeech(layout.document()).upTo(layout.quote(first).orElseThrow()));
    } else if (last >= first
        && (!EnglishPreposed.RELATIVE.contains(layout.word(last)) || last > first)) {
      content.add(layout.span(first, last + 1));
    }
    from = EnglishSettings.behind(layout, found.behind(), end);
    rest(found, direct, later).ifPresent(content::add);
    return content.isEmpty() ? Optional.empty() : Optional.of(quotation(found, content, direct));
  }

  /** What goes on behind the cue: "…, he said, “and …”", "The deal, he said, will …". */
  private Optional<Span> rest(EnglishAttribution found, boolean direct, List<Cue> later) {
    if (direct) {
      return nextQuote(later);
    }
    boolean comma = layout.word(from).equals(",") || layout.word(from).equals("—");
    int first = from + 1;
    if (!comma || first >= end || !preposed.goesOn(found, first)) {
      return Optional.empty();
    }
    int last = borders.end(first, later, found.source());
    if (last <= first) {
      return Optional.empty();
    }
    from = last;
    return Optional.of(layout.span(first, last));
  }

  /** The other half of a quotation: behind a comma, and before the next cue. */
  private Optional<Span> nextQuote(List<Cue> later) {
    int first = from;
    while (first < end && !layout.isQuoted(first)) {
      first++;
    }
    boolean goesOn = first + 1 < end && isSmall(first);
    int limit = later.isEmpty() || goesOn ? end : Math.min(end, later.get(0).first());
    int mark = AND.contains(layout.word(first - 1)) ? first - 2 : first - 1;
    boolean lost = first == from;
    boolean marked = mark >= from && Set.of(",", "—").contains(layout.word(mark));
    if (first >= limit || !lost && !marked) {
      return Optional.empty();
    }
    Quote quote = layout.quote(first).orElseThrow();
    from = layout.to(quote.outer());
    return Optional.of(new DirectSpeech(layout.document()).words(quote));
  }

  /** Whether a quotation begins with a small letter: it began before. */
  private boolean isSmall(int quoted) {
    Quote quote = layout.quote(quoted).orElseThrow();
    return Character.isLowerCase(layout.text().codePointAt(quote.words().start()));
  }

  // ---- content behind the cue -------------------------------------------------------------

  private Optional<Quotation> postposed(
      EnglishAttribution found, Opening opening, List<Cue> later) {
    int first = opening.first();
    if (opening.type() == Type.COLON) {
      List<Span> words = announced.after(layout.token(first - 1).end());
      from = end;
      return words.isEmpty() ? Optional.empty() : Optional.of(quotation(found, words, true));
    }
    first = skip(first, Set.of(","));
    int last = borders.within(found, begin, first, borders.end(first, later, found.source()));
    if (opening.type() == Type.PHRASE) {
      last = EnglishSettings.beforeDay(layout, last);
    }
    if (last <= first) {
      return Optional.empty();
    }
    from = last;
    if (preposed.isOneQuote(first, last - 1)) {
      Span words = new DirectSpeech(layout.document()).words(layout.quote(first).orElseThrow());
      return Optional.of(quotation(found, List.of(words), true));
    }
    return Optional.of(quotation(found, List.of(layout.span(first, last)), false));
  }

  // ---- without a verb ---------------------------------------------------------------------

  /** {@code Lavrov: “…”}: a source, a colon, words in marks, and no cue. */
  private Optional<Quotation> headlineColon() {
    Optional<Source> source = subjects.phraseAt(begin);
    if (source.isEmpty() || !layout.word(source.get().behind()).equals(":")) {
      return Optional.empty();
    }
    int first = source.get().behind() + 1;
    if (first >= end || !preposed.isOneQuote(first, end - 1)) {
      return Optional.empty();
    }
    Span words = new DirectSpeech(layout.document()).words(layout.quote(first).orElseThrow());
    return Optional.of(
        new Quotation(
            List.of(words),
            List.of(),
            Optional.of(source.get().mention()),
            Kind.DIRECT,
            Act.STATE,
            "en.headline-colon.direct"));
  }

  private Quotation quotation(EnglishAttribution found, List<Span> content, boolean direct) {
    boolean quotes = content.stream().anyMatch(span -> !layout.document().quotesIn(span).isEmpty());
    Kind kind = direct ? Kind.DIRECT : quotes ? Kind.MIXED : Kind.INDIRECT;
    return new Quotation(
        content,
        found.wordsBeside(content, layout.text()),
        found.source().map(Source::mention),
        kind,
        found.cue().entry().act(),
        "en." + found.rule().label() + "." + kind.name().toLowerCase(Locale.ROOT));
  }

  private int skip(int at, Set<String> words) {
    int next = at;
    while (next < end && words.contains(layout.word(next)) && !layout.isQuoted(next)) {
      next++;
    }
    return next;
  }
}
