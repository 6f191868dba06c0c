package org.beyan.language;

import java.util.Set;

/**
 * What a language's sentences end and begin like. All words are folded.
 *
 * @param abbreviations without their last point, which ends no sentence
 * @param numbering abbreviations before a number alone, such as {@code No. 5}; else words
 * @param openers words that begin a sentence even behind an abbreviation, an initial or an ordinal
 * @param cueVerbs verbs that may follow a quotation that ends with a stop ("Why?" Smith asked)
 * @param pointMakesOrdinal whether {@code 39.} is "39th"
 */
record Orthography(
    Set<String> abbreviations,
    Set<String> numbering,
    Set<String> openers,
    Set<String> cueVerbs,
    boolean pointMakesOrdinal) {
  Orthography {
    abbreviations = Set.copyOf(abbreviations);
    numbering = Set.copyOf(numbering);
    openers = Set.copyOf(openers);
    cueVerbs = Set.copyOf(cueVerbs);
  }
}
