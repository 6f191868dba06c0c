package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  @Override
  public List<Quotation> extract(Document document) {
    Layout layout = new Layout(document);
    TurkishCues cues = new TurkishCues(layout);
    List<Quotation> quotations = new ArrayList<>();
    Optional<Span> untold = Optional.empty();
    for (Span sentence : document.sentences()) {
      if (isCrosshead(sentence, document)) {
        continue;
      }
      Optional<Span> before = untold.filter(words -> inOneParagraph(words, sentence, document));
      List<Cue> found = cues.in(sentence);
      List<Quotation> read = new TurkishSentence(layout, sentence, before, cues).read(found);
      quotations.addAll(read);
      boolean told = !read.isEmpty() || !document.quotesIn(sentence).isEmpty();
      untold = told ? Optional.empty() : Optional.of(sentence);
    }
    return quotations;
  }

  /** Capitals from end to end repeat what somebody says below. */
  private static boolean isCrosshead(Span sentence, Document document) {
    String words = sentence.in(document.text());
    return words.chars().anyMatch(Character::isLetter)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean inOneParagraph(Span one, Span other, Document document) {
    return document
        .paragraphAt(one.start())
        .filter(paragraph -> paragraph.contains(one) && paragraph.contains(other))
        .isPresent();
  }
}
