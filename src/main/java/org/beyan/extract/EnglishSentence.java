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

  /** Words that open a circumstance of the saying, not of what is said. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("as", "while", "when", "after", "before", "once", "during", "at", "in", "on");

  private static final Set<String> AND = Set.of("and", "but");
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "what");

  private final Layout layout;
  private final int begin;
  private final int end;
  private final FollowingQuotes announced;
  private final EnglishSubjects subjects;
  private final EnglishOpenings openings;
  private final EnglishAttributions attributions;
  private final EnglishBorders borders;
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
    if (found.source().map(subjects.nouns()::isMedium).orElse(false)
        && openings.behind(cue).isPresent()) {
      from = cue.last() + 1;
      return;
    }
    content(found, later).ifPresent(quotations::add);
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
    if (found.mayFollow() && isContentBefore(found, opening)) {
      return Optional.of(preposed(found, later));
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

  /** Set off from what stands before it by a comma, a dash or a quotation's mark. */
  private boolean isParenthetical(EnglishAttribution found) {
    int before = found.first() - 1;
    return layout.isQuoted(before)
        || Set.of(",", "—").contains(layout.word(before))
        || found.is(Rule.SOURCE);
  }

  // ---- content before the cue -------------------------------------------------------------

  private boolean isContentBefore(EnglishAttribution found, Optional<Opening> opening) {
    int first = skip(from, CONNECTIVES);
    int last = lastBefore(found);
    if (!isParenthetical(found)) {
      return false;
    }
    if (last < first) {
      return opening.isEmpty() && isSplit(found, first);
    }
    boolean quoted = layout.isQuoted(last);
    if (quoted && !found.cue().takes("quote") && !found.cue().takes("source")) {
      return false;
    }
    if (opening.isEmpty()) {
      return quoted || isReported(found, first, last) || isSplit(found, first);
    }
    if (isSpokenBefore(found, first, last)) {
      return true;
    }
    Type type = opening.get().type();
    if (type == Type.COLON || type == Type.PHRASE) {
      return false;
    }
    if (isOneQuote(first, last)) {
      return true;
    }
    return type != Type.THAT && quoted && isMainClause(first, last);
  }

  /** A quotation that ends as speech does before its cue. */
  private boolean isSpokenBefore(EnglishAttribution found, int first, int last) {
    return isOneQuote(first, last)
        && found.cue().takes("quote")
        && layout.quote(last).filter(quote -> quote.endsIn(layout.text(), ",?!")).isPresent();
  }

  private boolean isReported(EnglishAttribution found, int first, int last) {
    boolean long3 = last - first >= 2;
    boolean clause = !isParticiple(layout.word(first)) || hasComma(first, last);
    boolean verb = long3 && clause && openings.hasVerb(first, last + 1);
    int comma = EnglishSettings.behind(layout, found.behind(), end);
    return found.is(Rule.SOURCE)
        ? quotations.isEmpty() && (verb || last - first >= 5) && !layout.isQuoted(comma + 1)
        : (verb || last - first >= 5 && found.cue().takes("free")) && found.cue().takes("that");
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ing") || EnglishWords.isPast(word);
  }

  private boolean hasComma(int first, int last) {
    return java.util.stream.IntStream.range(first, last)
        .anyMatch(at -> layout.word(at).equals(","));
  }

  /** "The deal, he said, will …", "In May, he said, it will …": the clause goes on or begins. */
  private boolean isSplit(EnglishAttribution found, int first) {
    int comma = EnglishSettings.behind(layout, found.behind(), end);
    if (!layout.word(comma).equals(",") || comma + 1 >= end) {
      return false;
    }
    if (isBroken(found)) {
      return true;
    }
    boolean begins = first >= found.first() || isAdverbial(layout.word(first));
    boolean clause = found.is(Rule.FINITE) && openings.hasVerb(comma + 1, end);
    return isPredicate(comma + 1) || begins && clause && goesOn(comma + 1);
  }

  /** "It was, he said, …": what stands before wants its complement. */
  private boolean isBroken(EnglishAttribution found) {
    String last = layout.word(lastBefore(found));
    return EnglishWords.isAuxiliary(last) || EnglishWords.PREPOSITIONS.contains(last);
  }

  /** Whether what a comma parts from "he said" may be his: no comment, no new circumstance. */
  private boolean goesOn(int first) {
    String word = layout.word(first);
    return !RELATIVE.contains(word)
        && !word.endsWith("ing")
        && !CIRCUMSTANCES.contains(word)
        && !borders.isAside(first, end);
  }

  private boolean isMainClause(int first, int last) {
    return !isAdverbial(layout.word(first)) && openings.hasVerb(first, last + 1);
  }

  /** Whether a word opens what only goes before a main clause. */
  private static boolean isAdverbial(String word) {
    return EnglishWords.PREPOSITIONS.contains(word)
        || EnglishWords.SUBORDINATORS.contains(word)
        || EnglishWords.isAdverb(word)
        || EnglishWords.DAYS.contains(word)
        || isParticiple(word);
  }

  private int lastBefore(EnglishAttribution found) {
    int last = found.first() - 1;
    while (last >= begin
        && !layout.isQuoted(last)
        && Set.of(",", "—").contains(layout.word(last))) {
      last--;
    }
    return last;
  }

  private Quotation preposed(EnglishAttribution found, List<Cue> later) {
    int first = skip(from, CONNECTIVES);
    int last = lastBefore(found);
    List<Span> content = new ArrayList<>();
    boolean direct = isOneQuote(first, last);
    if (direct) {
      content.addAll(new DirectSpeech(layout.document()).upTo(layout.quote(first).orElseThrow()));
    } else if (last >= first && (!RELATIVE.contains(layout.word(last)) || last > first)) {
      content.add(layout.span(first, last + 1));
    }
    from = EnglishSettings.behind(layout, found.behind(), end);
    rest(found, direct, later).ifPresent(content::add);
    return quotation(found, content, direct);
  }

  /** What goes on behind the cue: "…, he said, “and …”", "The deal, he said, will …". */
  private Optional<Span> rest(EnglishAttribution found, boolean direct, List<Cue> later) {
    if (direct) {
      return nextQuote(later);
    }
    boolean comma = layout.word(from).equals(",") || layout.word(from).equals("—");
    int first = from + 1;
    boolean goesOn = layout.isQuoted(first) || isPredicate(first) || goesOn(found, first);
    if (!comma || first >= end || !goesOn) {
      return Optional.empty();
    }
    int last = borders.end(first, later, found.source());
    if (last <= first) {
      return Optional.empty();
    }
    from = last;
    return Optional.of(layout.span(first, last));
  }

  /** "It rained, he said, so we …": more of the same sentence, with a verb of its own. */
  private boolean goesOn(EnglishAttribution found, int first) {
    return found.is(Rule.FINITE)
        && found.cue().takes("that")
        && goesOn(first)
        && (openings.hasVerb(first, end) || isBroken(found));
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

  private boolean isPredicate(int at) {
    String word = layout.word(at);
    return EnglishWords.isAuxiliary(word)
        || EnglishWords.isVerb(word) && !EnglishWords.isPast(word);
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
    if (isOneQuote(first, last - 1)) {
      Span words = new DirectSpeech(layout.document()).words(layout.quote(first).orElseThrow());
      return Optional.of(quotation(found, List.of(words), true));
    }
    return Optional.of(quotation(found, List.of(layout.span(first, last)), false));
  }

  /** Whether the tokens are one quotation from its first mark to its last. */
  private boolean isOneQuote(int first, int last) {
    Optional<Quote> quote = layout.quote(first);
    return quote.isPresent() && quote.equals(layout.quote(last));
  }

  // ---- without a verb ---------------------------------------------------------------------

  /** {@code Lavrov: “…”}: a source, a colon, words in marks, and no cue. */
  private Optional<Quotation> headlineColon() {
    Optional<Source> source = subjects.phraseAt(begin);
    if (source.isEmpty() || !layout.word(source.get().behind()).equals(":")) {
      return Optional.empty();
    }
    int first = source.get().behind() + 1;
    if (first >= end || !isOneQuote(first, end - 1)) {
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
