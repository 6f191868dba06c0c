package org.beyan.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;

/** A document by token index: which quotation and which mention a token belongs to. */
final class Layout {
  private static final int NONE = -1;

  private final Document document;
  private final List<Token> tokens;
  private final int[] quotes;
  private final int[] mentions;

  Layout(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.quotes = new int[tokens.size()];
    this.mentions = new int[tokens.size()];
    Arrays.fill(quotes, NONE);
    Arrays.fill(mentions, NONE);
    for (int i = 0; i < document.quotes().size(); i++) {
      mark(quotes, document.quotes().get(i).outer(), i);
    }
    for (int i = 0; i < document.mentions().size(); i++) {
      mark(mentions, document.mentions().get(i).extent(), i);
    }
  }

  private void mark(int[] owners, Span span, int owner) {
    for (int at = document.tokenFrom(span.start());
        at < tokens.size() && tokens.get(at).start() < span.end();
        at++) {
      owners[at] = owner;
    }
  }

  Document document() {
    return document;
  }

  String text() {
    return document.text();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The folded word at an index; empty outside the document. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }

  int size() {
    return tokens.size();
  }

  /** Index of the first token that begins in the span or behind it. */
  int from(Span span) {
    return document.tokenFrom(span.start());
  }

  /** Index behind the last token that begins in the span. */
  int to(Span span) {
    return document.tokenFrom(span.end());
  }

  boolean isQuoted(int at) {
    return at >= 0 && at < quotes.length && quotes[at] != NONE;
  }

  Optional<Quote> quote(int at) {
    return isQuoted(at) ? Optional.of(document.quotes().get(quotes[at])) : Optional.empty();
  }

  Optional<Mention> mention(int at) {
    return at >= 0 && at < mentions.length && mentions[at] != NONE
        ? Optional.of(document.mentions().get(mentions[at]))
        : Optional.empty();
  }

  /** Index of the token behind a mention. */
  int behind(Mention mention) {
    return document.tokenFrom(mention.end());
  }

  /** From the first token's first character to the last one's ending. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
