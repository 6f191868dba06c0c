package org.beyan.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Folding;

/**
 * Turkish: endings without apostrophe, by vowel harmony.
 *
 * <p>Nouns and adjectives take plural, possessive and case; names of several words the same; other
 * names only a case, and only where their apostrophe was lost. Endings stand on the last word.
 */
final class TurkishInflection implements Inflection {
  /** Shorter names would be the beginning of other words: Çin, Çine. */
  private static final int SHORTEST_NAME = 5;

  private static final Set<String> NOMINATIVE =
      Set.of("lar", "ler", "dir", "dur", "tir", "tur", "ydi", "ydu", "di", "ti", "ki");

  private final TurkishSuffixes suffixes = new TurkishSuffixes();

  @Override
  public List<Form> forms(Word word, Naming naming, boolean last) {
    String folded = word.folded();
    String lower = word.lower("tr");
    if (!last || !word.isWord() || TurkishSuffixes.lastVowel(lower) < 0 || word.isUpper()) {
      return List.of(new Form(folded, Ending.FIXED));
    }
    boolean several = naming.form().indexOf(' ') > 0;
    if (naming.isCommon() || (several && !naming.isPerson())) {
      return common(folded, lower, naming.isTitle() || several);
    }
    boolean longEnough = folded.length() >= SHORTEST_NAME;
    return List.of(new Form(folded, longEnough ? suffixes.cases(lower) : Ending.FIXED));
  }

  private List<Form> common(String folded, String lower, boolean title) {
    Form whole = new Form(folded, suffixes.nominal(lower, title));
    if (title && TurkishSuffixes.endsInPossessive(lower)) {
      return List.of(whole, owned(lower));
    }
    return softened(folded)
        .map(stem -> List.of(whole, new Form(stem, suffixes.softened(lower))))
        .orElse(List.of(whole));
  }

  /** Bakanı, Bakanları; Bakanlığı, Bakanlıkları. */
  private Form owned(String lower) {
    String bare = lower.substring(0, lower.length() - TurkishSuffixes.possessiveLength(lower));
    String hard = bare.endsWith("ğ") ? bare.substring(0, bare.length() - 1) + "k" : bare;
    return new Form(Folding.fold(hard), suffixes.owned(hard));
  }

  /** kaynak, kaynağı; mensup, mensubu; Kürt, Kürdü. */
  private static Optional<String> softened(String folded) {
    int end = folded.length() - 1;
    char soft =
        switch (folded.charAt(end)) {
          case 'k' -> 'g';
          case 'p' -> 'b';
          case 't' -> 'd';
          default -> ' ';
        };
    return Optional.of(folded.substring(0, end) + soft).filter(stem -> soft != ' ');
  }

  @Override
  public boolean isNominative(String ending) {
    return ending.isEmpty() || NOMINATIVE.contains(ending);
  }

  @Override
  public boolean makesAdjective(String ending) {
    return ending.startsWith("li") || ending.startsWith("lu");
  }
}
