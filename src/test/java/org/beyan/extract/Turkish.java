package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.language.LanguagePack;

/** Turkish sentences about people who do not exist, cut up and read. */
final class Turkish {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());
  private static final LanguagePack LANGUAGE = LanguagePack.of("tr").orElseThrow();
  private static final TurkishExtractor EXTRACTOR = new TurkishExtractor();

  private Turkish() {}

  static Document document(String text) {
    Article article =
        new Article(
            "a", Optional.empty(), Optional.empty(), "", text, Optional.empty(), Optional.of("tr"));
    List<Span> paragraphs = LANGUAGE.paragraphs(text);
    List<Quote> quotes = LANGUAGE.quotes(text, paragraphs);
    List<Span> sentences = LANGUAGE.sentences(text, paragraphs, quotes);
    List<Token> tokens = LANGUAGE.tokens(text);
    List<Mention> mentions = FINDER.find(text, sentences, tokens, "tr");
    return new Document(article, paragraphs, sentences, tokens, quotes, mentions);
  }

  static Layout layout(String text) {
    return new Layout(document(text));
  }

  static List<Quotation> quotations(String text) {
    return EXTRACTOR.extract(document(text));
  }

  /** A statement a line: source, colon, content with // between its spans, bar, cue. */
  static List<String> read(String text) {
    return quotations(text).stream()
        .map(
            quotation ->
                quotation.source().map(source -> source.in(text)).orElse("—")
                    + ": "
                    + words(quotation.content(), text)
                    + quotation.cue().stream()
                        .map(cue -> " | " + cue.in(text))
                        .collect(Collectors.joining()))
        .toList();
  }

  static List<String> rules(String text) {
    return quotations(text).stream().map(Quotation::rule).toList();
  }

  static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" // "));
  }

  /** The first cue of a text. */
  static Cue cue(Layout layout) {
    return new TurkishCues(layout).in(new Span(0, layout.text().length())).get(0);
  }

  /** Index of the first token that folds so. */
  static int token(Layout layout, String folded) {
    for (int at = 0; at < layout.size(); at++) {
      if (layout.word(at).equals(folded)) {
        return at;
      }
    }
    throw new IllegalArgumentException("No token " + folded);
  }
}
