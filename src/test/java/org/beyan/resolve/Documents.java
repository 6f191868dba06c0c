package org.beyan.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Article;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.extract.MentionFinder;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;

/** Small Turkish documents, printed on 3 November 2020, with the bundled gazetteer. */
final class Documents {
  static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);
  private static final LanguagePack TURKISH = LanguagePack.of("tr").orElseThrow();

  private Documents() {}

  static Document of(String text) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            "",
            text,
            Optional.of(LocalDate.of(2020, 11, 3)),
            Optional.of("tr"));
    List<Span> paragraphs = TURKISH.paragraphs(text);
    List<Quote> quotes = TURKISH.quotes(text, paragraphs);
    List<Span> sentences = TURKISH.sentences(text, paragraphs, quotes);
    List<Token> tokens = TURKISH.tokens(text);
    List<Mention> mentions = FINDER.find(text, sentences, tokens, "tr");
    return new Document(article, paragraphs, sentences, tokens, quotes, mentions);
  }

  /** Mentions of a title. */
  static List<Mention> title(String title) {
    return FINDER.find(title, List.of(new Span(0, title.length())), TURKISH.tokens(title), "tr");
  }

  static Cast cast(Document document) {
    return new Cast(document, GAZETTEER);
  }

  /** The last place of some words in a text. */
  static Span last(String words, Document document) {
    int start = document.text().lastIndexOf(words);
    return new Span(start, start + words.length());
  }

  static Mention lastMention(String words, Document document) {
    Span span = last(words, document);
    return document.mentions().stream()
        .filter(mention -> mention.span().equals(span))
        .findFirst()
        .orElseThrow();
  }
}
