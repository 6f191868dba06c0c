package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention;

/** Finds where the content behind a cue begins, by the frames that the cue takes. */
final class EnglishOpenings {
  /** How a content begins. */
  enum Type {
    /** Behind "that". */
    THAT,
    /** A clause without "that". */
    CLAUSE,
    /** A quotation. */
    QUOTE,
    /** Words announced behind a colon. */
    COLON,
    /** An object, an infinitive or a gerund. */
    PHRASE
  }

  /**
   * Where a content begins.
   *
   * @param first index of its first token
   */
  record Opening(int first, Type type) {}

  /** Words between a cue and its "that". */
  private static final int SETTING = 18;

  /** Words of an object before its complement. */
  private static final int OBJECT = 30;

  private static final Set<String> BEFORE_THAT =
      EnglishWords.set(
          "in at on during after before following via through from with by ahead under");

  private static final Set<String> NO_CLAUSE =
      Set.of("nothing", "anything", "goodbye", "sorry", "no", "yes", "more", "much", "little");

  private static final Set<String> ENDS_OBJECT = Set.of(":", ";", "but", "while", "after", "when");

  private static final Set<String> QUESTIONS = Set.of("if", "how", "why", "what", "whether");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "there", "i");
  private static final Set<String> POINTERS =
      EnglishWords.set("it this that so them him her these those any nothing");

  /** Nouns that stand for words of others: "denied the allegations". */
  private static final Set<String> OTHERS_WORDS =
      EnglishWords.set(
          "claim claims allegation allegations accusation accusations report reports charge "
              + "charges rumours rumors statement statements responsibility version request offer "
              + "proposal credit victory lives office power asylum suggestion assertion criticism");

  private static final Set<String> EVALUATIONS =
      EnglishWords.set(
          "wrong right false true absurd ridiculous nonsense important useful difficult "
              + "necessary crucial good bad terrorists illegal unjust fair unfair serious dangerous "
              + "shameful disgraceful");

  private static final Pattern EVALUATES =
      Pattern.compile("[a-z]{3,}(?:al|ble|ive|ous|ful|less|ary|ic|ent|ant|ed)");

  private final Layout layout;
  private final int end;

  /**
   * @param end index behind the sentence's last word
   */
  EnglishOpenings(Layout layout, int end) {
    this.layout = layout;
    this.end = end;
  }

  /** Where the content of a cue begins that stands behind it; empty where none does. */
  Optional<Opening> behind(Cue cue) {
    int at = cue.last() + 1;
    if (at >= end) {
      return Optional.empty();
    }
    return object(cue, at).or(() -> clause(cue, at)).or(() -> phrase(cue, at));
  }

  private Optional<Opening> object(Cue cue, int at) {
    boolean fits =
        cue.takes("obj-to") && isObjectThen(at, Set.of("to"), true)
            || cue.takes("obj-of") && isObjectThen(at, Set.of("of"), false)
            || cue.takes("obj-for") && isObjectThen(at, Set.of("for"), false)
            || cue.takes("obj-on") && isObjectThen(at, Set.of("on", "for"), false)
            || cue.takes("obj-as") && isObjectThen(at, Set.of("as"), false);
    return fits ? Optional.of(new Opening(at, Type.PHRASE)) : Optional.empty();
  }

  /** Whether an object begins at a token and one of the words follows it. */
  private boolean isObjectThen(int first, Set<String> words, boolean strict) {
    if (EnglishWords.endsPhrase(layout.word(first)) || layout.word(first).equals(",")) {
      return false;
    }
    for (int at = first; at < Math.min(end, first + OBJECT); at++) {
      String word = layout.word(at);
      if (at > first && words.contains(word)) {
        return !strict || isInfinitive(at);
      }
      boolean clause = strict && (isFinite(at) || word.equals("that") || word.equals(","));
      if (clause && !layout.isQuoted(at) || ENDS_OBJECT.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFinite(int at) {
    String word = layout.word(at);
    return EnglishWords.isAuxiliary(word)
        || EnglishWords.isVerb(word) && !EnglishWords.DETERMINERS.contains(layout.word(at - 1));
  }

  /** Whether "to" begins an infinitive, not a direction: a small letter, no article. */
  private boolean isInfinitive(int to) {
    int verb = EnglishWords.isAdverb(layout.word(to + 1)) ? to + 2 : to + 1;
    return verb < end
        && (layout.isQuoted(verb)
            || layout.token(verb).isWord()
                && !layout.token(verb).isCapitalised(layout.text())
                && !EnglishWords.DETERMINERS.contains(layout.word(verb))
                && !EnglishWords.POSSESSIVES.contains(layout.word(verb)));
  }

  private Optional<Opening> clause(Cue cue, int behind) {
    boolean reports = cue.takes("that") || cue.takes("quote") || cue.takes("hedge");
    if (!reports) {
      return Optional.empty();
    }
    int first = cue.takes("addr") ? behindAddressee(behind) : behind;
    int at = EnglishSettings.behind(layout, first, end);
    return marked(cue, at).or(() -> distant(cue, behind, at)).or(() -> bare(cue, at));
  }

  private Optional<Opening> marked(Cue cue, int at) {
    String word = layout.word(at);
    if (at >= end) {
      return Optional.empty();
    }
    if (layout.isQuoted(at) && cue.takes("quote")) {
      return Optional.of(new Opening(at, Type.QUOTE));
    }
    boolean mark = word.equals(",") || word.equals("—");
    if (mark && layout.isQuoted(at + 1) && cue.takes("quote")) {
      return Optional.of(new Opening(at + 1, Type.QUOTE));
    }
    if (word.equals(":") && cue.takes("colon")) {
      return Optional.of(new Opening(at + 1, Type.COLON));
    }
    return word.equals("that") && isConjunction(cue, at)
        ? Optional.of(new Opening(at + 1, Type.THAT))
        : Optional.empty();
  }

  private boolean isComma(int at) {
    return layout.word(at).equals(",") || layout.isQuoted(at);
  }

  /** "said that was wrong" has a pronoun, not a conjunction. */
  private boolean isConjunction(Cue cue, int that) {
    boolean noun =
        (cue.takes("np") || cue.takes("npq"))
            && (end - that < 4 || !layout.token(that + 2).isWord() && !isComma(that + 2));
    return that + 1 < end
        && (layout.isQuoted(that + 1) || !noun || hasVerb(that + 1, that + 2))
        && !EnglishWords.isAuxiliary(layout.word(that + 1))
        && !layout.word(that + 1).equals("of");
  }

  /**
   * A "that" behind an adverbial of several words: "said in an interview, published today, that".
   */
  private Optional<Opening> distant(Cue cue, int behind, int settings) {
    boolean starts =
        settings > behind
            || layout.word(settings).equals(",")
            || BEFORE_THAT.contains(layout.word(settings))
            || cue.takes("addr");
    if (!cue.takes("that") && !cue.takes("hedge") || !starts) {
      return Optional.empty();
    }
    return that(cue, behind).or(() -> colon(cue, behind));
  }

  /** "said when he announced his retirement: “…”". */
  private Optional<Opening> colon(Cue cue, int behind) {
    for (int at = behind; cue.takes("colon") && at < end && !layout.isQuoted(at); at++) {
      boolean announces = at + 1 >= end || layout.isQuoted(at + 1);
      if (layout.word(at).equals(":") && announces) {
        return Optional.of(new Opening(at + 1, Type.COLON));
      }
    }
    return Optional.empty();
  }

  private Optional<Opening> that(Cue cue, int behind) {
    for (int at = behind; at < Math.min(end, behind + SETTING); at++) {
      boolean participle = layout.word(at - 1).equals(",") && layout.word(at).endsWith("ing");
      if (layout.isQuoted(at) || participle || EnglishWords.isAuxiliary(layout.word(at))) {
        return Optional.empty();
      }
      if (layout.word(at).equals("that") && isConjunction(cue, at)) {
        return Optional.of(new Opening(at + 1, Type.THAT));
      }
    }
    return Optional.empty();
  }

  /**
   * A clause without "that": it has a verb, and begins with neither preposition nor conjunction.
   */
  private Optional<Opening> bare(Cue cue, int at) {
    String first = layout.word(at);
    boolean pronoun = first.equals("that") && EnglishWords.isAuxiliary(layout.word(at + 1));
    boolean opens =
        (cue.takes("say") || cue.takes("that") && (PRONOUNS.contains(first) || isClause(at)))
            && at < end
            && layout.token(at).isWord()
            && !EnglishWords.CONJUNCTIONS.contains(first)
            && !NO_CLAUSE.contains(first)
            && !EnglishWords.isAdverb(first)
            && (!EnglishWords.PREPOSITIONS.contains(first) || first.equals("under"))
            && (!EnglishWords.SUBORDINATORS.contains(first) || pronoun || QUESTIONS.contains(first))
            && (hasVerb(at, end) || PRONOUNS.contains(first) && at + 2 < end);
    return opens ? Optional.of(new Opening(at, Type.CLAUSE)) : Optional.empty();
  }

  /** Whether an auxiliary stands before anything that may end a noun phrase. */
  private boolean isClause(int first) {
    for (int at = first + 1; at < end && layout.token(at).isWord() && !layout.isQuoted(at); at++) {
      String word = layout.word(at);
      if (EnglishWords.SUBORDINATORS.contains(word) || word.equals("to")) {
        return false;
      }
      if (EnglishWords.isAuxiliary(word) && !word.equals("being")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands among the tokens before the next stop or semicolon. */
  boolean hasVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      String word = layout.word(at);
      String ending = layout.token(at).ending();
      boolean contracted = Set.of("re", "ll", "ve", "m", "d", "t").contains(ending);
      if (contracted || EnglishWords.isVerb(word) || isPresent(at)) {
        return true;
      }
      if (word.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "Russia wants": a word in -s behind a name in its plain form. */
  private boolean isPresent(int at) {
    String word = layout.word(at);
    return at > 0
        && word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && layout.mention(at).isEmpty()
        && layout.token(at - 1).ending().isEmpty()
        && layout
            .mention(at - 1)
            .map(mention -> layout.behind(mention) == at && mention.nominative())
            .orElse(false);
  }

  /** Index behind the person or body that is told something. */
  private int behindAddressee(int first) {
    int at = first;
    int limit = Math.min(end, first + SETTING);
    while (at < limit && isAddressee(at, first)) {
      at++;
    }
    return at;
  }

  private boolean isAddressee(int at, int first) {
    String word = layout.word(at);
    if (layout.isQuoted(at) || !layout.token(at).isWord()) {
      return false;
    }
    if (at == first || layout.mention(at).isPresent() && isSamePhrase(at)) {
      return !word.equals("that");
    }
    String before = layout.word(at - 1);
    boolean complement = word.equals("of") || before.equals("of");
    boolean small = !layout.token(at).isCapitalised(layout.text());
    boolean noun =
        small
            && !EnglishWords.endsPhrase(word)
            && !EnglishWords.isPast(word)
            && !EnglishWords.DETERMINERS.contains(word)
            && !PRONOUNS.contains(word)
            && !isWhole(at - 1);
    return noun || complement || word.equals("and");
  }

  /** A name goes on from the token before, or a title takes a name. */
  private boolean isSamePhrase(int at) {
    return !isWhole(at - 1) && !PRONOUNS.contains(layout.word(at));
  }

  /** Whether an addressee is complete with a token: a pronoun, a plural, a person. */
  private boolean isWhole(int at) {
    String word = layout.word(at);
    boolean plural =
        word.endsWith("s")
            && !EnglishWords.POSSESSIVES.contains(word)
            && !layout.token(at).isCapitalised(layout.text());
    boolean person =
        layout
            .mention(at)
            .map(mention -> mention.is(Mention.Type.PERSON) && layout.behind(mention) == at + 1)
            .orElse(false);
    return plural || person || Set.of("him", "them", "me", "us", "her").contains(word);
  }

  private Optional<Opening> phrase(Cue cue, int at) {
    boolean fits =
        cue.takes("to") && layout.word(at).equals("to")
            || cue.takes("ing") && isGerund(at)
            || cue.takes("np") && isClaim(at)
            || cue.takes("npq") && isClaim(at) && isQuotedSoon(at)
            || cue.takes("name") && isName(at);
    return fits ? Optional.of(new Opening(at, Type.PHRASE)) : lead(cue, at);
  }

  private boolean isGerund(int at) {
    String word = layout.word(at);
    return word.length() > 4 && word.endsWith("ing") && !word.equals("nothing");
  }

  /** A noun phrase with words of its own, not one that only points at another's. */
  private boolean isClaim(int first) {
    String word = layout.word(first);
    boolean number =
        Character.isDigit((layout.word(first + 1) + layout.word(first + 2) + " ").charAt(0));
    if (number || word.equals("at") && layout.word(first + 1).equals("least")) {
      return true;
    }
    if (!layout.token(first).isWord() && !layout.isQuoted(first)
        || POINTERS.contains(word)
        || EnglishWords.endsPhrase(word) && !word.equals("that")) {
      return false;
    }
    for (int at = first; at < Math.min(end, first + 4) && layout.token(at).isWord(); at++) {
      if (OTHERS_WORDS.contains(layout.word(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuotedSoon(int first) {
    for (int at = first; at < Math.min(end, first + 12); at++) {
      if (layout.isQuoted(at)) {
        return true;
      }
      if (Set.of(",", ";", "and", "but").contains(layout.word(at))) {
        return false;
      }
    }
    return false;
  }

  /** "called the decision wrong", "called it “a step”": an object, then what it is called. */
  private boolean isName(int first) {
    String word0 = layout.word(first);
    boolean particle = Set.of("out", "up", "back", "off").contains(word0);
    if (particle || EnglishWords.endsPhrase(word0) || !layout.token(first).isWord()) {
      return false;
    }
    for (int at = first + 1; at < Math.min(end, first + 16); at++) {
      String word = layout.word(at);
      if (layout.isQuoted(at)) {
        return true;
      }
      boolean article = word.equals("a") || word.equals("an");
      boolean stops = EnglishWords.isAuxiliary(word) || Set.of(",", ";", "to").contains(word);
      if (article || isEvaluation(at)) {
        return !EnglishWords.PREPOSITIONS.contains(layout.word(at - 1));
      }
      if (stops || EnglishWords.isPast(word)) {
        return false;
      }
    }
    return false;
  }

  /** An adjective that no noun follows. */
  private boolean isEvaluation(int at) {
    String word = layout.word(at);
    boolean adjective = EVALUATIONS.contains(word) || EVALUATES.matcher(word).matches();
    boolean last = at + 1 >= end || !layout.token(at + 1).isWord();
    String next = last ? "" : layout.word(at + 1);
    return adjective
        && layout.mention(at).isEmpty()
        && (last
            || EnglishWords.CONJUNCTIONS.contains(next)
            || EnglishWords.PREPOSITIONS.contains(next));
  }

  /** "expressed concern over …": the content begins with the cue's own noun. */
  private Optional<Opening> lead(Cue cue, int at) {
    boolean leads =
        cue.takes("lead")
            && Set.of("over", "about", "for", "at", "to", "with").contains(layout.word(at));
    return leads ? Optional.of(new Opening(cue.last(), Type.PHRASE)) : Optional.empty();
  }
}
