package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention.Type;

/** Finds the noun phrase before a verb that speaks, or the subject of the sentence. */
final class EnglishSubjects {
  /** Words of one noun phrase, and of an apposition or relative clause between commas. */
  private static final int PHRASE = 14;

  private static final int INSERTION = 30;

  /** Prepositions that hang a complement on a noun: "head of", "spokesman for". */
  private static final Set<String> COMPLEMENT =
      EnglishWords.set("of for to in at from on with near");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("after", "before", "since", "until", "than", "like");

  private final Layout layout;
  private final EnglishNouns nouns;
  private final NounPhrases phrases;
  private final EnglishSources sources;
  private final EnglishClauseSubjects clauses;

  EnglishSubjects(Layout layout) {
    this.layout = layout;
    this.nouns = new EnglishNouns(layout);
    this.phrases = new NounPhrases(layout, Set.of("and"), EnglishNouns.ARTICLES);
    EnglishPhrases read = new EnglishPhrases(layout, nouns, phrases);
    this.sources = new EnglishSources(layout, nouns, phrases, read);
    this.clauses = new EnglishClauseSubjects(layout, nouns, read, sources);
  }

  EnglishNouns nouns() {
    return nouns;
  }

  EnglishSources sources() {
    return sources;
  }

  /** The subject that ends before a verb group, an apposition or relative clause included. */
  Optional<Source> before(int verb, int from) {
    return nearest(verb, from)
        .map(
            source ->
                new Source(source.mention(), clauses.begin(source, verb, from), source.behind()));
  }

  private Optional<Source> nearest(int verb, int from) {
    int at = verb - 1;
    if (at < from || layout.isQuoted(at)) {
      return Optional.empty();
    }
    return switch (layout.word(at)) {
      case "who", "which" -> antecedent(at, from);
      case "," -> appositive(at, from);
      case ")" -> bracketed(at, from);
      default -> Dashes.isDash(layout, at) ? appositive(at, from) : ending(at, from);
    };
  }

  /** The subject at the beginning of a verb's clause, whatever stands between the two. */
  Optional<Source> ofClause(int verb, int from) {
    return clauses.of(verb, from);
  }

  /** "… with Lavrov, who said": the name before the pronoun, whatever it depends on. */
  private Optional<Source> antecedent(int pronoun, int from) {
    int at = layout.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    return at < from ? Optional.empty() : named(at, from).or(() -> nouns.generic(at, from));
  }

  /** "Ann Sample, the mayor, said", "the city's mayor, Ann Sample, said". */
  private Optional<Source> appositive(int comma, int from) {
    String mark = layout.word(comma);
    for (int at = comma - 1; at > from && at >= comma - INSERTION; at--) {
      if (isSame(mark, at) && layout.token(at + 1).isWord() && !layout.isQuoted(at)) {
        int last = at - 1;
        while (last > from
            && (EnglishWords.isAdverb(layout.word(last)) || layout.word(last).equals("-"))) {
          last--;
        }
        Optional<Source> head = isInsertion(at + 1, comma) ? ending(last, from) : Optional.empty();
        if (head.isPresent()) {
          return Optional.of(named(head.get(), at + 1, comma));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSame(String mark, int at) {
    return mark.equals(",") ? layout.word(at).equals(",") : Dashes.isDash(layout, at);
  }

  /** A relative clause, a participle or a noun phrase: what may stand between two commas. */
  private boolean isInsertion(int first, int comma) {
    String word = layout.word(first);
    boolean opens =
        Set.of("who", "which", "whose", "where").contains(word)
            || EnglishWords.isPast(word)
            || word.endsWith("ing");
    for (int at = first; at < comma && !opens; at++) {
      if (!layout.isQuoted(at) && EnglishWords.isVerb(layout.word(at))) {
        return false;
      }
    }
    return true;
  }

  /** The name, where the title stands first and the name between the commas. */
  private Source named(Source head, int from, int comma) {
    Optional<Source> inner = named(comma - 1, from).filter(source -> source.first() <= from + 1);
    boolean name =
        inner.flatMap(nouns::last).map(m -> m.is(Type.PERSON, Type.NAME)).orElse(false)
            && !nouns.last(head).map(m -> m.is(Type.PERSON, Type.NAME)).orElse(false);
    return name ? new Source(inner.orElseThrow().mention(), head.first(), comma) : head;
  }

  private Optional<Source> bracketed(int bracket, int from) {
    int at = bracket - 1;
    while (at > from && !layout.word(at).equals("(")) {
      at--;
    }
    return at > from ? ending(at - 1, from) : Optional.empty();
  }

  /** The phrase whose last word is at an index: a name or a noun, with the noun it depends on. */
  private Optional<Source> ending(int at, int from) {
    if (at < from) {
      return Optional.empty();
    }
    Optional<Source> tail = named(at, from).or(() -> nouns.generic(at, from));
    if (tail.isEmpty() || layout.isQuoted(at)) {
      return Optional.empty();
    }
    Source phrase = widened(tail.get(), from);
    int as = phrase.first() - 1;
    if (as > from && layout.word(as).equals("as") && layout.word(as - 1).equals("such")) {
      return ending(as - 2, from);
    }
    if (isFree(phrase, from)) {
      return Optional.of(phrase);
    }
    int preposition = phrase.first() - 1;
    Optional<Source> head =
        COMPLEMENT.contains(layout.word(preposition))
            ? ending(preposition - 1, from).map(noun -> nouns.joined(noun, phrase))
            : Optional.empty();
    return head.or(() -> tail.filter(name -> nouns.isPersonal(name) && isFree(name, from)));
  }

  /** Whether no preposition governs the phrase; "after" and "since" may open its clause. */
  private boolean isFree(Source phrase, int from) {
    String before = layout.word(phrase.first() - 1);
    return phrase.first() <= from
        || CLAUSE_OPENERS.contains(before)
        || !EnglishWords.PREPOSITIONS.contains(before);
  }

  /** The longest phrase of known names that ends with a token. */
  private Optional<Source> named(int at, int from) {
    for (int first = Math.max(from, at - PHRASE); first <= at; first++) {
      Optional<Source> phrase = layout.isQuoted(first) ? Optional.empty() : phrases.at(first);
      boolean fits =
          phrase.isPresent()
              && phrase.get().behind() == at + 1
              && nouns.isSpeaker(phrase.get())
              && !(isJoint(phrase.get()) && isObject(first, from));
      if (fits) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private boolean isJoint(Source source) {
    return layout.span(source.first(), source.behind()).in(layout.text()).contains(" and ");
  }

  private boolean isObject(int first, int from) {
    int before = EnglishNouns.ARTICLES.contains(layout.word(first - 1)) ? first - 2 : first - 1;
    String word = layout.word(before);
    return before >= from
        && (EnglishWords.PREPOSITIONS.contains(word) || EnglishWords.isVerb(word));
  }

  /** With the article and the words before it that the gazetteer does not know. */
  private Source widened(Source source, int from) {
    int first = source.first();
    if (nouns.last(source).map(mention -> mention.is(Type.PRONOUN)).orElse(false)) {
      return source;
    }
    while (first > from && source.first() - first < EnglishNouns.LONGEST && isModifier(first - 1)) {
      first = layout.word(first - 1).equals(")") ? opening(first - 1, from) : first - 1;
    }
    return new Source(source.mention(), first, source.behind());
  }

  private int opening(int bracket, int from) {
    int at = bracket;
    while (at > from && !layout.word(at).equals("(")) {
      at--;
    }
    return at;
  }

  private boolean isModifier(int at) {
    boolean possessor =
        layout.mention(at).map(m -> m.is(Type.PERSON, Type.PRONOUN)).orElse(false)
            && layout.token(at).ending().isEmpty()
            && !EnglishWords.POSSESSIVES.contains(layout.word(at));
    boolean determiner =
        EnglishWords.DETERMINERS.contains(layout.word(at)) && !layout.word(at).equals("that");
    boolean participle =
        EnglishWords.isPast(layout.word(at))
            && EnglishWords.DETERMINERS.contains(layout.word(at - 1));
    boolean abbreviated = EnglishWords.isAbbreviated(layout, at);
    boolean mark = layout.word(at).equals("-") || layout.word(at).equals(")");
    return (nouns.isNominal(at) || determiner || participle || abbreviated || mark)
        && !possessor
        && !EnglishWords.DAYS.contains(layout.word(at));
  }

  /** The first name of the sentence that is no complement: its subject, most likely. */
  Optional<Source> main(int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Source> phrase = layout.isQuoted(at) ? Optional.empty() : phrases.at(at);
      if (phrase.isPresent() && nouns.isSpeaker(phrase.get())) {
        Source source = widened(phrase.get(), from);
        boolean free = source.first() == from || !isObject(source.first(), from);
        if (free) {
          return Optional.of(sources.withApposition(source, end));
        }
      }
      at = phrase.map(source -> source.behind() - 1).orElse(at);
    }
    return clauses.opening(from, end);
  }

  /** The subject of a participle: "with the ministry asserting". */
  Optional<Source> absolute(int verb, int from) {
    if (verb - 1 < from || layout.isQuoted(verb - 1)) {
      return Optional.empty();
    }
    return named(verb - 1, from)
        .or(() -> nouns.generic(verb - 1, from))
        .map(source -> widened(source, from))
        .filter(source -> source.first() > from)
        .filter(source -> Set.of("with", "despite").contains(layout.word(source.first() - 1)));
  }

  /** The phrase whose last word is a name with the possessive ending. */
  Optional<Source> owner(int at, int from) {
    for (int first = Math.max(from, at - PHRASE); first <= at; first++) {
      Optional<Source> phrase = phrases.at(first);
      if (phrase.isPresent() && phrase.get().behind() >= at + 1) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  Optional<Source> phraseAt(int token) {
    return phrases.at(token).filter(nouns::isSpeaker);
  }
}
