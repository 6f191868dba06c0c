package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;

/** Sources that are common nouns of no list: эксперты считают, отметил собеседник. */
final class RussianNouns {
  private static final int SHORTEST = 4;

  private final Layout layout;
  private final RussianPhrases phrases;

  RussianNouns(Layout layout, RussianPhrases phrases) {
    this.layout = layout;
    this.phrases = phrases;
  }

  /** The noun that agrees with a verb and stands last before it, its genitives passed over. */
  Optional<Source> before(int from, int end, Cue cue) {
    Optional<Source> one = oneOf(from, end);
    if (one.isPresent()) {
      return one;
    }
    int at = end - 1;
    while (at > from && RussianWords.ADVERBS.contains(layout.word(at))) {
      at--;
    }
    while (at > from && layout.mention(at).filter(it -> depends(it, cue)).isPresent()) {
      at = layout.document().tokenFrom(layout.mention(at).get().span().start()) - 1;
    }
    int noun =
        RussianAgreement.of(layout, cue) == RussianAgreement.MANY ? first(from, at, cue) : at;
    boolean fits = noun >= from && isNoun(noun, cue) && !isGoverned(noun, from);
    return fits
        ? Optional.of(new Source(layout.token(noun).span(), noun, noun + 1))
        : Optional.empty();
  }

  /** {@code Один из экспертов отрасли}. */
  private Optional<Source> oneOf(int from, int end) {
    for (int at = from; at + 2 < end; at++) {
      boolean one = Set.of("один", "одна", "одно", "многие", "некоторые").contains(layout.word(at));
      if (one && layout.word(at + 1).equals("из")) {
        return Optional.of(new Source(layout.span(at, end), at, end));
      }
    }
    return Optional.empty();
  }

  /** A genitive behind the subject: кандидат партии, кандидат Республиканской партии. */
  private boolean depends(Mention mention, Cue cue) {
    boolean plural = RussianAgreement.of(layout, cue) == RussianAgreement.MANY;
    return !mention.nominative() || !plural && RussianPhrases.isTitle(mention);
  }

  /** The first plural in a run of words: участники (правозащитной организации). */
  private int first(int from, int last, Cue cue) {
    int first = last;
    for (int at = last; at >= from && isRun(at); at--) {
      first = isNoun(at, cue) && !isGoverned(at, from) ? at : first;
    }
    return first;
  }

  private boolean isRun(int at) {
    return layout.token(at).isWord()
        && layout.mention(at).isEmpty()
        && !RussianWords.PREPOSITIONS.contains(layout.word(at));
  }

  private boolean isGoverned(int at, int from) {
    for (int before = at - 1; before >= Math.max(from, at - 2); before--) {
      if (RussianWords.ADVERBS.contains(layout.word(before))) {
        return false;
      }
      if (RussianWords.PREPOSITIONS.contains(layout.word(before))) {
        return true;
      }
    }
    return false;
  }

  /** The noun just behind a verb. */
  Optional<Source> behind(int from, int to, Cue cue) {
    Optional<Source> one = oneOf(from, to);
    if (one.isPresent()) {
      return one;
    }
    int at = from;
    while (at < to
        && (RussianWords.ADVERBS.contains(layout.word(at))
            || RussianWords.isAdjective(layout.word(at)))) {
      at++;
    }
    int last = lastOfCompound(at, to);
    boolean fits = at < to && (isNoun(last, cue) || last > at && layout.word(at).equals("пресс"));
    return fits ? Optional.of(withBody(at, last, to)) : Optional.empty();
  }

  /** Index of the last part of a word with hyphens: пресс-служба. */
  int lastOfCompound(int first, int to) {
    int last = first;
    while (last + 2 < to && layout.word(last + 1).equals("-") && !Dashes.isDash(layout, last + 1)) {
      last += 2;
    }
    return last;
  }

  /** A press service is named with its body: пресс-служба Кремля. */
  private Source withBody(int first, int last, int to) {
    boolean service = layout.word(last).startsWith("служб") && last + 1 < to;
    Optional<Mention> body = phrases.mentionAt(last + 1).filter(mention -> service);
    int behind = body.map(layout::behind).orElse(last + 1);
    return new Source(layout.span(first, behind), first, behind);
  }

  private boolean isNoun(int at, Cue cue) {
    String word = layout.word(at);
    return layout.token(at).isWord()
        && word.length() >= SHORTEST
        && layout.mention(at).isEmpty()
        && !layout.isQuoted(at)
        && !RussianWords.ADVERBS.contains(word)
        && !RussianWords.OPENERS.contains(word)
        && !RussianWords.PREPOSITIONS.contains(word)
        && !RussianWords.isInfinitive(word)
        && !RussianWords.subordinates(word)
        && RussianAgreement.of(layout, cue).admitsNoun(word);
  }
}
