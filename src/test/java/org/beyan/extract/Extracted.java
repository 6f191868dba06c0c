package org.beyan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.Document;
import org.beyan.article.Kind;
import org.beyan.article.Mention;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;

/** What an extractor finds in a text, with the bundled gazetteer. */
record Extracted(String text, List<Quotation> quotations) {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());

  static Extracted from(String text, String code, Extractor extractor) {
    LanguagePack language = LanguagePack.of(code).orElseThrow();
    List<Span> paragraphs = language.paragraphs(text);
    List<Quote> quotes = language.quotes(text, paragraphs);
    List<Span> sentences = language.sentences(text, paragraphs, quotes);
    List<Token> tokens = language.tokens(text);
    List<Mention> mentions = FINDER.find(text, sentences, tokens, code);
    Document document =
        new Document(article(text, code), paragraphs, sentences, tokens, quotes, mentions);
    return new Extracted(text, extractor.extract(document));
  }

  private static Article article(String text, String code) {
    return new Article(
        "a",
        Optional.empty(),
        Optional.empty(),
        "",
        text,
        Optional.of(LocalDate.of(2020, 1, 1)),
        Optional.of(code));
  }

  /** A statement a line: source, then content, its spans parted by a bar. */
  List<String> lines() {
    return quotations.stream().map(this::line).toList();
  }

  private String line(Quotation quotation) {
    String source = quotation.source().map(span -> span.in(text)).orElse("none");
    return source + ": " + joined(quotation.content());
  }

  /** The words of each cue, its spans parted by a bar. */
  List<String> cues() {
    return quotations.stream().map(quotation -> joined(quotation.cue())).toList();
  }

  List<Kind> kinds() {
    return quotations.stream().map(Quotation::kind).toList();
  }

  private String joined(List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" | "));
  }
}
