package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;

/** Finds whose words they are where the source is no subject: по словам X, слова X, цитирует X. */
final class RussianOwners {
  /** Words of a title that no list knows, between two mentions of one phrase. */
  private static final int UNKNOWN = 4;

  private static final char CYRILLIC = 'Ѐ';

  private final Layout layout;
  private final RussianPhrases phrases;
  private final RussianSegments segments;

  RussianOwners(Layout layout) {
    this.layout = layout;
    this.phrases = new RussianPhrases(layout);
    this.segments = new RussianSegments(layout);
  }

  /** The pronoun within a cue (по его словам), else the owner behind it. */
  Optional<Source> of(Cue cue, int limit) {
    for (int at = cue.first(); at <= cue.last(); at++) {
      Optional<Mention> pronoun = layout.mention(at).filter(it -> it.is(Type.PRONOUN));
      if (pronoun.isPresent()) {
        return Optional.of(new Source(pronoun.get().span(), at, cue.last() + 1));
      }
    }
    return behind(cue.last() + 1, limit);
  }

  /** The pronoun before a noun (его слова), else the owner behind it. */
  Optional<Source> beside(Cue noun, int limit) {
    return layout
        .mention(noun.first() - 1)
        .filter(mention -> mention.is(Type.PRONOUN))
        .map(mention -> new Source(mention.span(), noun.first() - 1, noun.first()))
        .or(() -> behind(noun.last() + 1, limit));
  }

  /** The phrase that begins at a token, in any case: официального представителя МИД Петрова. */
  Optional<Source> behind(int from, int limit) {
    int to = segments.end(from, limit);
    Mention best = null;
    int edge = from;
    for (int at = from; at < to && at - edge <= UNKNOWN; at++) {
      Optional<Mention> mention = phrases.mentionAt(at).filter(this::mayOwn);
      boolean complete = best != null && mention.isPresent() && RussianPhrases.isNamed(best);
      if (complete || best != null && RussianWords.PREPOSITIONS.contains(layout.word(at))) {
        break;
      }
      if (mention.isPresent()) {
        best = best == null || rank(mention.get()) > rank(best) ? mention.get() : best;
        edge = layout.behind(mention.get());
        at = edge - 1;
      }
    }
    return best == null ? words(from, to) : Optional.of(phrase(best, from, edge, to));
  }

  private Source phrase(Mention head, int from, int edge, int to) {
    Source phrase = phrases.around(head, to);
    return new Source(phrase.mention(), from, Math.max(edge, phrase.behind()));
  }

  private boolean mayOwn(Mention mention) {
    return !mention.is(Type.CONFLICT, Type.NATIONALITY) && !isPossessive(mention);
  }

  /** его пресс-секретарь: a pronoun with a noun behind it owns no words. */
  private boolean isPossessive(Mention mention) {
    int behind = layout.behind(mention);
    return mention.is(Type.PRONOUN)
        && behind < layout.size()
        && layout.token(behind).isWord()
        && !RussianWords.CONJUNCTIONS.contains(layout.word(behind));
  }

  private static int rank(Mention mention) {
    return mention.is(Type.PRONOUN) ? 2 : RussianSubjects.rank(mention);
  }

  /** A short phrase without any mention: по словам экспертов. */
  private Optional<Source> words(int from, int to) {
    boolean fits = from < to && to - from <= UNKNOWN && layout.token(from).isWord();
    return fits && !RussianWords.OPENERS.contains(layout.word(from))
        ? Optional.of(new Source(layout.span(from, to), from, to))
        : Optional.empty();
  }

  /** A person in any case among the tokens: "цитирует Лаврова ТАСС". */
  Optional<Source> person(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Mention> mention = phrases.mentionAt(at).filter(this::mayBeQuoted);
      if (mention.isPresent()) {
        return mention.map(head -> phrases.around(head, to));
      }
    }
    return Optional.empty();
  }

  private boolean mayBeQuoted(Mention mention) {
    boolean latin = layout.text().charAt(mention.span().start()) < CYRILLIC;
    boolean single =
        layout.behind(mention) - layout.document().tokenFrom(mention.span().start()) == 1;
    boolean paper = mention.is(Type.NAME) && mention.nominative() && single;
    return mention.is(Type.PERSON, Type.NAME, Type.PRONOUN, Type.OFFICE) && !latin && !paper;
  }

  /** Whom an outlet refers to: сообщает РИА со ссылкой на МИД. */
  Optional<Source> linked(Cue cue, int limit) {
    for (int at = cue.last() + 1; at + 2 < limit; at++) {
      boolean refers = Set.of("ссылкои", "ссылаясь").contains(layout.word(at));
      if (refers && layout.word(at + 1).equals("на")) {
        return behind(at + 2, limit);
      }
    }
    return Optional.empty();
  }
}
