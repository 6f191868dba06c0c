package org.beyan.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.gazetteer.Gazetteer;

/** Which words of a text may be part of a name. */
final class NameWords {
  private final String text;
  private final List<Token> tokens;
  private final String language;
  private final Gazetteer gazetteer;
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  /** How many mentions there are of each person. */
  private final Map<String, Integer> persons = new HashMap<>();

  /**
   * @param known mentions of the gazetteer
   */
  NameWords(
      String text, List<Token> tokens, String language, Gazetteer gazetteer, List<Mention> known) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.gazetteer = gazetteer;
    for (Token token : tokens) {
      (token.isCapitalised(text) ? capitalised : lowerCase).add(token.folded());
    }
    known.stream()
        .flatMap(mention -> mention.entities().stream())
        .forEach(person -> persons.merge(person, 1, Integer::sum));
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
        && !PlainWords.isCalendar(token.folded())
        && !Gazetteer.isTitle(token.folded());
  }

  /** Whether these words are a letter, a number, or an ambiguous name of the gazetteer. */
  boolean isNoName(int from, int to) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    String words = span.in(text);
    boolean single = to - from == 1;
    return single
            && (span.length() == 1 || words.chars().allMatch(unit -> "IVX".indexOf(unit) >= 0))
        || gazetteer.isAmbiguous(words, language);
  }

  boolean isInitial(int at) {
    return tokens.get(at).folded().length() == 1
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isMark(".")
        && touches(at);
  }

  boolean isParticle(int at) {
    return PlainWords.isParticle(tokens.get(at).folded()) && tokens.get(at).ending().isEmpty();
  }

  /** Whether the word may have its capital from the beginning of the sentence alone. */
  boolean isOpener(int at) {
    String folded = tokens.get(at).folded();
    return PlainWords.isOpener(folded, language) || lowerCase.contains(folded);
  }

  boolean isGivenName(int at) {
    return gazetteer.isGivenName(tokens.get(at).folded(), language);
  }

  /** Whether a word ends as Turkish nouns do and names without apostrophe do not. */
  boolean looksInflected(int at) {
    return language.equals("tr") && PlainWords.hasTurkishEnding(tokens.get(at).folded());
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
        && (gazetteer.isGivenName(tokens.get(at).folded(), language) || isAlone(mention))
        && gazetteer.mentions(text, List.of(next), language).isEmpty();
  }

  /** Whether no other place of the text names the same person. */
  private boolean isAlone(Mention mention) {
    return persons.get(mention.entities().get(0)) < 2;
  }

  /** Whether a name stands in its dictionary form, as far as other places of the text tell. */
  boolean isNominative(int from, int to) {
    if (!language.equals("ru")) {
      return tokens.get(to - 1).ending().isEmpty();
    }
    return tokens.subList(from, to).stream()
        .allMatch(token -> RussianCases.isNominative(token.folded(), capitalised));
  }

  /** What the forms of one name share. */
  String stem(Token token) {
    return language.equals("ru") ? RussianCases.stem(token.folded()) : token.folded();
  }
}
