package org.beyan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Token;
import org.beyan.gazetteer.Gazetteer;

/** Which words of a text may be part of a name. */
final class NameWords {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "ibn", "el", "al", "du", "da", "di", "la", "le",
          "del", "ван", "фон", "де", "бин", "аль", "эль", "ибн");

  /** Capitalised in the middle of a sentence, and no name. */
  private static final Set<String> CALENDAR =
      Set.of(
          "pazartesi",
          "sali",
          "carsamba",
          "persembe",
          "cuma",
          "cumartesi",
          "pazar",
          "ocak",
          "subat",
          "mart",
          "nisan",
          "mayis",
          "haziran",
          "temmuz",
          "agustos",
          "eylul",
          "ekim",
          "kasim",
          "aralik",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "i",
          "i'm",
          "god",
          "allah",
          "бог");

  /** What sentences begin with. */
  private static final Map<String, Set<String>> OPENERS =
      Map.of(
          "tr",
          Set.of(
              "ama",
              "ancak",
              "ayni",
              "ayrica",
              "bazi",
              "ben",
              "benim",
              "bir",
              "biz",
              "bizim",
              "boyle",
              "boylece",
              "bu",
              "bugun",
              "buna",
              "bunu",
              "bunun",
              "butun",
              "cok",
              "cunku",
              "daha",
              "diger",
              "dun",
              "en",
              "eger",
              "fakat",
              "gecen",
              "gerek",
              "hem",
              "henuz",
              "her",
              "hic",
              "ilk",
              "ise",
              "iki",
              "iste",
              "kim",
              "konuyla",
              "nasil",
              "ne",
              "neden",
              "o",
              "onlar",
              "onun",
              "once",
              "ozellikle",
              "oyle",
              "simdi",
              "son",
              "sonra",
              "soz",
              "su",
              "sunu",
              "tum",
              "uc",
              "ve",
              "veya",
              "ya",
              "yani",
              "yine",
              "zira",
              "hangi",
              "kendi",
              "mevcut",
              "nitekim",
              "ote",
              "oysa",
              "siz",
              "sizin",
              "yarin"),
          "ru",
          Set.of(
              "а",
              "без",
              "более",
              "был",
              "была",
              "были",
              "в",
              "во",
              "вот",
              "все",
              "всего",
              "где",
              "да",
              "для",
              "до",
              "его",
              "если",
              "есть",
              "еще",
              "же",
              "за",
              "и",
              "из",
              "или",
              "их",
              "к",
              "как",
              "какои",
              "когда",
              "кто",
              "между",
              "мы",
              "на",
              "над",
              "наш",
              "не",
              "нет",
              "но",
              "о",
              "об",
              "однако",
              "он",
              "она",
              "они",
              "от",
              "перед",
              "по",
              "после",
              "при",
              "про",
              "ранее",
              "с",
              "сегодня",
              "со",
              "так",
              "также",
              "там",
              "то",
              "тогда",
              "только",
              "у",
              "уже",
              "что",
              "чтобы",
              "эта",
              "эти",
              "это",
              "этот",
              "этого",
              "я",
              "вчера",
              "напомним",
              "кроме",
              "под",
              "среди",
              "через"),
          "en",
          Set.of(
              "a",
              "after",
              "all",
              "also",
              "although",
              "an",
              "and",
              "another",
              "any",
              "as",
              "asked",
              "at",
              "before",
              "both",
              "but",
              "by",
              "during",
              "each",
              "earlier",
              "even",
              "for",
              "from",
              "he",
              "her",
              "here",
              "his",
              "how",
              "however",
              "i",
              "if",
              "in",
              "it",
              "its",
              "last",
              "many",
              "meanwhile",
              "more",
              "most",
              "my",
              "no",
              "not",
              "now",
              "of",
              "on",
              "one",
              "or",
              "other",
              "our",
              "she",
              "since",
              "so",
              "some",
              "such",
              "that",
              "the",
              "their",
              "then",
              "there",
              "these",
              "they",
              "this",
              "those",
              "though",
              "to",
              "today",
              "two",
              "under",
              "until",
              "we",
              "what",
              "when",
              "where",
              "which",
              "while",
              "who",
              "why",
              "will",
              "with",
              "yes",
              "yet",
              "you",
              "your",
              "yesterday",
              "despite",
              "according",
              "speaking",
              "following",
              "three",
              "several",
              "let",
              "do",
              "did",
              "is",
              "are"));

  private final String text;
  private final List<Token> tokens;
  private final String language;
  private final Gazetteer gazetteer;
  private final Set<String> openers;
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  NameWords(String text, List<Token> tokens, String language, Gazetteer gazetteer) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.gazetteer = gazetteer;
    this.openers = OPENERS.getOrDefault(language, Set.of());
    for (Token token : tokens) {
      (token.isCapitalised(text) ? capitalised : lowerCase).add(token.folded());
    }
  }

  /** Index of the first token at the offset or behind it. */
  static int tokenFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int tokenFrom(int offset) {
    return tokenFrom(tokens, offset);
  }

  /** A capitalised word that is neither title nor day, nor a word in capitals' single letter. */
  boolean isNamePart(int at) {
    Token token = tokens.get(at);
    return token.isWord()
        && token.isCapitalised(text)
        && !CALENDAR.contains(token.folded())
        && !Gazetteer.isTitle(token.folded());
  }

  boolean isInitial(int at) {
    return tokens.get(at).folded().length() == 1
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isMark(".")
        && touches(at);
  }

  boolean isParticle(int at) {
    return PARTICLES.contains(tokens.get(at).folded()) && tokens.get(at).ending().isEmpty();
  }

  /** Whether the word may have its capital from the beginning of the sentence alone. */
  boolean isOpener(int at) {
    String folded = tokens.get(at).folded();
    return openers.contains(folded) || lowerCase.contains(folded);
  }

  /** Whether a token is followed by the next with spaces at most, in the same line. */
  boolean isJoined(int at) {
    for (int i = tokens.get(at).end(); i < tokens.get(at + 1).start(); i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing at all stands between a token and the next. */
  boolean touches(int at) {
    return tokens.get(at).end() == tokens.get(at + 1).start();
  }

  boolean isUpper(Token token) {
    return token.span().length() > 1
        && token.span().in(text).codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether a last name of the gazetteer is here somebody's first name: "Erdoğan Toprak". */
  boolean isFirstNameOfAnother(Mention mention) {
    int at = tokenFrom(mention.span().start());
    if (!mention.is(Mention.Type.PERSON)
        || at + 1 >= tokens.size()
        || tokens.get(at).end() != mention.end()
        || !tokens.get(at).ending().isEmpty()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return isJoined(at)
        && isNamePart(at + 1)
        && !isUpper(next)
        && next.ending().isEmpty()
        && gazetteer.isGivenName(tokens.get(at).folded(), language)
        && gazetteer.mentions(text, List.of(next), language).isEmpty();
  }

  /** Whether a name stands in its dictionary form. */
  boolean isNominative(Token last) {
    if (language.equals("ru")) {
      return RussianCases.isNominative(last.folded(), capitalised);
    }
    return last.ending().isEmpty();
  }

  /** What the forms of one name share. */
  String stem(Token token) {
    return language.equals("ru") ? RussianCases.stem(token.folded()) : token.folded();
  }
}
