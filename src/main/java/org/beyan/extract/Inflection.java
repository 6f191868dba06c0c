package org.beyan.extract;

import java.util.Map;

/** How the verbs of one language's cue lexicon inflect. */
interface Inflection {
  /**
   * All forms of a verb that a cue may stand in.
   *
   * @param stem folded, as the lexicon writes it, without its hyphen
   * @return folded forms
   */
  Map<String, Form> forms(String stem);
}
