package org.beyan.extract;

import java.util.Optional;
import java.util.Set;

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

  /** Words of what can be no mere object of "say". */
  private static final int CLAUSE = 6;

  /** Words between a cue and its "that". */
  private static final int SETTING = 18;

  private static final Set<String> BEFORE_THAT =
      EnglishWords.set(
          "in at on during after before following via through from with by ahead under");

  private static final Set<String> NO_CLAUSE =
      EnglishWords.set("nothing anything goodbye sorry no yes more much little saying");

  /** Words behind which a verb is another's: "wrote a letter saying it was". */
  private static final Set<String> OTHERS = Set.of("to", "saying");

  private static final Set<String> QUESTIONS = Set.of("if", "how", "why", "what", "whether");

  private final Layout layout;
  private final int end;
  private final EnglishObjects objects;
  private final EnglishAddressees addressees;

  /**
   * @param end index behind the sentence's last word
   */
  EnglishOpenings(Layout layout, int end) {
    this.layout = layout;
    this.end = end;
    this.objects = new EnglishObjects(layout, end);
    this.addressees = new EnglishAddressees(layout, end);
  }

  /** Where the content of a cue begins that stands behind it; empty where none does. */
  Optional<Opening> behind(Cue cue) {
    int at = cue.last() + 1;
    if (at >= end) {
      return Optional.empty();
    }
    return objects.object(cue, at).or(() -> clause(cue, at)).or(() -> objects.phrase(cue, at));
  }

  private Optional<Opening> clause(Cue cue, int behind) {
    boolean reports =
        cue.takes("that") || cue.takes("quote") || cue.takes("hedge") || cue.takes("colon");
    if (!reports) {
      return Optional.empty();
    }
    int first = cue.takes("addr") ? addressees.behind(behind) : behind;
    int setting = EnglishSettings.behind(layout, first, end);
    boolean manner =
        EnglishWords.isAdverb(layout.word(setting)) && layout.word(setting + 1).equals("that");
    int at = manner ? setting + 1 : setting;
    return marked(cue, at)
        .or(() -> distant(cue, behind, at))
        .or(() -> bare(cue, at))
        .or(() -> colon(cue, behind))
        .or(() -> far(cue, behind));
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
    if (word.equals(":") && announces(cue)) {
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
            || isDirection(settings)
            || cue.takes("addr");
    boolean clause = starts && (cue.takes("that") || cue.takes("hedge"));
    return clause ? that(cue, behind) : Optional.empty();
  }

  /** "wrote to the office that": no infinitive. */
  private boolean isDirection(int at) {
    String next = layout.word(at + 1);
    return layout.word(at).equals("to")
        && (layout.mention(at + 1).isPresent()
            || EnglishWords.DETERMINERS.contains(next)
            || EnglishWords.POSSESSIVES.contains(next));
  }

  /** "said when he announced his retirement: “…”". */
  private Optional<Opening> colon(Cue cue, int behind) {
    for (int at = behind; announces(cue) && at < end && !layout.isQuoted(at); at++) {
      boolean announces = at + 1 >= end || layout.isQuoted(at + 1);
      if (layout.word(at).equals(":") && announces) {
        return Optional.of(new Opening(at + 1, Type.COLON));
      }
    }
    return Optional.empty();
  }

  private static boolean announces(Cue cue) {
    return cue.takes("colon") || cue.takes("quote");
  }

  /** {@code announced on her page, in capitals, "I'm leaving!"}: no verb before the quotation. */
  private Optional<Opening> far(Cue cue, int behind) {
    boolean setting =
        EnglishWords.PREPOSITIONS.contains(layout.word(behind))
            || EnglishWords.isAdverb(layout.word(behind));
    for (int at = behind;
        setting && cue.takes("quote") && at < Math.min(end, behind + SETTING);
        at++) {
      if (layout.isQuoted(at)) {
        return layout
            .quote(at)
            .filter(quote -> layout.word(layout.from(quote.outer()) - 1).equals(","))
            .filter(quote -> quote.endsIn(layout.text(), ".?!…"))
            .map(quote -> new Opening(layout.from(quote.outer()), Type.QUOTE));
      }
      if (EnglishWords.isVerb(layout.word(at))) {
        return Optional.empty();
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
   * A clause without "that": it has a verb, and begins with neither preposition nor conjunction
   * unless a comma parts what these open from a clause.
   */
  private Optional<Opening> bare(Cue cue, int at) {
    boolean frame =
        cue.takes("say")
            || cue.takes("question") && EnglishWords.SUBORDINATORS.contains(layout.word(at))
            || cue.takes("that") && isSurelyClause(at);
    boolean opens =
        frame
            && at < end
            && layout.token(at).isWord()
            && (opensClause(cue, at) || cue.takes("say") && isBehindAdverbial(cue, at));
    return opens ? Optional.of(new Opening(at, Type.CLAUSE)) : Optional.empty();
  }

  private boolean opensClause(Cue cue, int at) {
    String first = layout.word(at);
    boolean pronoun = first.equals("that") && EnglishWords.isAuxiliary(layout.word(at + 1));
    int next = cue.takes("free") && EnglishWords.isAdverb(first) ? at + 1 : at;
    boolean mayOpen =
        !EnglishWords.CONJUNCTIONS.contains(first)
            && (!NO_CLAUSE.contains(layout.word(next)) || isSubject(next))
            && !EnglishWords.isAdverb(layout.word(next))
            && layout.token(next).isWord()
            && (!EnglishWords.PREPOSITIONS.contains(layout.word(next))
                || first.equals("under")
                || layout.word(next + 1).equals("-"))
            && (!EnglishWords.SUBORDINATORS.contains(first)
                || pronoun
                || QUESTIONS.contains(first));
    return mayOpen
        && (hasVerb(at, end)
            || EnglishWords.PRONOUNS.contains(first) && at + 2 < end
            || cue.takes("free") && end - at >= CLAUSE);
  }

  /** "more needs to be done". */
  private boolean isSubject(int at) {
    return EnglishWords.isVerb(layout.word(at + 1));
  }

  /** "said despite the rain, the race would go on": what a comma parts from a clause. */
  private boolean isBehindAdverbial(Cue cue, int first) {
    String word = layout.word(first);
    if (!EnglishWords.PREPOSITIONS.contains(word) && !EnglishWords.SUBORDINATORS.contains(word)) {
      return false;
    }
    int at = first;
    while (at < Math.min(end, first + SETTING) && !layout.word(at).equals(",")) {
      at++;
    }
    return at + 1 < end
        && layout.word(at).equals(",")
        && !layout.isQuoted(at + 1)
        && opensClause(cue, at + 1)
        && isSurelyClause(at + 1);
  }

  /** Whether a pronoun or an auxiliary shows that a clause begins at a token. */
  boolean isSurelyClause(int first) {
    return EnglishWords.PRONOUNS.contains(layout.word(first)) || isClause(first);
  }

  /** Whether an auxiliary stands before anything that may end a noun phrase. */
  private boolean isClause(int first) {
    for (int at = first + 1; at < end && layout.token(at).isWord() && !layout.isQuoted(at); at++) {
      String word = layout.word(at);
      if (EnglishWords.SUBORDINATORS.contains(word) || OTHERS.contains(word)) {
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
}
