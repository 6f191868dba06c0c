package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Span;

/**
 * A cue with its source.
 *
 * @param words the cue's words; two spans where the source stands between them
 * @param source empty where nobody is told
 * @param first index of the first token of source and cue
 * @param verb index of the first token of the verb with its auxiliaries
 * @param behind index of the token behind source and cue
 */
record EnglishAttribution(
    Cue cue,
    List<Span> words,
    Optional<Source> source,
    int first,
    int verb,
    int behind,
    Rule rule) {
  /** Constructions. */
  enum Rule {
    /** "X said". */
    FINITE("finite-cue"),
    /** "…, said X". */
    INVERTED("inverted-cue"),
    /** "and called", "adding": its subject is the one before. */
    SHARED("shared-subject"),
    /** "according to X". */
    SOURCE("according-to"),
    /** "his claim that". */
    NOUN("noun-cue");

    private final String label;

    Rule(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The cue's words but those that begin the content: "expressed", of "expressed concern over". */
  List<Span> wordsBeside(List<Span> content, String text) {
    return words.stream().map(span -> beside(span, content).trim(text)).toList();
  }

  private static Span beside(Span words, List<Span> content) {
    return content.stream()
        .filter(words::overlaps)
        .findFirst()
        .map(shared -> new Span(words.start(), shared.start()))
        .orElse(words);
  }

  boolean is(Rule other) {
    return rule == other;
  }

  /** Whether the content may stand behind. */
  boolean mayOpen() {
    return rule != Rule.INVERTED && rule != Rule.SOURCE;
  }

  /** Whether the content may stand before. */
  boolean mayFollow() {
    return rule == Rule.FINITE || rule == Rule.INVERTED || rule == Rule.SOURCE;
  }
}
