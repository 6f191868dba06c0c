package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Document;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Quoted words as a whole: over paragraphs, each of which opens its mark again, and over the
 * sentences behind the one with the cue that are nothing but quotation.
 */
final class DirectSpeech {
  private final Document document;

  DirectSpeech(Document document) {
    this.document = document;
  }

  /** The words of a quotation and of those before it that it continues. */
  List<Span> upTo(Quote quote) {
    List<Span> words = new ArrayList<>();
    words.add(words(quote));
    int at = document.quoteFrom(quote.outer().start());
    while (at > 0 && continues(document.quotes().get(at - 1), document.quotes().get(at))) {
      at--;
      words.add(0, words(document.quotes().get(at)));
    }
    return words;
  }

  /** The mark of the earlier paragraph stays open, or that of the later one is missing. */
  private boolean continues(Quote earlier, Quote later) {
    String between = document.text().substring(earlier.outer().end(), later.outer().start());
    return between.isBlank() && between.contains("\n") && (!earlier.closed() || !later.opened());
  }

  /** Words without a comma at their end. */
  Span words(Quote quote) {
    Span words = quote.words();
    boolean comma = words.length() > 1 && document.text().charAt(words.end() - 1) == ',';
    return comma ? new Span(words.start(), words.end() - 1).trim(document.text()) : words;
  }

  /**
   * Words of the sentences behind one that are quotation from end to end.
   *
   * @param sentences in text order, of which {@code index} is the one with the cue
   */
  List<Span> following(List<Span> sentences, int index) {
    List<Span> words = new ArrayList<>();
    for (int i = index + 1; i < sentences.size() && isQuotation(sentences.get(i)); i++) {
      document.quotesIn(sentences.get(i)).forEach(quote -> words.add(words(quote)));
    }
    return words;
  }

  private boolean isQuotation(Span sentence) {
    List<Quote> quotes = document.quotesIn(sentence);
    return !quotes.isEmpty()
        && document.tokensIn(sentence).stream()
            .allMatch(
                token ->
                    !token.isWord()
                        || quotes.stream().anyMatch(q -> q.outer().contains(token.start())));
  }
}
