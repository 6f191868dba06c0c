package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Span;

/**
 * Sentences, where a quotation and the cue behind it are one: {@code "We won!" The minister said.}
 */
final class EnglishSentences {
  /** Words of a sentence that is no more than an attribution. */
  private static final int SHORT = 22;

  private EnglishSentences() {}

  static List<Span> of(Layout layout, CueLexicon lexicon) {
    Document document = layout.document();
    List<Span> sentences = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      int last = sentences.size() - 1;
      boolean joins =
          last >= 0
              && endsQuoted(layout, sentences.get(last))
              && isSameParagraph(document, sentences.get(last), sentence)
              && isAttribution(layout, lexicon, sentence);
      if (joins) {
        sentences.set(last, sentences.get(last).cover(sentence));
      } else {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static boolean endsQuoted(Layout layout, Span sentence) {
    return layout.to(sentence) > layout.from(sentence)
        && layout.isQuoted(layout.to(sentence) - 1)
        && layout.isQuoted(layout.from(sentence));
  }

  private static boolean isSameParagraph(Document document, Span first, Span second) {
    return document.text().substring(first.end(), second.start()).indexOf('\n') < 0;
  }

  /** A cue for quotations, and behind it neither a clause nor a quotation. */
  private static boolean isAttribution(Layout layout, CueLexicon lexicon, Span sentence) {
    int from = layout.from(sentence);
    int to = layout.to(sentence);
    if (to - from > SHORT || !layout.document().quotesIn(sentence).isEmpty()) {
      return false;
    }
    List<Cue> cues = lexicon.find(layout.document().tokens(), from, to);
    EnglishOpenings openings = new EnglishOpenings(layout, to - 1);
    return cues.size() == 1
        && cues.get(0).takes("quote")
        && cues.get(0).is(Form.FINITE)
        && openings.behind(cues.get(0)).isEmpty();
  }
}
