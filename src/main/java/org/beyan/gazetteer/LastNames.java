package org.beyan.gazetteer;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Span;
import org.beyan.article.Token;

/**
 * Tells from the words before a bare last name whom it may mean: "Ivan Lavrov" is another Lavrov,
 * "S. Lavrov" and "Sergei Viktorovich Lavrov" are this one.
 */
final class LastNames {
  /**
   * Who is meant.
   *
   * @param from index of the first token of the name
   * @param hits those persons who may be meant
   * @param sure whether a given name or a title stands before it
   */
  record Reading(int from, List<Hit> hits, boolean sure) {}

  private final String text;
  private final List<Token> tokens;
  private final GivenNames given;

  LastNames(String text, List<Token> tokens, GivenNames given) {
    this.text = text;
    this.tokens = tokens;
    this.given = given;
  }

  /**
   * @param covered index of the first token behind the last mention
   * @param titled whether that mention is an office or a role
   */
  Optional<Reading> read(Match match, List<Hit> hits, int covered, boolean titled) {
    int before = match.from - 1;
    if (before < 0 || !isJoined(before)) {
      return Optional.of(new Reading(match.from, hits, false));
    }
    if (before < covered) {
      return Optional.of(new Reading(match.from, hits, titled));
    }
    return withGivenNames(match.from, hits, covered).or(() -> alone(match.from, hits));
  }

  /** Whether the name begins a sentence, as far as marks tell. */
  boolean isInitial(int at) {
    return at == 0 || isLineEndBefore(at) || ".!?…:\"“”«»—-".contains(tokens.get(at - 1).folded());
  }

  /** A middle name or patronymic that the gazetteer lacks may stand behind the first name. */
  private Optional<Reading> withGivenNames(int name, List<Hit> hits, int covered) {
    int from = name;
    List<Hit> left = hits;
    boolean skipped = false;
    for (int at = givenBefore(name); at >= covered; at = givenBefore(at)) {
      String word = tokens.get(at).folded();
      List<Hit> called = left.stream().filter(hit -> given.isOf(hit.entity(), word)).toList();
      if (called.isEmpty() && skipped) {
        break;
      }
      skipped = called.isEmpty();
      left = skipped ? left : called;
      from = skipped ? from : at;
    }
    return from == name ? Optional.empty() : Optional.of(new Reading(from, left, true));
  }

  /** Index of the capitalised word or initial right before a token, or -1. */
  private int givenBefore(int at) {
    int before = at - 1;
    if (before < 0 || !isJoined(before)) {
      return -1;
    }
    boolean point =
        tokens.get(before).isMark(".") && before > 0 && isInitial(tokens.get(before - 1));
    int word = point ? before - 1 : before;
    Token token = tokens.get(word);
    return token.isWord() && token.ending().isEmpty() && token.isCapitalised(text) ? word : -1;
  }

  private static boolean isInitial(Token token) {
    return token.folded().length() == 1 && Character.isLetter(token.folded().charAt(0));
  }

  /** No given name of his stands before the name; another's may. */
  private Optional<Reading> alone(int name, List<Hit> hits) {
    int before = givenBefore(name);
    Reading bare = new Reading(name, hits, false);
    if (before < 0) {
      return Optional.of(bare);
    }
    Token word = tokens.get(before);
    if (CommonWords.isTitle(word.folded())) {
      return Optional.of(new Reading(name, hits, true));
    }
    boolean mayBeNoName = isInitial(before) && !isInitial(word) || isCapitals(before);
    return mayBeNoName && !given.isGiven(word.folded()) ? Optional.of(bare) : Optional.empty();
  }

  /** Whether a capitalised word follows directly. */
  boolean isBeforeCapital(Match match) {
    return match.to() < tokens.size()
        && tokens.get(match.to() - 1).ending().isEmpty()
        && tokens.get(match.to()).isCapitalised(text)
        && isJoined(match.to() - 1);
  }

  /** Whether a first name that somebody of the gazetteer has stands right before. */
  boolean isBehindFirstName(Match match) {
    int before = givenBefore(match.from);
    return before >= 0 && given.isGiven(tokens.get(before).folded());
  }

  /**
   * Whether a last name stands here as the first name of the person behind it: "James F. Jeffrey".
   */
  boolean isFirstNameBefore(Match match, Trie trie) {
    int next = match.to();
    while (next + 2 < tokens.size()
        && isInitial(tokens.get(next))
        && tokens.get(next + 1).isMark(".")) {
      next += 2;
    }
    if (next >= tokens.size() || !tokens.get(next).isCapitalised(text) || !isJoined(next - 1)) {
      return false;
    }
    String word = tokens.get(match.from).folded();
    return trie.longest(text, tokens, next).hits().stream()
        .anyMatch(hit -> hit.isPerson() && given.isOf(hit.entity(), word));
  }

  /** Whether the word and the one behind it stand in capitals, as in a crosshead. */
  private boolean isCapitals(int at) {
    return isUpper(tokens.get(at)) && isUpper(tokens.get(at + 1));
  }

  boolean isUpper(Token token) {
    return isUpper(token, 0);
  }

  /**
   * Whether a word stands in capitals but for its case ending: МИД, МИДа.
   *
   * @param ending units of the ending
   */
  boolean isUpper(Token token, int ending) {
    Span stem = new Span(token.start(), Math.max(token.start(), token.span().end() - ending));
    return stem.length() > 1 && stem.in(text).codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether nothing but spaces stands between a token and the next. */
  private boolean isJoined(int at) {
    return !isLineEndBefore(at + 1);
  }

  private boolean isLineEndBefore(int at) {
    for (int i = tokens.get(at - 1).end(); i < tokens.get(at).start(); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
