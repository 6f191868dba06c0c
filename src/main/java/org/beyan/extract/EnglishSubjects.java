package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/**
 * Finds the noun phrase that speaks: before its verb, behind an inverted one, or the subject of the
 * sentence.
 */
final class EnglishSubjects {
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words of one noun phrase, and of an apposition or relative clause between commas. */
  private static final int PHRASE = 14;

  private static final int GENERIC = 6;
  private static final int INSERTION = 30;

  /** Prepositions that hang a complement on a noun: "head of", "spokesman for". */
  private static final Set<String> COMPLEMENT =
      EnglishWords.set("of for to in at from on with near");

  /** Words of somebody: who made them speaks in them. */
  private static final Set<String> PAPERS =
      Set.of("statement", "appeal", "letter", "message", "speech", "address", "tweet", "release");

  /** Adjectives that capitals make look like names. */
  private static final Set<String> ADJECTIVES =
      Set.of("western", "eastern", "european", "arab", "asian", "african", "islamic", "soviet");

  private static final Set<String> ABBREVIATIONS =
      EnglishWords.set("gen sen rep gov lt col dr mr mrs ms st sgt capt prof rev adm maj brig");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("after", "before", "since", "until", "than", "like");

  private static final Set<String> NO_SPEAKER =
      EnglishWords.set(
          "i we you this that there what nothing no week month year day time morning evening "
              + "afternoon night days weeks months years hours ago him them her us me such so more "
              + "little much here march april june july august september october november december "
              + "january february interview speech conference briefing");

  private final Layout layout;
  private final NounPhrases phrases;

  EnglishSubjects(Layout layout) {
    this.layout = layout;
    this.phrases = new NounPhrases(layout, AND, ARTICLES);
  }

  /** The subject that ends before a verb group, an apposition or relative clause included. */
  Optional<Source> before(int verb, int from) {
    int at = verb - 1;
    if (at < from || layout.isQuoted(at)) {
      return Optional.empty();
    }
    return switch (layout.word(at)) {
      case "who", "which" -> antecedent(at, from);
      case ",", "—" -> appositive(at, from);
      case ")" -> bracketed(at, from);
      default -> ending(at, from);
    };
  }

  /** "… with Lavrov, who said": the name before the pronoun, whatever it depends on. */
  private Optional<Source> antecedent(int pronoun, int from) {
    int at = layout.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    return at < from ? Optional.empty() : named(at, from).or(() -> generic(at, from));
  }

  /** "Lavrov, Russia's foreign minister, said", "Azerbaijan's president, Ilham Aliyev, said". */
  private Optional<Source> appositive(int comma, int from) {
    String mark = layout.word(comma);
    for (int at = comma - 1; at > from && at >= comma - INSERTION; at--) {
      if (layout.word(at).equals(mark) && !layout.isQuoted(at)) {
        int last = at - 1;
        while (last > from && EnglishWords.isAdverb(layout.word(last))) {
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
        inner.flatMap(this::last).map(m -> m.is(Type.PERSON, Type.NAME)).orElse(false)
            && !last(head).map(m -> m.is(Type.PERSON, Type.NAME)).orElse(false);
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
    Optional<Source> tail = named(at, from).or(() -> generic(at, from));
    if (tail.isEmpty() || layout.isQuoted(at)) {
      return Optional.empty();
    }
    Source phrase = widened(tail.get(), from);
    if (isFree(phrase, from)) {
      return Optional.of(phrase);
    }
    int preposition = phrase.first() - 1;
    Optional<Source> head =
        COMPLEMENT.contains(layout.word(preposition))
            ? ending(preposition - 1, from).map(noun -> joined(noun, phrase))
            : Optional.empty();
    return head.or(() -> tail.filter(name -> isPersonal(name) && isFree(name, from)));
  }

  /** Whether no preposition governs the phrase; "after" and "since" may open its clause. */
  private boolean isFree(Source phrase, int from) {
    String before = layout.word(phrase.first() - 1);
    return phrase.first() <= from
        || CLAUSE_OPENERS.contains(before)
        || !EnglishWords.PREPOSITIONS.contains(before);
  }

  private boolean isPersonal(Source source) {
    return last(source)
        .map(mention -> mention.is(Type.PERSON, Type.NAME, Type.PRONOUN))
        .orElse(false);
  }

  /** The longest phrase of known names that ends with a token. */
  private Optional<Source> named(int at, int from) {
    for (int first = Math.max(from, at - PHRASE); first <= at; first++) {
      Optional<Source> phrase = layout.isQuoted(first) ? Optional.empty() : phrases.at(first);
      boolean fits =
          phrase.isPresent()
              && phrase.get().behind() == at + 1
              && isSpeaker(phrase.get())
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
    int before = ARTICLES.contains(layout.word(first - 1)) ? first - 2 : first - 1;
    String word = layout.word(before);
    return before >= from
        && (EnglishWords.PREPOSITIONS.contains(word) || EnglishWords.isVerb(word));
  }

  private boolean isSpeaker(Source source) {
    return last(source)
        .filter(Mention::nominative)
        .filter(mention -> !mention.is(Type.CONFLICT))
        .filter(mention -> !mention.is(Type.NATIONALITY) || isPeople(mention))
        .filter(mention -> !ADJECTIVES.contains(layout.word(source.behind() - 1)))
        .isPresent();
  }

  /** "Armenians", "the Norwegian"; a bare adjective is no source. */
  private boolean isPeople(Mention mention) {
    int first = layout.document().tokenFrom(mention.span().start());
    return layout.word(layout.behind(mention) - 1).endsWith("s")
        || ARTICLES.contains(layout.word(first - 1));
  }

  private Optional<Mention> last(Source source) {
    return layout.mention(source.behind() - 1);
  }

  /** A noun that no name covers: "the separatists", "one of them". */
  private Optional<Source> generic(int at, int from) {
    String head = layout.word(at);
    boolean noun =
        isNominal(at)
            && head.length() > 1
            && !NO_SPEAKER.contains(head)
            && !EnglishWords.POSSESSIVES.contains(head)
            && !EnglishWords.DETERMINERS.contains(head)
            && !EnglishWords.DAYS.contains(head)
            && !EnglishWords.isAdverb(head)
            && !Character.isDigit(head.charAt(0))
            && layout.token(at).ending().isEmpty();
    if (!noun) {
      return Optional.empty();
    }
    int first = at;
    while (first > from && at - first < GENERIC && isOwn(first - 1)) {
      first--;
    }
    return Optional.of(new Source(layout.span(first, at + 1), first, at + 1));
  }

  /** Whether a word belongs to the noun behind it, and names nobody himself. */
  private boolean isOwn(int at) {
    return isNominal(at)
        && !EnglishWords.DETERMINERS.contains(layout.word(at))
        && !layout.mention(at).map(m -> m.is(Type.PERSON, Type.NAME, Type.PRONOUN)).orElse(false);
  }

  private boolean isNominal(int at) {
    String word = layout.word(at);
    return at >= 0
        && layout.token(at).isWord()
        && !layout.isQuoted(at)
        && !EnglishWords.endsPhrase(word)
        && !EnglishWords.isPast(word);
  }

  /** With the article and the words before it that the gazetteer does not know. */
  private Source widened(Source source, int from) {
    int first = source.first();
    if (last(source).map(mention -> mention.is(Type.PRONOUN)).orElse(false)) {
      return source;
    }
    while (first > from && source.first() - first < GENERIC && isModifier(first - 1)) {
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
    boolean abbreviated =
        layout.word(at).equals(".") && ABBREVIATIONS.contains(layout.word(at - 1));
    boolean mark = layout.word(at).equals("-") || layout.word(at).equals(")");
    return (isNominal(at) || determiner || participle || abbreviated || mark)
        && !possessor
        && !EnglishWords.DAYS.contains(layout.word(at));
  }

  /** A person in the complement is not the one who speaks: "an aide to Aliyev". */
  private Source joined(Source head, Source complement) {
    if (PAPERS.contains(layout.word(head.behind() - 1)) && isNamed(complement)) {
      return new Source(complement.mention(), head.first(), complement.behind());
    }
    boolean titled = head.mention().overlaps(complement.mention()) || isTitled(head.mention());
    boolean personal = holds(complement.mention(), Type.PERSON, Type.NAME);
    Span mention =
        titled && !personal ? head.mention().cover(complement.mention()) : head.mention();
    return new Source(mention, head.first(), complement.behind());
  }

  private boolean isTitled(Span span) {
    return holds(span, Type.OFFICE, Type.ROLE, Type.BODY);
  }

  private boolean holds(Span span, Type... types) {
    return layout.document().mentionsIn(span).stream().anyMatch(mention -> mention.is(types));
  }

  /** The subject behind its verb: "said the Turkish president", "said one resident". */
  Optional<Source> behind(int first, int end) {
    for (int at = first; at < Math.min(end, first + GENERIC) && isInPhrase(at); at++) {
      Optional<Source> phrase = phrases.at(at).filter(this::isSpeaker);
      if (phrase.isPresent()) {
        return Optional.of(completed(phrase.get(), first, end));
      }
    }
    int at = first;
    while (at < end && at < first + GENERIC && isInPhrase(at)) {
      at++;
    }
    int noun = EnglishWords.POSSESSIVES.contains(layout.word(first)) ? first + 1 : first;
    return at > noun && mayBeGeneric(noun)
        ? Optional.of(new Source(layout.span(noun, at), first, at))
        : Optional.empty();
  }

  private boolean mayBeGeneric(int first) {
    String word = layout.word(first);
    return layout.mention(first).map(mention -> mention.is(Type.NATIONALITY)).orElse(true)
        && !NO_SPEAKER.contains(word)
        && !EnglishWords.DAYS.contains(word)
        && !Character.isDigit(word.charAt(0));
  }

  private boolean isInPhrase(int at) {
    return isNominal(at)
        || layout.word(at).equals("-")
        || EnglishWords.DETERMINERS.contains(layout.word(at));
  }

  /** With "of …" or "for …" behind a title. */
  private Source completed(Source title, int first, int end) {
    Source source = new Source(title.mention(), first, title.behind());
    boolean goesOn =
        title.behind() < end
            && Set.of("of", "for", "to").contains(layout.word(title.behind()))
            && last(title).map(m -> m.is(Type.OFFICE, Type.ROLE)).orElse(false);
    for (int at = title.behind() + 1;
        goesOn && at < Math.min(end, title.behind() + GENERIC);
        at++) {
      Optional<Source> complement = phrases.at(at);
      if (complement.isPresent()) {
        return joined(source, complement.get());
      }
    }
    return source;
  }

  /** The first name of the sentence that is no complement: its subject, most likely. */
  Optional<Source> main(int from, int end) {
    for (int at = from; at < end; at++) {
      Optional<Source> phrase = layout.isQuoted(at) ? Optional.empty() : phrases.at(at);
      if (phrase.isPresent() && isSpeaker(phrase.get())) {
        Source source = widened(phrase.get(), from);
        boolean free = source.first() == from || !isObject(source.first(), from);
        if (free) {
          return Optional.of(withApposition(source, end));
        }
      }
      at = phrase.map(source -> source.behind() - 1).orElse(at);
    }
    return Optional.empty();
  }

  /** "the guest, Lavrov,": the name. */
  Source withApposition(Source title, int end) {
    int comma = title.behind();
    if (!layout.word(comma).equals(",") || holds(title.mention(), Type.PERSON)) {
      return title;
    }
    return phrases
        .at(comma + 1)
        .filter(name -> name.behind() < end && layout.word(name.behind()).equals(","))
        .filter(name -> holds(name.mention(), Type.PERSON))
        .map(name -> new Source(name.mention(), title.first(), name.behind()))
        .orElse(title);
  }

  /** The subject of a participle: "with the ministry asserting". */
  Optional<Source> absolute(int verb, int from) {
    if (verb - 1 < from || layout.isQuoted(verb - 1)) {
      return Optional.empty();
    }
    return named(verb - 1, from)
        .or(() -> generic(verb - 1, from))
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

  /** Whether a verb in its plain form may have this subject: a plural, several, "they". */
  boolean isPlural(Source source) {
    String last = layout.word(source.behind() - 1);
    String all = source.mention().in(layout.text());
    return all.contains(" and ")
        || last.endsWith("s")
        || Set.of("they", "police", "people", "media", "both", "some", "many", "others")
            .contains(last)
        || last.endsWith("men");
  }

  /** Whether somebody known is named, or a title or role. */
  boolean isNamed(Source source) {
    return layout.document().mentions().stream()
        .anyMatch(mention -> mention.span().overlaps(source.mention()));
  }

  /** Whether the outlet that speaks only has the words of others. */
  boolean isMedium(Source source) {
    int first = Math.max(0, source.first() - 1);
    for (int at = first; at < source.behind(); at++) {
      if (layout.mention(at).map(mention -> mention.is(Type.MEDIUM)).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  Optional<Source> phraseAt(int token) {
    return phrases.at(token).filter(this::isSpeaker);
  }
}
