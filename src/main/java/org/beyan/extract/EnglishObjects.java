package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.extract.EnglishOpenings.Opening;
import org.beyan.extract.EnglishOpenings.Type;

/**
 * Finds contents that are no clause: "urged Russia to leave", "called it a step", "denied any
 * role".
 */
final class EnglishObjects {
  /** Words of an object before its complement. */
  private static final int OBJECT = 30;

  /** Words between "what" and the verb that names. */
  private static final int WHAT = 7;

  private static final Set<String> ENDS_OBJECT = Set.of(":", ";", "but", "while", "after", "when");

  private static final Set<String> POINTERS =
      EnglishWords.set("it this that so them him her these those nothing");

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

  private static final Set<String> PARTICLES = Set.of("out", "up", "back", "off");

  private final Layout layout;
  private final int end;

  /**
   * @param end index behind the sentence's last word
   */
  EnglishObjects(Layout layout, int end) {
    this.layout = layout;
    this.end = end;
  }

  /** An object and its complement, which go before a clause. */
  Optional<Opening> object(Cue cue, int at) {
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

  /** What a cue may take where no clause follows. */
  Optional<Opening> phrase(Cue cue, int at) {
    if (isBehindWhat(cue)) {
      return named(cue, at);
    }
    boolean fits =
        cue.takes("to") && layout.word(at).equals("to")
            || cue.takes("ing") && isGerund(at)
            || cue.takes("np") && isClaim(at)
            || cue.takes("npq") && isClaim(at) && isQuotedSoon(at)
            || cue.takes("name") && isName(at);
    return fits ? Optional.of(new Opening(at, Type.PHRASE)) : lead(cue, at);
  }

  /** "what she called “a mess”", "what she described as a mess": the object stands before. */
  private Optional<Opening> named(Cue cue, int at) {
    boolean as = cue.takes("obj-as") && layout.word(at).equals("as");
    int first = as ? at + 1 : at;
    boolean fits = (as || cue.takes("name")) && first < end && !layout.word(first).equals(",");
    return fits ? Optional.of(new Opening(first, Type.PHRASE)) : Optional.empty();
  }

  private boolean isBehindWhat(Cue cue) {
    for (int at = cue.first() - 2; at >= Math.max(0, cue.first() - WHAT); at--) {
      if (layout.isQuoted(at) || layout.word(at).equals(",")) {
        return false;
      }
      if (layout.word(at).equals("what")) {
        return cue.takes("name") || cue.takes("obj-as");
      }
    }
    return false;
  }

  private boolean isGerund(int at) {
    String word = layout.word(at);
    return word.length() > 4
        && word.endsWith("ing")
        && !word.equals("nothing")
        && !EnglishWords.PREPOSITIONS.contains(word);
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
    boolean ends =
        PARTICLES.contains(layout.word(first)) || EnglishWords.endsPhrase(layout.word(first));
    if (ends || !layout.token(first).isWord()) {
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
