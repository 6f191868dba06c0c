package org.beyan.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beyan.article.Mention;
import org.beyan.article.Token;

/** The names of one language, word by word, with their endings. */
final class Trie {
  private final String language;
  private final Inflection inflection;
  private final Node root = new Node();
  private final Map<String, List<Form>> forms = new HashMap<>();

  Trie(String language, List<Naming> namings, Register register) {
    this.language = language;
    this.inflection = Inflection.of(language);
    for (Naming naming : namings) {
      add(naming, naming.isPerson() ? register.importance(naming.entity()) : 0);
    }
    forms.clear();
  }

  /** The longest names that begin with this token. */
  Match longest(String text, List<Token> tokens, int from) {
    Match match = new Match(from);
    Token first = tokens.get(from);
    if (first.isWord() && !CommonWords.isOther(first.folded())) {
      new Walk(text, tokens, match).step(root, from, true);
    }
    return match;
  }

  /** Whether a capital within a sentence makes a word a name; in English it may be a month. */
  boolean writesWordsSmall() {
    return !language.equals("en");
  }

  /** Whether the names of states and peoples that begin sentences are seldom other words. */
  boolean writesStatesLarge() {
    return !language.equals("ru");
  }

  private void add(Naming naming, int importance) {
    List<Word> words = Word.of(naming.form());
    Node node = root;
    for (int i = 0; i < words.size(); i++) {
      node = node.child(forms(words.get(i), naming, i == words.size() - 1));
    }
    if (node != root) {
      node.add(Sense.of(naming, words, language, importance));
    }
  }

  private List<Form> forms(Word word, Naming naming, boolean last) {
    if (!word.isWord()) {
      return List.of(new Form(word.folded(), Ending.FIXED));
    }
    if (!word.ending().isEmpty()) {
      return List.of(new Form(word.folded() + "'" + word.ending(), Ending.FIXED));
    }
    boolean several = naming.form().indexOf(' ') > 0;
    String key =
        word.written() + naming.type() + naming.isCommon() + naming.female() + last + several;
    return forms.computeIfAbsent(key, it -> inflection.forms(word, naming, last));
  }

  /** One search through the trie along a text. */
  private final class Walk {
    private final String text;
    private final List<Token> tokens;
    private final Match match;

    Walk(String text, List<Token> tokens, Match match) {
      this.text = text;
      this.tokens = tokens;
      this.match = match;
    }

    void step(Node node, int at, boolean nominative) {
      Token token = tokens.get(at);
      if (Word.isOpeningMark(text, token) && at + 1 < tokens.size()) {
        step(node, at + 1, nominative);
        return;
      }
      String folded = token.folded();
      int longest = Math.min(node.longestEnding(), folded.length() - 1);
      for (int cut = 0; cut <= longest; cut++) {
        List<Node.Edge> edges = node.edges(folded.substring(0, folded.length() - cut));
        for (Node.Edge edge : edges) {
          Ending ending = edge.endings().get(folded.substring(folded.length() - cut));
          if (ending != null) {
            arrive(edge.to(), at, ending, nominative, token.ending());
          }
        }
      }
      if (!token.ending().isEmpty()) {
        for (Node.Edge edge : node.edges(folded + "'" + token.ending())) {
          arrive(edge.to(), at, Ending.NONE, nominative, "");
        }
      }
    }

    private void arrive(Node node, int at, Ending ending, boolean nominative, String suffix) {
      boolean subject = nominative && ending.nominative();
      if (!ending.first() || isFollowedByHyphen(at)) {
        offer(node, at + 1, ending.cut(), subject && inflection.isNominative(suffix), suffix);
      }
      boolean last = at + 1 == tokens.size() || node.isLeaf();
      if (!last && suffix.isEmpty() && ending.cut() == 0 && isNear(at)) {
        step(node, at + 1, subject);
      }
    }

    private void offer(Node node, int end, int cut, boolean nominative, String suffix) {
      for (Sense sense : node.senses()) {
        if (end >= match.to() && sense.fits(text, tokens, match.from, end)) {
          boolean adjective =
              sense.naming().type() == Mention.Type.COUNTRY && inflection.makesAdjective(suffix);
          Mention.Type type = adjective ? Mention.Type.NATIONALITY : sense.naming().type();
          match.offer(end, new Hit(sense, type, cut, nominative || adjective));
        }
      }
    }

    private boolean isFollowedByHyphen(int at) {
      return at + 1 < tokens.size()
          && tokens.get(at + 1).isMark("-")
          && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    /** Whether the next token stands in the same line or the next. */
    private boolean isNear(int at) {
      int lineEnds = 0;
      for (int i = tokens.get(at).end(); i < tokens.get(at + 1).start(); i++) {
        lineEnds += text.charAt(i) == '\n' ? 1 : 0;
      }
      return lineEnds < 2;
    }
  }
}
