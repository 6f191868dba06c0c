package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.language.LanguagePack;

/**
 * Quotations that lost their opening mark begin with their paragraph; this moves their beginning
 * behind the last sentence that somebody else than their speaker tells.
 */
final class RussianLostMarks {
  private final Document document;
  private final CueLexicon lexicon;
  private final Layout layout;

  RussianLostMarks(Document document, CueLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.layout = new Layout(document);
  }

  /** The document with such quotations shortened; the same where there are none. */
  Document repaired() {
    List<Quote> quotes = new ArrayList<>();
    List<Span> sentences = new ArrayList<>(document.sentences());
    for (Quote quote : document.quotes()) {
      quotes.add(quote.opened() ? quote : shortened(quote, sentences));
    }
    return new Document(
        document.article(),
        document.paragraphs(),
        sentences,
        document.tokens(),
        quotes,
        document.mentions());
  }

  private Quote shortened(Quote quote, List<Span> sentences) {
    List<Span> inside =
        LanguagePack.of("ru")
            .orElseThrow()
            .sentences(document.text(), List.of(quote.words()), List.of());
    int first = inside.size();
    while (first > 0 && !isTold(inside.get(first - 1))) {
      first--;
    }
    if (first == 0 || first == inside.size()) {
      return quote;
    }
    int start = inside.get(first).start();
    cut(sentences, inside.subList(0, first), start);
    Span outer = new Span(start, quote.outer().end());
    return new Quote(outer, new Span(start, quote.words().end()), false, quote.closed());
  }

  /** Whether a cue in the third person stands in the sentence. */
  private boolean isTold(Span sentence) {
    int from = document.tokenFrom(sentence.start());
    int to = document.tokenFrom(sentence.end());
    return lexicon.find(document.tokens(), from, to).stream()
        .filter(cue -> !RussianWords.isOfSpeaker(layout, cue))
        .anyMatch(cue -> cue.is(Form.FINITE) && (cue.takes("that") || cue.takes("quote")));
  }

  /** Puts the sentences before the quotation in place of the one that held them all. */
  private static void cut(List<Span> sentences, List<Span> before, int start) {
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.contains(start)) {
        sentences.set(i, new Span(start, sentence.end()));
        sentences.addAll(i, before);
        return;
      }
    }
  }
}
