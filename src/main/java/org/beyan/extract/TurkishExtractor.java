package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.Span;

/**
 * Attributed words in Turkish: quotations with their cue, and clauses nominalised under one.
 *
 * <p>Turkish puts the cue last. Every cue of a sentence is asked in turn for the words before it,
 * back to the cue before; see {@link TurkishSentence}.
 */
public final class TurkishExtractor implements Extractor {
  private final CueLexicon lexicon = CueLexicon.of("tr", new TurkishVerbs());

  @Override
  public List<Quotation> extract(Document document) {
    Layout layout = new Layout(document);
    FollowingQuotes following = new FollowingQuotes(document);
    List<Quotation> quotations = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      List<Cue> cues =
          lexicon.find(document.tokens(), layout.from(sentence), layout.to(sentence)).stream()
              .filter(cue -> !layout.isQuoted(cue.first()))
              .toList();
      quotations.addAll(new TurkishSentence(layout, sentence, following).read(cues));
    }
    return quotations;
  }
}
