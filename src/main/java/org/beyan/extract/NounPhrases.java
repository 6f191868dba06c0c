package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Reads the noun phrase that names a source: state, body, title and name in a row. */
final class NounPhrases {
  private static final int TITLE = 2;

  /** Where a language tells no lower-case titles, none is read. */
  private static final Pattern NO_TITLE = Pattern.compile("(?!)");

  private final Layout layout;
  private final Set<String> conjunctions;
  private final Set<String> articles;
  private final Pattern titleWords;
  private final Predicate<String> bodyWords;

  /**
   * @param conjunctions folded words for "and"
   */
  NounPhrases(Layout layout, Set<String> conjunctions) {
    this(layout, conjunctions, Set.of());
  }

  /**
   * @param articles folded words that may stand before a joint source's second part
   */
  NounPhrases(Layout layout, Set<String> conjunctions, Set<String> articles) {
    this(layout, conjunctions, articles, NO_TITLE, word -> false);
  }

  private NounPhrases(
      Layout layout,
      Set<String> conjunctions,
      Set<String> articles,
      Pattern titleWords,
      Predicate<String> bodyWords) {
    this.layout = layout;
    this.conjunctions = conjunctions;
    this.articles = articles;
    this.titleWords = titleWords;
    this.bodyWords = bodyWords;
  }

  /**
   * The same phrases, read over titles that the gazetteer does not know.
   *
   * @param words what a folded word of such a title looks like: Turkish "ruhani lideri"
   * @param bodies whether an unknown name with this last word is a body's, to which the state
   *     before it belongs: "Deneme Elma Üreticileri Birliği"
   */
  NounPhrases titledBy(Pattern words, Predicate<String> bodies) {
    return new NounPhrases(layout, conjunctions, articles, words, bodies);
  }

  /** The phrase whose first mention begins at the token; joint sources are one phrase. */
  Optional<Source> at(int token) {
    return single(token).map(this::joined);
  }

  private Optional<Source> single(int token) {
    Optional<Mention> first = layout.mention(token);
    if (first.isEmpty() || layout.document().tokenFrom(first.get().span().start()) != token) {
      return Optional.empty();
    }
    Mention last = first.get();
    Mention head = last;
    int behind = layout.behind(last);
    boolean goesOn = true;
    while (goesOn) {
      Optional<Mention> next = layout.mention(behindTitle(last, behind));
      goesOn = next.isPresent() && continues(last, next.get());
      if (goesOn) {
        last = next.get();
        head = isTitle(last) || rank(last) >= rank(head) ? last : head;
        behind = layout.behind(last);
      }
    }
    boolean whole = isTitle(head) || head.is(Type.NAME) && bodyWords.test(layout.word(behind - 1));
    Span mention =
        whole && head.equals(last)
            ? new Span(first.get().span().start(), last.span().end())
            : head.span();
    return Optional.of(new Source(mention, token, behind));
  }

  /** Lower-case words of a title that the gazetteer does not know: "ruhani lideri". */
  private int behindTitle(Mention last, int behind) {
    int at = behind;
    while (at - behind < TITLE && isPlainWord(at)) {
      at++;
    }
    boolean titled =
        last.nominative()
            && !last.is(Type.PERSON, Type.PRONOUN)
            && layout.mention(at).filter(m -> m.is(Type.PERSON, Type.NAME)).isPresent();
    return titled ? at : behind;
  }

  private boolean isPlainWord(int at) {
    return at < layout.size()
        && layout.token(at).isWord()
        && layout.mention(at).isEmpty()
        && !layout.isQuoted(at)
        && titleWords.matcher(layout.word(at)).matches();
  }

  /** A title takes a name behind it; a name takes nothing more. */
  private boolean continues(Mention last, Mention next) {
    boolean kind = last.is(Type.MEDIUM) && next.is(Type.ROLE) && isBodyWord(next);
    boolean named = !kind && last.is(Type.PERSON, Type.PRONOUN, Type.CONFLICT, Type.MEDIUM);
    return !named
        && !next.is(Type.CONFLICT, Type.PRONOUN)
        && !(isState(last) && isState(next))
        && !(last.is(Type.NAME) && isTitle(next) && !isCapitalised(next))
        && !(last.is(Type.NAME) && !next.is(Type.PERSON, Type.NAME, Type.OFFICE, Type.ROLE));
  }

  /** "gazetesi" in "Deneme Postası gazetesi". */
  private boolean isBodyWord(Mention mention) {
    return bodyWords.test(layout.word(layout.document().tokenFrom(mention.span().start())));
  }

  private static boolean isTitle(Mention mention) {
    return mention.is(Type.OFFICE, Type.ROLE);
  }

  /** In "Emre Örnekoğlu gazetecilere …" the lower-case noun is no title of the name before it. */
  private boolean isCapitalised(Mention mention) {
    return Character.isUpperCase(layout.text().codePointAt(mention.span().start()));
  }

  /** "Rusya'nın Türkiye ile …" are two. */
  private static boolean isState(Mention mention) {
    return mention.is(Type.COUNTRY, Type.METONYM);
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON, NAME -> 3;
      case OFFICE, ROLE, PRONOUN -> 2;
      case BODY, MEDIUM -> 1;
      default -> 0;
    };
  }

  /** Whether the phrase ends in a name, not in a title. */
  private boolean isNamed(Source source) {
    return layout
        .mention(source.behind() - 1)
        .filter(mention -> mention.is(Type.PERSON, Type.NAME))
        .isPresent();
  }

  /**
   * {@code A ve B}, {@code A, B ve C}: nominatives of one kind, the last behind an "and"; two
   * titles before one name are one person.
   */
  private Source joined(Source first) {
    boolean comma = layout.word(first.behind()).equals(",");
    boolean and = conjunctions.contains(layout.word(first.behind()));
    int second = first.behind() + 1;
    int name = articles.contains(layout.word(second)) ? second + 1 : second;
    Optional<Source> next = comma || and ? single(name) : Optional.<Source>empty();
    if (next.isEmpty() || !isAlike(first, next.get(), and)) {
      return first;
    }
    Source rest = joined(next.get());
    if (and && isNamed(rest) && (!isNamed(first) || isHalfTitle(first, rest))) {
      return new Source(rest.mention(), first.first(), rest.behind());
    }
    boolean closes = and || !rest.equals(next.get());
    return closes
        ? new Source(first.mention().cover(rest.mention()), first.first(), rest.behind())
        : first;
  }

  /** The first half of "Liman İşleri ve Balıkçılık Temsilcisi Örnekoğlu". */
  private boolean isHalfTitle(Source first, Source rest) {
    boolean body =
        layout.mention(first.first()).filter(m -> m.is(Type.BODY, Type.COUNTRY)).isPresent();
    boolean unknown = layout.mention(first.behind() - 1).filter(m -> m.is(Type.NAME)).isPresent();
    boolean office = false;
    for (int at = rest.first(); at < rest.behind(); at++) {
      office |= layout.mention(at).filter(NounPhrases::isTitle).isPresent();
    }
    return body && unknown && office;
  }

  private boolean isAlike(Source one, Source other, boolean and) {
    Optional<Mention> last = layout.mention(one.behind() - 1);
    Optional<Mention> next = layout.mention(other.behind() - 1);
    return last.isPresent()
        && next.isPresent()
        && last.get().nominative()
        && next.get().nominative()
        && (isOneKind(kind(last.get()), kind(next.get()))
            || and && isNamed(one) && isState(next.get()))
        && startsAsNamed(other);
  }

  /** Where articles tell where a phrase begins, a state and a body may join as well. */
  private boolean isOneKind(int one, int other) {
    return one == other || !articles.isEmpty() && one > 0 && other > 0;
  }

  /** "Türkiye Elma ve Armut …" begins like a state and ends like a name: it is a body's. */
  private boolean startsAsNamed(Source source) {
    boolean stateFirst =
        layout.mention(source.first()).filter(m -> m.is(Type.COUNTRY, Type.BODY)).isPresent();
    boolean nameLast = layout.mention(source.behind() - 1).filter(m -> m.is(Type.NAME)).isPresent();
    return !(stateFirst && nameLast);
  }

  /** Persons, states and bodies join their own kind. */
  private static int kind(Mention mention) {
    return switch (mention.type()) {
      case PERSON, NAME, PRONOUN, OFFICE, ROLE -> 0;
      case COUNTRY, METONYM -> 1;
      default -> 2;
    };
  }
}
