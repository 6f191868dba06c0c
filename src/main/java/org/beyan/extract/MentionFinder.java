package org.beyan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.gazetteer.Gazetteer;

/**
 * Finds what a text names: entities of the gazetteer, pronouns, and capitalised names that nobody
 * knows, with the help of the language's name model where there is one.
 */
public final class MentionFinder {
  private final Gazetteer gazetteer;

  public MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** In text order; none overlaps another. */
  public List<Mention> find(
      String text, List<Span> sentences, List<Token> tokens, String language) {
    NameWords words = new NameWords(text, tokens, language, gazetteer);
    List<Mention> mentions = new ArrayList<>();
    BitSet covered = new BitSet(tokens.size());
    List<Mention> known = gazetteer.mentions(text, tokens, language);
    for (Mention mention : known) {
      if (!words.isFirstNameOfAnother(mention, known)) {
        add(mention, mentions, tokens, covered);
      }
    }
    for (Mention pronoun : Pronouns.in(tokens, language)) {
      if (!covered.get(words.tokenFrom(pronoun.span().start()))) {
        add(pronoun, mentions, tokens, covered);
      }
    }
    NameProposals proposals = new NameProposals(text, tokens, covered, language);
    mentions.addAll(new UnknownNames(tokens, words, covered, proposals).find(sentences));
    mentions.sort(Comparator.comparing(Mention::span));
    return List.copyOf(mentions);
  }

  private static void add(
      Mention mention, List<Mention> mentions, List<Token> tokens, BitSet covered) {
    mentions.add(mention);
    int from = NameWords.tokenFrom(tokens, mention.span().start());
    covered.set(from, NameWords.tokenFrom(tokens, mention.end()));
  }
}
