package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;

/**
 * Reads a noun phrase from its first word on: "retired surgeon Ann Sample", "one of her aides".
 *
 * <p>What it names is the name that it ends with, or its last nouns where it ends with no name.
 */
final class EnglishPhrases {
  /** Words of a phrase before its complement. */
  private static final int LONGEST = 16;

  /** Tokens of a party and a state in brackets: "(R-Fla.)". */
  private static final int BRACKET = 10;

  /** Words that end a phrase though they look like nouns: what is said is said "last week". */
  private static final Set<String> TIMES =
      EnglishWords.set("last earlier late later ago this that those recently afterward again");

  /** Determiners that stand for somebody: "another tweeted". */
  private static final Set<String> INDEFINITE =
      EnglishWords.set("another some many most several both others");

  private final Layout layout;
  private final EnglishNouns nouns;
  private final NounPhrases names;

  EnglishPhrases(Layout layout, EnglishNouns nouns, NounPhrases names) {
    this.layout = layout;
    this.nouns = nouns;
    this.names = names;
  }

  /** The phrase that begins at a token, without complement; empty where it can be no source. */
  Optional<Source> at(int first, int end) {
    return isPartitive(first)
        ? whole(first + 2, end).map(of -> new Source(of.mention(), first, of.behind()))
        : whole(first, end);
  }

  /** "most of the candidates". */
  private boolean isPartitive(int first) {
    return EnglishWords.DETERMINERS.contains(layout.word(first))
        && layout.word(first + 1).equals("of");
  }

  private Optional<Source> whole(int first, int end) {
    Optional<Source> name = Optional.empty();
    int at = first;
    while (at < Math.min(end, first + LONGEST) && isPart(at, first)) {
      Optional<Source> next = names.at(at);
      name = next.isPresent() ? next : name;
      at = next.map(Source::behind).orElse(at + 1);
    }
    int behind = Math.min(at, end);
    if (behind == first) {
      return Optional.empty();
    }
    if (behind == first + 1 && INDEFINITE.contains(layout.word(first))) {
      return Optional.of(new Source(layout.token(first).span(), first, behind));
    }
    return name.filter(found -> found.behind() == behind)
        .filter(nouns::isSpeaker)
        .or(() -> nouns.generic(behind - 1, first))
        .map(found -> new Source(found.mention(), first, behindBracket(behind, end)));
  }

  private boolean isPart(int at, int first) {
    String word = layout.word(at);
    if (layout.isQuoted(at) || EnglishWords.DAYS.contains(word)) {
      return false;
    }
    boolean starts = at == first;
    if (EnglishWords.DETERMINERS.contains(word) || EnglishWords.POSSESSIVES.contains(word)) {
      return starts || EnglishWords.DETERMINERS.contains(layout.word(at - 1));
    }
    return layout.mention(at).isPresent()
        || isWord(at, starts)
        || word.equals("-")
        || EnglishWords.isAbbreviated(layout, at)
        || word.equals("and") && (isBetweenAdjectives(at) || isBetweenTitles(at));
  }

  private boolean isWord(int at, boolean starts) {
    String word = layout.word(at);
    boolean participle =
        EnglishWords.isPast(word)
            && (starts || EnglishWords.DETERMINERS.contains(layout.word(at - 1)))
            && nouns.isNominal(at + 1);
    boolean noun =
        nouns.isNominal(at)
            && !EnglishWords.isAdverb(word)
            && (starts || !TIMES.contains(word))
            && !EnglishWords.PRONOUNS.contains(word);
    return noun || participle;
  }

  /** "current and former officials". */
  private boolean isBetweenAdjectives(int and) {
    return isSmall(and - 1) && isSmall(and + 1) && isSmall(and + 2);
  }

  /** "the senator and presidential candidate". */
  private boolean isBetweenTitles(int and) {
    return layout
            .mention(and - 1)
            .filter(m -> m.is(Mention.Type.OFFICE, Mention.Type.ROLE))
            .isPresent()
        && nouns.isNominal(and + 1)
        && !EnglishWords.DETERMINERS.contains(layout.word(and + 1));
  }

  private boolean isSmall(int at) {
    return nouns.isNominal(at) && layout.mention(at).isEmpty()
        || layout.mention(at).isPresent() && !layout.token(at).isCapitalised(layout.text());
  }

  private int behindBracket(int at, int end) {
    if (!layout.word(at).equals("(")) {
      return at;
    }
    for (int next = at; next < Math.min(end, at + BRACKET); next++) {
      if (layout.word(next).equals(")")) {
        return next + 1;
      }
    }
    return at;
  }
}
