package org.beyan.extract;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.beyan.article.Token;
import org.beyan.language.NameModel;
import org.beyan.language.ProposedName;

/**
 * What the language's name model sees in the words that it is shown; nothing in a language without
 * one.
 *
 * <p>A name that holds words which the gazetteer knows is left out: of "MHP Sivas Milletvekili
 * Halil Örnekoğlu" models make one body.
 */
final class NameProposals {
  private final String text;
  private final List<Token> tokens;
  private final BitSet covered;
  private final Optional<NameModel> model;

  /** By the first token; none overlaps another. */
  private final NavigableMap<Integer, ProposedName> names = new TreeMap<>();

  /**
   * @param covered tokens that are mentions already
   */
  NameProposals(String text, List<Token> tokens, BitSet covered, String language) {
    this.text = text;
    this.tokens = tokens;
    this.covered = covered;
    this.model = NameModel.of(language);
  }

  /** Shows the model a sentence or a part of one. */
  void add(int from, int to) {
    model.stream()
        .flatMap(it -> it.names(text, tokens.subList(from, to)).stream())
        .map(name -> new ProposedName(from + name.from(), from + name.to(), name.kind()))
        .filter(name -> isFree(name.from(), name.to()))
        .forEach(name -> names.put(name.from(), name));
  }

  private boolean isFree(int from, int to) {
    int known = covered.nextSetBit(from);
    return known < 0 || known >= to;
  }

  /** The body whose name holds these tokens, and perhaps more. */
  Optional<ProposedName> body(int from, int to) {
    return Optional.ofNullable(names.floorEntry(from))
        .map(entry -> entry.getValue())
        .filter(name -> name.kind() == ProposedName.Kind.ORGANISATION && name.to() >= to);
  }

  /** Whether just these tokens name a person. */
  boolean isPerson(int from, int to) {
    return Optional.ofNullable(names.get(from))
        .filter(name -> name.kind() == ProposedName.Kind.PERSON && name.to() == to)
        .isPresent();
  }
}
