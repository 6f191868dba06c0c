package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Closed classes of English words, folded, and what endings tell of the open ones. */
final class EnglishWords {
  static final Set<String> BE = set("is are was were be been being am gets got");

  static final Set<String> HAVE = Set.of("has", "have", "had", "having");

  static final Set<String> MODALS = set("will would can could may might must should shall cannot");

  private static final Set<String> DO = Set.of("do", "does", "did", "don", "doesn", "didn");

  static final Set<String> DETERMINERS =
      set(
          "the a an this that these those some many several both all any no other another most "
              + "one two three");

  static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "whose");

  static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "there", "i");

  static final Set<String> PREPOSITIONS =
      set(
          "in at on of to for from with by about against over under between among during after "
              + "before since until amid through into onto via despite near toward towards without "
              + "within following alongside upon off along across behind beside besides ahead like "
              + "unlike than per regarding concerning");

  static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "then", "yet");

  /** Words that open a clause that is no statement's own. */
  static final Set<String> SUBORDINATORS =
      set(
          "as when while because although though if whether unless where whereas why how what "
              + "once so that which who whom");

  static final Set<String> DAYS =
      set(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight "
              + "tomorrow");

  private static final Set<String> ADVERBS =
      set(
          "also later often again then meanwhile however once still now already long further "
              + "first only just even never not earlier afterwards afterward instead himself herself "
              + "themselves itself always too since recently reportedly both all thereby");

  private static final Set<String> NOT_ADVERBS =
      set(
          "family ally italy july assembly supply anomaly rally bully monopoly reply only "
              + "friendly elderly weekly daily likely deadly");

  /** Past forms without -ed, and frequent present ones, that show that words are a clause. */
  private static final Set<String> IRREGULAR =
      set(
          "went made took gave left lost won met sent saw came held kept knew led told said "
              + "began became broke built bought brought caught chose fell felt fought found got grew "
              + "hit meant paid ran rose sold shot spent spoke stood struck taught thought threw "
              + "understood wrote wants needs remains remain means mean seems seem makes takes gives "
              + "goes says shows supports plans hopes faces want need continues agree believe");

  private static final Set<String> ABBREVIATIONS =
      set("gen sen sens rep reps gov lt col dr mr mrs ms st sgt capt prof rev adm maj brig jr sr");

  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}ed");
  private static final Set<String> NOT_PAST = Set.of("need", "united", "indeed", "speed", "red");

  private EnglishWords() {}

  /** Words that a space parts. */
  static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || isManner(word);
  }

  private static boolean isManner(String word) {
    return word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
  }

  static boolean isAuxiliary(String word) {
    return BE.contains(word)
        || HAVE.contains(word)
        || MODALS.contains(word)
        || DO.contains(word)
        || word.equals("wasn")
        || word.equals("isn")
        || word.equals("hasn")
        || word.equals("won");
  }

  /** Words that open a subordinate clause before its main clause. */
  static boolean opensClause(String word) {
    return set("as while although though when after since because if before whereas once")
        .contains(word);
  }

  /** Whether the word is likely the verb of a clause. */
  static boolean isVerb(String word) {
    return isAuxiliary(word) || IRREGULAR.contains(word) || isPast(word);
  }

  /** Whether a token is the stop of an abbreviated title or of an initial: "Gov.", "James B.". */
  static boolean isAbbreviated(Layout layout, int at) {
    String before = layout.word(at - 1);
    return layout.word(at).equals(".") && (ABBREVIATIONS.contains(before) || before.length() == 1);
  }

  static boolean isPast(String word) {
    return PARTICIPLE.matcher(word).matches() && !NOT_PAST.contains(word);
  }

  /** A word that no noun phrase holds, read from its end. */
  static boolean endsPhrase(String word) {
    return PREPOSITIONS.contains(word)
        || CONJUNCTIONS.contains(word)
        || SUBORDINATORS.contains(word)
        || isAuxiliary(word)
        || IRREGULAR.contains(word);
  }
}
