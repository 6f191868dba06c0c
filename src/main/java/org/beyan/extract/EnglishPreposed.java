package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.extract.EnglishAttribution.Rule;
import org.beyan.extract.EnglishOpenings.Opening;
import org.beyan.extract.EnglishOpenings.Type;

/** Tells whether a content stands before its cue, and whether it goes on behind it. */
final class EnglishPreposed {
  /** Words that open a circumstance of the saying, not of what is said. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("as", "while", "when", "after", "before", "once", "during", "at", "in", "on");

  static final Set<String> RELATIVE = Set.of("which", "who", "that", "what");

  private final Layout layout;
  private final EnglishOpenings openings;
  private final EnglishBorders borders;
  private final int begin;
  private final int end;

  /**
   * @param begin index of the sentence's first token
   * @param end index behind its last word
   */
  EnglishPreposed(
      Layout layout, EnglishOpenings openings, EnglishBorders borders, int begin, int end) {
    this.layout = layout;
    this.openings = openings;
    this.borders = borders;
    this.begin = begin;
    this.end = end;
  }

  /**
   * Whether the content, or its first part, stands before the cue.
   *
   * @param opening where a content would begin behind it
   * @param first index of the first token that the content may hold
   * @param alone whether no cue before it has taken words of the sentence
   */
  boolean precedes(EnglishAttribution found, Optional<Opening> opening, int first, boolean alone) {
    int last = last(found);
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
      return quoted || isReported(found, first, last, alone) || isSplit(found, first);
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
    if (type == Type.THAT) {
      return isApart(found, opening.get().first() - 1) && isMainClause(first, last);
    }
    return quoted && isMainClause(first, last);
  }

  /** A quotation that ends as speech does before its cue. */
  private boolean isSpokenBefore(EnglishAttribution found, int first, int last) {
    return isOneQuote(first, last)
        && found.cue().takes("quote")
        && layout.quote(last).filter(quote -> quote.endsIn(layout.text(), ",?!")).isPresent();
  }

  /** "It was a time, she said, when many felt that": a "that" of another verb. */
  private boolean isApart(EnglishAttribution found, int that) {
    int comma = found.behind();
    return layout.word(comma).equals(",") && that > comma + 1 && openings.hasVerb(comma + 1, that);
  }

  private boolean isReported(EnglishAttribution found, int first, int last, boolean alone) {
    boolean long3 = last - first >= 2;
    boolean clause = !isParticiple(layout.word(first)) || hasComma(first, last);
    boolean verb = long3 && clause && openings.hasVerb(first, last + 1);
    int comma = EnglishSettings.behind(layout, found.behind(), end);
    return found.is(Rule.SOURCE)
        ? alone && (verb || last - first >= 5) && !layout.isQuoted(comma + 1)
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
    String last = layout.word(last(found));
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

  /** Set off from what stands before it by a comma, a dash or a quotation's mark. */
  private boolean isParenthetical(EnglishAttribution found) {
    int before = found.first() - 1;
    return layout.isQuoted(before)
        || Set.of(",", "—").contains(layout.word(before))
        || found.is(Rule.SOURCE);
  }

  /** "The deal, he said, will …", "It rained, he said, so we …": more of the same sentence. */
  boolean goesOn(EnglishAttribution found, int first) {
    boolean coordinate =
        found.is(Rule.FINITE)
            && found.cue().takes("that")
            && goesOn(first)
            && (openings.hasVerb(first, end) || isBroken(found));
    return layout.isQuoted(first) || isPredicate(first) || coordinate;
  }

  /** Index of the last word before the cue. */
  int last(EnglishAttribution found) {
    int last = found.first() - 1;
    while (last >= begin
        && !layout.isQuoted(last)
        && Set.of(",", "—").contains(layout.word(last))) {
      last--;
    }
    return last;
  }

  private boolean isPredicate(int at) {
    String word = layout.word(at);
    return EnglishWords.isAuxiliary(word)
        || EnglishWords.isVerb(word) && !EnglishWords.isPast(word);
  }

  /** Whether the tokens are one quotation from its first mark to its last. */
  boolean isOneQuote(int first, int last) {
    Optional<Quote> quote = layout.quote(first);
    return quote.isPresent() && quote.equals(layout.quote(last));
  }
}
