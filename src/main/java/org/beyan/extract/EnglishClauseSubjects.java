package org.beyan.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a verb from the beginning of its clause, where what hangs on the subject is
 * too long to be read backwards: "Officials who had seen the letter said", "Ann Sample, a longtime
 * friend whose firm had made it, said".
 */
final class EnglishClauseSubjects {
  /** Words between a subject and its verb. */
  private static final int LONGEST = 40;

  private static final Set<String> CLAUSE_MARKS = Set.of(";", ":", "—");

  /** Words behind which a clause may begin. */
  private static final Set<String> JOINTS =
      EnglishWords.set("and but while because although though whereas as since if that so ,");

  private static final Set<String> RELATIVES = EnglishWords.set("who whose which whom where that");

  private final Layout layout;
  private final EnglishNouns nouns;
  private final EnglishPhrases phrases;
  private final EnglishSources sources;

  EnglishClauseSubjects(
      Layout layout, EnglishNouns nouns, EnglishPhrases phrases, EnglishSources sources) {
    this.layout = layout;
    this.nouns = nouns;
    this.phrases = phrases;
    this.sources = sources;
  }

  /** The subject of the verb at an index; the first clause that fits has it. */
  Optional<Source> of(int verb, int from) {
    int begin = begin(verb, from);
    for (int at = begin; at < verb; at++) {
      boolean opens = at == begin || isJoint(at - 1, verb);
      Optional<Source> subject = opens ? subject(at, verb) : Optional.empty();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The first token of the phrase that a subject ends, where nothing stands before it. */
  int begin(Source subject, int verb, int from) {
    int first = begin(verb, from);
    return phrases
        .at(first, verb)
        .filter(whole -> whole.behind() >= subject.behind() && first < subject.first())
        .map(Source::first)
        .orElse(subject.first());
  }

  /** The phrase at a sentence's beginning with a verb right behind it: "Farmers had asked". */
  Optional<Source> opening(int first, int end) {
    boolean adverb =
        EnglishWords.isAdverb(layout.word(first)) && layout.word(first + 1).equals(",");
    return phrases
        .at(adverb ? first + 2 : first, end)
        .filter(source -> !nouns.isNoSource(layout.word(source.behind() - 1)))
        .filter(source -> EnglishWords.isVerb(layout.word(source.behind())));
  }

  /** An insertion before the verb begins behind a comma as well; its clause began before it. */
  private boolean isJoint(int at, int verb) {
    boolean comma = layout.word(at).equals(",") && layout.word(verb - 1).equals(",");
    return JOINTS.contains(layout.word(at)) && !comma;
  }

  /** Behind the last quotation or strong mark before the verb. */
  private int begin(int verb, int from) {
    int at = verb;
    while (at > Math.max(from, verb - LONGEST)
        && !layout.isQuoted(at - 1)
        && !CLAUSE_MARKS.contains(layout.word(at - 1))) {
      at--;
    }
    return at;
  }

  private Optional<Source> subject(int first, int verb) {
    return phrases
        .at(first, verb)
        .filter(source -> !nouns.isNoSource(layout.word(source.behind() - 1)))
        .filter(source -> hangs(source.behind(), verb))
        .map(source -> sources.withApposition(source, verb));
  }

  /** Whether all words up to the verb hang on the phrase before them. */
  private boolean hangs(int from, int verb) {
    if (from == verb) {
      return true;
    }
    String word = layout.word(from);
    String last = layout.word(verb - 1);
    boolean set = word.equals(",");
    if (set != last.equals(",") || last.equals("that")) {
      return false;
    }
    int first = set ? from + 1 : from;
    String opener = layout.word(first);
    boolean opens =
        set
            || EnglishWords.PREPOSITIONS.contains(opener)
            || RELATIVES.contains(opener)
            || EnglishWords.isPast(opener)
                && EnglishWords.PREPOSITIONS.contains(layout.word(from + 1))
            || opener.endsWith("ing");
    return opens && hasNoClause(first, verb, set);
  }

  /**
   * Whether every verb among the words is a relative clause's or a participle.
   *
   * @param set between commas, where other clauses may stand as well
   */
  private boolean hasNoClause(int from, int verb, boolean set) {
    int relatives = 0;
    int clauses = 0;
    for (int at = from; at < verb; at++) {
      String word = layout.word(at);
      if (RELATIVES.contains(word) || set && EnglishWords.opensClause(word)) {
        relatives++;
      } else if (isFinite(at)) {
        clauses++;
        at = behindGroup(at, verb);
      }
      if (JOINTS.contains(word) && isSubject(at + 1)) {
        return false;
      }
    }
    return clauses <= relatives;
  }

  private boolean isSubject(int at) {
    return EnglishWords.PRONOUNS.contains(layout.word(at));
  }

  private boolean isFinite(int at) {
    String word = layout.word(at);
    return EnglishWords.isAuxiliary(word) && !word.equals("being")
        || EnglishWords.isVerb(word)
            && !EnglishWords.isPast(word)
            && !EnglishWords.DETERMINERS.contains(layout.word(at - 1));
  }

  private int behindGroup(int first, int verb) {
    int at = first;
    while (at + 1 < verb
        && (EnglishWords.isVerb(layout.word(at + 1))
            || EnglishWords.isAdverb(layout.word(at + 1)))) {
      at++;
    }
    return at;
  }
}
