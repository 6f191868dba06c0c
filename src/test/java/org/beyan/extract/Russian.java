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

/** What is found in Russian texts. */
final class Russian {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());
  private static final RussianExtractor EXTRACTOR = new RussianExtractor();

  private Russian() {}

  /** A statement a line: source, then content, its spans parted by a bar. */
  static List<String> read(String text) {
    return quotations(text).stream()
        .map(
            quotation ->
                quotation.source().map(source -> source.in(text)).orElse("—")
                    + ": "
                    + quotation.content().stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static List<Quotation> quotations(String text) {
    LanguagePack language = LanguagePack.of("ru").orElseThrow();
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            "",
            text,
            Optional.of(LocalDate.of(2020, 1, 1)),
            Optional.of("ru"));
    List<Span> paragraphs = language.paragraphs(text);
    List<Quote> quotes = language.quotes(text, paragraphs);
    List<Span> sentences = language.sentences(text, paragraphs, quotes);
    List<Token> tokens = language.tokens(text);
    List<Mention> mentions = FINDER.find(text, sentences, tokens, "ru");
    return EXTRACTOR.extract(
        new Document(article, paragraphs, sentences, tokens, quotes, mentions));
  }

  static List<Kind> kinds(String text) {
    return quotations(text).stream().map(Quotation::kind).toList();
  }
}
