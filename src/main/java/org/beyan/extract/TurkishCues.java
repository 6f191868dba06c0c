package org.beyan.extract;

import java.util.List;
import org.beyan.article.Span;

/** The cues of a Turkish document that stand outside quotations. */
final class TurkishCues {
  private static final CueLexicon LEXICON = CueLexicon.of("tr", new TurkishVerbs());

  private final Layout layout;

  TurkishCues(Layout layout) {
    this.layout = layout;
  }

  List<Cue> in(Span sentence) {
    return LEXICON
        .find(layout.document().tokens(), layout.from(sentence), layout.to(sentence))
        .stream()
        .filter(cue -> !layout.isQuoted(cue.first()))
        .toList();
  }
}
