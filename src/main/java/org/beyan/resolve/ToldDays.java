package org.beyan.resolve;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.SaidOn.Precision;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Token;

/** The days that an article tells outside its quotations, and which of them is that of one. */
final class ToldDays {
  /** So near to the cue, in words, a month or a year belongs to it: "said in October". */
  private static final int BESIDE = 2;

  /** An occasion is told so few sentences before the words. */
  private static final int SHORTLY = 3;

  private final Document document;
  private final DayGrammar grammar;
  private final List<Quotation> quotations;

  /** Days by the sentence that tells them. */
  private final Map<Span, List<ToldDay>> days;

  /** Sentences that hold a cue, or words without one. */
  private final Set<Span> attributing = new HashSet<>();

  /** Indexes of tokens that stand in contents. */
  private final BitSet said = new BitSet();

  ToldDays(Document document, DayGrammar grammar, List<Quotation> quotations) {
    this.document = document;
    this.grammar = grammar;
    this.quotations = List.copyOf(quotations);
    List<Span> contents = quotations.stream().flatMap(q -> q.content().stream()).toList();
    contents.forEach(
        span -> said.set(document.tokenFrom(span.start()), document.tokenFrom(span.end())));
    this.days =
        DayFinder.days(document, grammar, contents).stream()
            .collect(Collectors.groupingBy(this::sentence));
    quotations.forEach(this::noteSentences);
  }

  private Span sentence(ToldDay day) {
    return document.sentenceAt(day.extent().start()).orElse(day.extent());
  }

  private void noteSentences(Quotation quotation) {
    Span anchor = anchor(quotation);
    Optional<Span> sentence = document.sentenceAt(anchor.start());
    while (sentence.isPresent() && sentence.get().overlaps(anchor)) {
      attributing.add(sentence.get());
      sentence = document.sentenceFrom(sentence.get().end());
    }
  }

  /** The one nearest to the cue in the sentence that attributes; a day before a month or a year. */
  Optional<SaidOn> inSentence(Quotation quotation) {
    Span cue = anchor(quotation);
    return document.sentenceAt(cue.start()).stream()
        .flatMap(sentence -> in(sentence).stream())
        .filter(day -> day.precision() == Precision.DAY || isBeside(day, cue) && isNews(day))
        .min(
            Comparator.comparing(ToldDay::precision)
                .thenComparing(day -> distance(day.extent(), cue)))
        .map(ToldDay::saidOn);
  }

  /** The cue, or the words where they have none. */
  static Span anchor(Quotation quotation) {
    List<Span> cue = quotation.cue();
    return cue.isEmpty() ? quotation.extent() : cue.get(0).cover(cue.get(cue.size() - 1));
  }

  /** Whether the sentence tells that the words are of no one day, or of one it does not tell. */
  boolean isUndated(Quotation quotation) {
    return !quotation.cue().isEmpty()
        && document
            .sentenceAt(anchor(quotation).start())
            .filter(sentence -> grammar.isUndated(attribution(sentence, anchor(quotation))))
            .isPresent();
  }

  /**
   * The words of a sentence around a cue, which becomes {@code =}, and contents, each {@code *}.
   */
  private String attribution(Span sentence, Span cue) {
    StringBuilder words = new StringBuilder();
    String before = "";
    int end = document.tokenFrom(sentence.end());
    for (int i = document.tokenFrom(sentence.start()); i < end; i++) {
      Token token = document.tokens().get(i);
      String word = cue.contains(token.span()) ? "=" : said.get(i) ? "*" : token.folded();
      if (!word.equals(before)) {
        words.append(word).append(' ');
      }
      before = word;
    }
    return words.toString();
  }

  private List<ToldDay> in(Span sentence) {
    return days.getOrDefault(sentence, List.of()).stream().filter(day -> !day.other()).toList();
  }

  private boolean isBeside(ToldDay period, Span cue) {
    return period.atOccasion() || period.opening() || distance(period.extent(), cue) <= BESIDE;
  }

  /** The printed day tells more than its own month or year. */
  private boolean isNews(ToldDay period) {
    return document
        .article()
        .published()
        .map(
            printed ->
                period.precision() == Precision.MONTH
                    ? printed.withDayOfMonth(1)
                    : printed.withDayOfYear(1))
        .filter(period.day()::equals)
        .isEmpty();
  }

  /** Words between the two that nobody quoted says. */
  private long distance(Span day, Span cue) {
    int start = Math.min(day.end(), cue.end());
    int end = Math.max(start, Math.max(day.start(), cue.start()));
    int from = document.tokenFrom(start);
    int to = document.tokenFrom(end);
    return to - from - said.get(from, to).cardinality();
  }

  Optional<Span> paragraph(Quotation quotation) {
    return document.paragraphAt(anchor(quotation).start());
  }

  Optional<Span> paragraphBefore(Quotation quotation) {
    return document.paragraphBefore(anchor(quotation).start());
  }

  /** A day of the sentence behind the words, if that one points back at them. */
  Optional<SaidOn> pointingBack(Quotation quotation) {
    Span whole = quotation.extent().cover(anchor(quotation));
    return document
        .sentenceFrom(whole.end())
        .filter(next -> paragraph(quotation).filter(p -> p.contains(next)).isPresent())
        .filter(next -> grammar.isEcho(words(next)))
        .flatMap(next -> in(next).stream().findFirst())
        .map(ToldDay::saidOn);
  }

  /** The day of an occasion that a sentence shortly before tells. */
  Optional<SaidOn> atOccasion(Quotation quotation, List<Speaker> speakers) {
    Span cue = anchor(quotation);
    List<Span> before =
        paragraph(quotation)
            .map(p -> document.sentencesIn(new Span(p.start(), cue.start())))
            .orElse(List.of());
    return before.subList(Math.max(0, before.size() - SHORTLY), before.size()).stream()
        .filter(sentence -> isOccasion(sentence, speakers))
        .filter(sentence -> isBackground(cue) || !isBackground(sentence))
        .flatMap(sentence -> in(sentence).stream())
        .filter(day -> day.precision() == Precision.DAY)
        .reduce((earlier, later) -> later)
        .map(ToldDay::saidOn);
  }

  private boolean isOccasion(Span sentence, List<Speaker> speakers) {
    return attributing.contains(sentence)
        || document.mentionsIn(sentence).stream().anyMatch(mention -> isOf(mention, speakers))
        || grammar.isMeeting(words(sentence));
  }

  private static boolean isOf(Mention mention, List<Speaker> speakers) {
    return speakers.stream()
        .flatMap(speaker -> speaker.entity().stream())
        .anyMatch(mention.entities()::contains);
  }

  private boolean isBackground(Span stretch) {
    return grammar.isBackground(words(stretch));
  }

  private String words(Span stretch) {
    return FoldedText.of(document, stretch).words();
  }
}
