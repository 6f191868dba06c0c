package org.beyan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.language.ProposedName;

/**
 * Capitalised words that no known name covers.
 *
 * <p>A single word that begins a sentence counts only if it is part of a name elsewhere, or if the
 * name model takes it for one. The model also tells bodies from persons, and where they end:
 * "Радикальная партия".
 */
final class UnknownNames {
  private static final int LONGEST = 4;

  /** Words around a name that the model looks at, and one more. */
  private static final int REACH = 3;

  /**
   * Tokens of a name.
   *
   * @param sure unless it is one word that has its capital perhaps from its place
   * @param opening whether a sentence begins with it and goes on
   */
  private record Run(int from, int to, boolean sure, boolean opening) {}

  private final List<Token> tokens;
  private final NameWords words;
  private final BitSet covered;
  private final NameProposals proposals;

  /** Tokens that continue a name. */
  private final BitSet inner = new BitSet();

  UnknownNames(List<Token> tokens, NameWords words, BitSet covered, NameProposals proposals) {
    this.tokens = tokens;
    this.words = words;
    this.covered = covered;
    this.proposals = proposals;
  }

  List<Mention> find(List<Span> sentences) {
    List<Run> runs = new ArrayList<>();
    for (Span sentence : sentences) {
      int from = words.tokenFrom(sentence.start());
      int to = words.tokenFrom(sentence.end());
      if (!isCrosshead(from, to)) {
        int before = runs.size();
        addRuns(from, to, runs);
        show(runs.subList(before, runs.size()), from, to);
      }
    }
    Set<String> known = new HashSet<>();
    runs.stream().filter(Run::sure).forEach(run -> addWords(run, known));
    return runs.stream()
        .filter(run -> run.sure || isProposed(run) || known.contains(stem(run)))
        .map(this::mention)
        .distinct()
        .toList();
  }

  /** Shows the model the names of a sentence with the words around them. */
  private void show(List<Run> runs, int from, int to) {
    BitSet near = new BitSet(to);
    for (Run run : runs) {
      near.set(Math.max(from, run.from - REACH), Math.min(to, run.to + REACH));
    }
    for (int at = near.nextSetBit(from); at >= 0; ) {
      int end = near.nextClearBit(at);
      proposals.add(at, end);
      at = near.nextSetBit(end);
    }
  }

  /** A person only where a sentence begins: behind colons and in quotations most are none. */
  private boolean isProposed(Run run) {
    return proposals.body(run.from, run.to).isPresent()
        || run.opening && proposals.isPerson(run.from, run.to);
  }

  private String stem(Run run) {
    return words.stem(tokens.get(run.from));
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
      boolean sure = capitals > 1 || !first || from > start;
      runs.add(new Run(from, end, sure, from == sentence && goesOn(end)));
      inner.set(from + 1, end);
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

  private boolean goesOn(int end) {
    return end < tokens.size() && !".!?…".contains(tokens.get(end).folded());
  }

  private void addWords(Run run, Set<String> known) {
    for (int at = run.from; at < run.to; at++) {
      if (words.isNamePart(at)) {
        known.add(words.stem(tokens.get(at)));
      }
    }
  }

  private Mention mention(Run run) {
    return proposals
        .body(run.from, run.to)
        .map(name -> isWhole(name) ? body(name.from(), name.to()) : body(run.from, run.to))
        .orElseGet(() -> mention(run.from, run.to, Mention.Type.NAME));
  }

  /** Whether a name holds words alone, and no half of another name. */
  private boolean isWhole(ProposedName name) {
    return !inner.get(name.from())
        && !inner.get(name.to())
        && tokens.subList(name.from(), name.to()).stream().allMatch(Token::isWord);
  }

  private Mention body(int from, int to) {
    return mention(from, to, Mention.Type.BODY);
  }

  private Mention mention(int from, int to, Mention.Type type) {
    Token last = tokens.get(to - 1);
    Span span = tokens.get(from).span().cover(last.span());
    return new Mention(span, last.end(), type, List.of(), words.isNominative(from, to));
  }
}
