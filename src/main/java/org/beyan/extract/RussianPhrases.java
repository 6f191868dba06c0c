package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Reads the Russian noun phrase around a mention: its head, its genitives, its apposition. */
final class RussianPhrases {
  /** Words of a title that no list knows, between it and its holder's name. */
  private static final int TITLE = 6;

  private static final Set<String> PAPERS = Set.of("role/statement", "role/report", "role/letter");

  private final Layout layout;

  RussianPhrases(Layout layout) {
    this.layout = layout;
  }

  /** The mention that begins at the token. */
  Optional<Mention> mentionAt(int token) {
    return layout
        .mention(token)
        .filter(mention -> layout.document().tokenFrom(mention.span().start()) == token);
  }

  static boolean isNamed(Mention mention) {
    return mention.is(Type.PERSON, Type.NAME, Type.PRONOUN);
  }

  static boolean isTitle(Mention mention) {
    return mention.is(Type.OFFICE, Type.ROLE);
  }

  /**
   * Whether a mention may be a subject: in dictionary form, behind no preposition, and no
   * indeclinable name behind a title in another case ("с госсекретарём Керри").
   */
  boolean isSubject(Mention mention) {
    if (!mention.nominative()
        || mention.is(Type.CONFLICT, Type.PLACE, Type.NATIONALITY)
        || isPaper(mention)
        || isGoverned(mention)
        || isNoNameOfOne(mention)) {
      return false;
    }
    boolean dependent = false;
    Optional<Mention> before = adjacentBefore(mention);
    while (before.isPresent() && !isNamed(before.get())) {
      dependent |= !before.get().nominative() && isTitle(before.get());
      if (before.get().nominative() && isTitle(before.get())) {
        return isNamed(mention);
      }
      dependent |= isGoverned(before.get()) && isTitle(before.get());
      before = adjacentBefore(before.get());
    }
    return !dependent;
  }

  /** A letter or a report is no speaker; whoever wrote it is. */
  private static boolean isPaper(Mention mention) {
    return mention.entities().stream().anyMatch(PAPERS::contains);
  }

  /** A name behind a noun that it explains (города Немуро), or an adjective in another case. */
  private boolean isNoNameOfOne(Mention mention) {
    if (!mention.is(Type.NAME)) {
      return false;
    }
    int first = layout.document().tokenFrom(mention.span().start());
    boolean explains = RussianWords.CLASSIFIER.matcher(layout.word(first - 1)).matches();
    boolean single = layout.behind(mention) == first + 1;
    return explains || single && isObliqueAdjective(first);
  }

  /** Олимпийского; Общественной палаты, where a noun follows that the feminine belongs to. */
  private boolean isObliqueAdjective(int at) {
    String word = layout.word(at);
    boolean noun =
        at + 1 < layout.size()
            && layout.token(at + 1).isWord()
            && !layout.token(at + 1).isCapitalised(layout.text());
    return RussianWords.isObliqueAdjective(word) || noun && word.matches("\\p{L}{3,}[ое]и");
  }

  private boolean isGoverned(Mention mention) {
    int first = layout.document().tokenFrom(mention.span().start());
    int at = first - 1;
    while (at > 0 && isAdjective(at)) {
      at--;
    }
    return RussianWords.PREPOSITIONS.contains(layout.word(at));
  }

  private boolean isAdjective(int at) {
    String word = layout.word(at);
    return word.length() > 4
        && !layout.isQuoted(at)
        && (word.endsWith("ым")
            || word.endsWith("им")
            || word.endsWith("ого")
            || word.endsWith("ои")
            || word.endsWith("ом")
            || word.endsWith("ых"));
  }

  /** The mention that ends just before another. */
  private Optional<Mention> adjacentBefore(Mention mention) {
    int first = layout.document().tokenFrom(mention.span().start());
    return layout.mention(first - 1);
  }

  /**
   * The phrase with this head: the name behind a title if there is one, else title and genitives.
   */
  Source around(Mention head, int limit) {
    int first = firstOf(head);
    if (isNamed(head)) {
      return new Source(head.span(), first, layout.behind(head));
    }
    int behind = layout.behind(head);
    Span words = new Span(layout.token(first).start(), head.span().end());
    Mention last = head;
    while (behind < limit) {
      Optional<Mention> next = mentionAt(behind);
      if (next.isEmpty() || isNamed(next.get()) || next.get().is(Type.CONFLICT, Type.MEDIUM)) {
        break;
      }
      last = next.get();
      behind = layout.behind(last);
      boolean adjective = last.is(Type.NATIONALITY) && isPlainWord(behind, limit);
      behind += adjective ? 1 : 0;
      words = words.cover(layout.token(behind - 1).span());
    }
    return new Source(words, first, behind);
  }

  /** Whether an unknown noun follows, which an adjective before it describes. */
  private boolean isPlainWord(int at, int limit) {
    return at < limit && layout.token(at).isWord() && layout.mention(at).isEmpty();
  }

  /** First token of the adjectives and titles before a head. */
  private int firstOf(Mention head) {
    int first = layout.document().tokenFrom(head.span().start());
    Optional<Mention> before = layout.mention(first - 1);
    while (before.isPresent()
        && !isNamed(before.get())
        && !before.get().is(Type.CONFLICT)
        && (isNamed(head) || before.get().is(Type.NATIONALITY))) {
      first = layout.document().tokenFrom(before.get().span().start());
      before = layout.mention(first - 1);
    }
    return first;
  }

  /** The phrase of a subject; behind a title, its holder's name if one stands there. */
  Source named(Mention mention, int limit) {
    Optional<Mention> name = isTitle(mention) ? holder(mention, limit) : Optional.empty();
    return around(name.orElse(mention), limit);
  }

  /** A name in the nominative behind a title, some unknown words of the title between them. */
  private Optional<Mention> holder(Mention title, int limit) {
    int until = Math.min(limit, layout.behind(title) + TITLE);
    for (int at = layout.behind(title); at < until; at++) {
      Optional<Mention> mention = mentionAt(at);
      boolean named = mention.map(m -> m.is(Type.PERSON, Type.NAME)).orElse(false);
      boolean fits = named && mention.get().nominative() && !isNoNameOfOne(mention.get());
      if (fits && !isGoverned(mention.get())) {
        return mention;
      }
      boolean word = layout.token(at).isWord() || layout.word(at).equals("-");
      if (!word || layout.isQuoted(at) && !named) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
