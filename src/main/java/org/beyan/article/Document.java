package org.beyan.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
    return first(tokens, Token::start, offset);
  }

  /** Mentions whose names lie in the span. */
  public List<Mention> mentionsIn(Span span) {
    return within(mentions, Mention::span, span);
  }

  /** Index of the first mention that begins at the offset or after it. */
  public int mentionFrom(int offset) {
    return first(mentions, mention -> mention.span().start(), offset);
  }

  /** Quotations that lie in the span with their marks. */
  public List<Quote> quotesIn(Span span) {
    return within(quotes, Quote::outer, span);
  }

  /** Index of the first quotation that begins at the offset or after it. */
  public int quoteFrom(int offset) {
    return first(quotes, quote -> quote.outer().start(), offset);
  }

  public boolean isQuoted(int offset) {
    return at(quotes, Quote::outer, offset).isPresent();
  }

  /** The sentence that an offset lies in; empty between two. */
  public Optional<Span> sentenceAt(int offset) {
    return at(sentences, span -> span, offset);
  }

  /** The first sentence that begins at the offset or after it. */
  public Optional<Span> sentenceFrom(int offset) {
    int next = first(sentences, Span::start, offset);
    return next < sentences.size() ? Optional.of(sentences.get(next)) : Optional.empty();
  }

  /** Sentences that lie in the span. */
  public List<Span> sentencesIn(Span span) {
    return within(sentences, sentence -> sentence, span);
  }

  /** Index of the first paragraph that ends behind the offset. */
  public int paragraphFrom(int offset) {
    return first(paragraphs, Span::end, offset + 1);
  }

  /** The last paragraph that ends before the offset or at it. */
  public Optional<Span> paragraphBefore(int offset) {
    int next = paragraphFrom(offset);
    return next > 0 ? Optional.of(paragraphs.get(next - 1)) : Optional.empty();
  }

  /** The paragraph that an offset lies in; empty between two. */
  public Optional<Span> paragraphAt(int offset) {
    return at(paragraphs, span -> span, offset);
  }

  private static <T> List<T> within(List<T> ordered, Function<T, Span> place, Span span) {
    int from = first(ordered, item -> place.apply(item).start(), span.start());
    int to = first(ordered, item -> place.apply(item).start(), span.end());
    boolean beyond = to > from && place.apply(ordered.get(to - 1)).end() > span.end();
    return ordered.subList(from, beyond ? to - 1 : Math.max(from, to));
  }

  private static <T> Optional<T> at(List<T> ordered, Function<T, Span> place, int offset) {
    int next = first(ordered, item -> place.apply(item).start(), offset + 1);
    return next > 0 && place.apply(ordered.get(next - 1)).contains(offset)
        ? Optional.of(ordered.get(next - 1))
        : Optional.empty();
  }

  private static <T> int first(List<T> ordered, ToIntFunction<T> start, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(ordered.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
