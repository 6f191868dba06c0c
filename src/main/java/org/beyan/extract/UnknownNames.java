package org.beyan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.article.Token;

/**
 * Capitalised words that no known name covers.
 *
 * <p>A single word that begins a sentence counts only if it is part of a name elsewhere.
 */
final class UnknownNames {
  private static final int LONGEST = 4;

  /** Tokens of a name; {@code sure} unless it is one word at the beginning of a sentence. */
  private record Run(int from, int to, boolean sure) {}

  private final List<Token> tokens;
  private final NameWords words;
  private final BitSet covered;

  UnknownNames(List<Token> tokens, NameWords words, BitSet covered) {
    this.tokens = tokens;
    this.words = words;
    this.covered = covered;
  }

  List<Mention> find(List<Span> sentences) {
    List<Run> runs = new ArrayList<>();
    for (Span sentence : sentences) {
      int from = words.tokenFrom(sentence.start());
      int to = words.tokenFrom(sentence.end());
      if (!isCrosshead(from, to)) {
        addRuns(from, to, runs);
      }
    }
    Set<String> known = new HashSet<>();
    runs.stream().filter(Run::sure).forEach(run -> addWords(run, known));
    return runs.stream()
        .filter(run -> run.sure || known.contains(words.stem(tokens.get(run.from))))
        .map(this::mention)
        .toList();
  }

  /** Whether nearly all words stand in capitals. */
  private boolean isCrosshead(int from, int to) {
    int upper = 0;
    int all = 0;
    for (Token token : tokens.subList(from, to)) {
      if (token.isWord() && Character.isLetter(token.folded().charAt(0))) {
        all++;
        upper += words.isUpper(token) ? 1 : 0;
      }
    }
    return all > 1 && upper * 3 > all * 2;
  }

  private void addRuns(int from, int to, List<Run> runs) {
    for (int at = from; at < to; ) {
      int end = isFree(at) ? runEnd(at, to) : at;
      if (end > at) {
        add(at, end, from, runs);
      }
      at = Math.max(end, at + 1);
    }
  }

  private boolean isFree(int at) {
    return !covered.get(at) && words.isNamePart(at);
  }

  /** End of the name that begins with a token. */
  private int runEnd(int from, int to) {
    int end = from + 1;
    while (end < to && tokens.get(end - 1).ending().isEmpty() && words.isJoined(end - 1)) {
      int next = continued(end, to);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Index behind the next part of a name: a word, particles and a word, a hyphen and a word. */
  private int continued(int at, int to) {
    int word = at;
    if (tokens.get(at).isMark(".") && words.isInitial(at - 1)) {
      word = at + 1;
    } else if (tokens.get(at).isMark("-") && words.touches(at - 1)) {
      word = at + 1;
    }
    while (word < to && words.isParticle(word)) {
      word++;
      word += word < to && tokens.get(word).isMark("-") ? 1 : 0;
    }
    return word < to && isFree(word) && words.isJoined(word - 1) ? word + 1 : at;
  }

  private void add(int start, int end, int sentence, List<Run> runs) {
    int from = start;
    boolean first = isFirst(start, sentence);
    while (first && from < end && (words.isOpener(from) || isBeforeName(from, end))) {
      from++;
    }
    while (from < end && !words.isNamePart(from)) {
      from++;
    }
    int capitals = capitals(from, end);
    if (capitals > 0 && capitals <= LONGEST && !words.isNoName(from, end)) {
      runs.add(new Run(from, end, capitals > 1 || !first || from > start));
    }
  }

  /** Whether the name begins with the next word: behind "Toplantıda", or before "Ivan". */
  private boolean isBeforeName(int at, int end) {
    return at + 1 < end
        && isFree(at + 1)
        && !words.isGivenName(at)
        && (words.isGivenName(at + 1) || words.looksInflected(at));
  }

  private int capitals(int from, int end) {
    int capitals = 0;
    for (int at = from; at < end; at++) {
      capitals += words.isNamePart(at) ? 1 : 0;
    }
    return capitals;
  }

  /** Whether only marks stand between the token and the beginning of its sentence or quotation. */
  private boolean isFirst(int at, int sentence) {
    return at == sentence
        || !tokens.get(at - 1).isWord() && ".!?…:\"“”«»'„—-(".contains(tokens.get(at - 1).folded());
  }

  private void addWords(Run run, Set<String> known) {
    for (int at = run.from; at < run.to; at++) {
      if (words.isNamePart(at)) {
        known.add(words.stem(tokens.get(at)));
      }
    }
  }

  private Mention mention(Run run) {
    Token last = tokens.get(run.to - 1);
    Span span = tokens.get(run.from).span().cover(last.span());
    boolean nominative = words.isNominative(run.from, run.to);
    return new Mention(span, last.end(), Mention.Type.NAME, List.of(), nominative);
  }
}
