package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Tells which nouns and names may speak. */
final class EnglishNouns {
  /** Words of a noun that no name covers. */
  static final int LONGEST = 6;

  static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words of somebody: who made them speaks in them. */
  private static final Set<String> PAPERS =
      Set.of("statement", "appeal", "letter", "message", "speech", "address", "tweet", "release");

  /** Adjectives that capitals make look like names. */
  private static final Set<String> ADJECTIVES =
      Set.of("western", "eastern", "european", "arab", "asian", "african", "islamic", "soviet");

  private static final Set<String> NO_SPEAKER =
      EnglishWords.set(
          "i we you this that there what nothing no week month year day time morning evening "
              + "afternoon night days weeks months years hours ago him them her us me such so more "
              + "little much here march april june july august september october november december "
              + "january february interview speech conference briefing");

  private static final Set<String> PLURALS =
      Set.of("they", "police", "people", "media", "both", "some", "many", "others");

  private static final Pattern JOURNALISTS =
      Pattern.compile(
          "(?i)\\b(?:reporter|journalist|interviewer|host|moderator|anchor|editor)s?\\b");

  private final Layout layout;

  EnglishNouns(Layout layout) {
    this.layout = layout;
  }

  boolean isSpeaker(Source source) {
    return last(source)
        .filter(Mention::nominative)
        .filter(mention -> !mention.is(Type.CONFLICT))
        .filter(mention -> !mention.is(Type.NATIONALITY) || isPeople(mention))
        .filter(mention -> !ADJECTIVES.contains(layout.word(source.behind() - 1)))
        .isPresent();
  }

  /** Whether a noun is one of somebody's words: "statement", "letter". */
  static boolean isPaper(String word) {
    return PAPERS.contains(word);
  }

  Optional<Mention> last(Source source) {
    return layout.mention(source.behind() - 1);
  }

  boolean isPersonal(Source source) {
    return last(source)
        .map(mention -> mention.is(Type.PERSON, Type.NAME, Type.PRONOUN))
        .orElse(false);
  }

  /** A noun that no name covers: "the separatists", "one of them". */
  Optional<Source> generic(int at, int from) {
    String head = layout.word(at);
    boolean noun =
        isNominal(at)
            && head.length() > 1
            && !isNoSource(head)
            && !EnglishWords.POSSESSIVES.contains(head)
            && !EnglishWords.DETERMINERS.contains(head)
            && !EnglishWords.isAdverb(head)
            && layout.token(at).ending().isEmpty();
    if (!noun) {
      return Optional.empty();
    }
    int first = at;
    while (first > from && at - first < LONGEST && isOwn(first - 1)) {
      first--;
    }
    return Optional.of(new Source(layout.span(first, at + 1), first, at + 1));
  }

  boolean isNominal(int at) {
    String word = layout.word(at);
    return at >= 0
        && at < layout.size()
        && layout.token(at).isWord()
        && !layout.isQuoted(at)
        && !EnglishWords.endsPhrase(word)
        && !EnglishWords.isPast(word);
  }

  /** A person in the complement is not the one who speaks: "a cousin of Ann Sample". */
  Source joined(Source head, Source complement) {
    if (PAPERS.contains(layout.word(head.behind() - 1)) && isNamed(complement)) {
      return new Source(complement.mention(), head.first(), complement.behind());
    }
    boolean titled = head.mention().overlaps(complement.mention()) || isTitled(head.mention());
    boolean personal = holds(complement.mention(), Type.PERSON, Type.NAME);
    Span mention =
        titled && !personal ? head.mention().cover(complement.mention()) : head.mention();
    return new Source(mention, head.first(), complement.behind());
  }

  boolean holds(Span span, Type... types) {
    return layout.document().mentionsIn(span).stream().anyMatch(mention -> mention.is(types));
  }

  /** Whether experts, officials and their like speak, or somebody whom no name covers. */
  boolean isUnnamed(Source source) {
    return !isNamed(source)
        || !isPersonal(source) && holds(source.mention(), Type.OFFICE, Type.ROLE);
  }

  /** Whether a verb in its plain form may have this subject: a plural, several, "they". */
  boolean isPlural(Source source) {
    String last = layout.word(source.behind() - 1);
    String all = source.mention().in(layout.text());
    return all.contains(" and ")
        || last.endsWith("s")
        || PLURALS.contains(last)
        || last.endsWith("men");
  }

  /** Whether somebody known is named, or a title or role. */
  boolean isNamed(Source source) {
    for (int at = layout.from(source.mention()); at < layout.to(source.mention()); at++) {
      if (layout.mention(at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an outlet speaks, which only has the words of others; its columnist has his own. */
  boolean isMedium(Source source) {
    if (isPersonal(source)) {
      return false;
    }
    for (int at = source.first(); at < layout.to(source.mention()); at++) {
      if (layout.mention(at).map(mention -> mention.is(Type.MEDIUM)).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  boolean isJournalist(Source source) {
    return isMedium(source)
        || JOURNALISTS
            .matcher(layout.span(source.first(), source.behind()).in(layout.text()))
            .find();
  }

  /** "Armenians", "the Norwegian"; a bare adjective is no source. */
  private boolean isPeople(Mention mention) {
    int first = layout.document().tokenFrom(mention.span().start());
    return layout.word(layout.behind(mention) - 1).endsWith("s")
        || ARTICLES.contains(layout.word(first - 1));
  }

  /** Whether a word belongs to the noun behind it, and names nobody himself. */
  private boolean isOwn(int at) {
    return isNominal(at)
        && !EnglishWords.DETERMINERS.contains(layout.word(at))
        && !layout.mention(at).map(m -> m.is(Type.PERSON, Type.NAME, Type.PRONOUN)).orElse(false);
  }

  private boolean isTitled(Span span) {
    return holds(span, Type.OFFICE, Type.ROLE, Type.BODY);
  }

  /** Whether a word can be no source: a pronoun, a time, a number. */
  boolean isNoSource(String word) {
    return NO_SPEAKER.contains(word)
        || EnglishWords.DAYS.contains(word)
        || Character.isDigit(word.charAt(0));
  }
}
