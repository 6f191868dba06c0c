package org.beyan.extract;

import java.util.Set;

/**
 * A cue with the auxiliaries and adverbs before it.
 *
 * @param first index of its first token
 * @param asserted whether it tells that something was said: not negated, wished or possible
 * @param progressive whether a form of "be" stands before it
 * @param perfect whether a form of "have" does
 */
record EnglishVerbGroup(int first, boolean asserted, boolean progressive, boolean perfect) {
  private static final Set<String> NEGATIONS = Set.of("not", "never", "to", "cannot");
  private static final Set<String> CONTRACTED = Set.of("didn", "doesn", "don", "hasn", "haven");

  /** Reads back from a cue, at most to {@code from}. */
  static EnglishVerbGroup of(Layout layout, Cue cue, int from) {
    int at = cue.first() - 1;
    boolean asserted = true;
    boolean be = false;
    boolean have = false;
    while (at >= from && !layout.isQuoted(at)) {
      String word = layout.word(at);
      asserted &= !isIrreal(word);
      be |= EnglishWords.BE.contains(word);
      have |= EnglishWords.HAVE.contains(word);
      int next = before(layout, at, from);
      if (next == at) {
        break;
      }
      at = next;
    }
    return new EnglishVerbGroup(at + 1, asserted, be, have);
  }

  private static boolean isIrreal(String word) {
    return NEGATIONS.contains(word)
        || CONTRACTED.contains(word)
        || EnglishWords.MODALS.contains(word);
  }

  /** Index before the auxiliary, adverb or day that ends at a token; the same where none does. */
  private static int before(Layout layout, int at, int from) {
    String word = layout.word(at);
    if (EnglishWords.DAYS.contains(word) && layout.token(at).ending().isEmpty()) {
      return layout.word(at - 1).equals("on") && at - 1 >= from ? at - 2 : at - 1;
    }
    int period = EnglishSettings.beforePeriod(layout, at);
    if (period < at) {
      return period;
    }
    boolean part = EnglishWords.isAdverb(word) || EnglishWords.isAuxiliary(word);
    return part ? at - 1 : EnglishSettings.before(layout, at, from);
  }
}
