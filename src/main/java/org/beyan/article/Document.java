package org.beyan.article;

import java.util.List;

/**
 * An article cut up for extraction; every list is in text order.
 *
 * @param article the article, its language told
 * @param paragraphs without the white space around them
 * @param sentences cut aware of quotations: a quotation stays within the sentence that opens it
 * @param tokens words and marks
 * @param quotes outermost quotations
 * @param mentions longest matches, none overlaps another
 */
public record Document(
    Article article,
    List<Span> paragraphs,
    List<Span> sentences,
    List<Token> tokens,
    List<Quote> quotes,
    List<Mention> mentions) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
    mentions = List.copyOf(mentions);
  }

  public String text() {
    return article.text();
  }

  public String language() {
    return article.language().orElseThrow();
  }

  /** Tokens that begin in the span. */
  public List<Token> tokensIn(Span span) {
    return tokens.subList(tokenFrom(span.start()), tokenFrom(span.end()));
  }

  /** Index of the first token that begins at the offset or after it. */
  public int tokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public List<Mention> mentionsIn(Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }

  public List<Quote> quotesIn(Span span) {
    return quotes.stream().filter(quote -> span.contains(quote.outer())).toList();
  }

  public boolean isQuoted(int offset) {
    return quotes.stream().anyMatch(quote -> quote.outer().contains(offset));
  }
}
