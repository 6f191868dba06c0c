package org.beyan.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;

/** What one language writes down its sentences like. Implementations are immutable. */
public interface LanguagePack {
  /** BCP 47 code. */
  String code();

  List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes);

  default List<Span> paragraphs(String text) {
    return Paragraphs.of(text);
  }

  default List<Token> tokens(String text) {
    return Tokenizer.tokens(text);
  }

  default List<Quote> quotes(String text, List<Span> paragraphs) {
    return QuotationMarks.in(text, paragraphs);
  }

  /** The languages that Beyan reads. */
  static Set<LanguagePack> all() {
    return Set.of(new Turkish(), new Russian(), new English());
  }

  static Optional<LanguagePack> of(String code) {
    return all().stream().filter(pack -> pack.code().equals(code)).findFirst();
  }
}
