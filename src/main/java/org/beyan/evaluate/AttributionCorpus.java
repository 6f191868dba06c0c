package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beyan.article.Span;

/** Articles or sentences with attributions: who the source is and what the words are. */
final class AttributionCorpus implements Corpus {
  /** One annotated attribution; a span list is empty where the text has no such words. */
  record Attribution(List<Span> content, List<Span> source) {}

  /** One text with its attributions. */
  record AttributedArticle(String id, String text, List<Attribution> attributions) {}

  private final String name;
  private final List<AttributedArticle> articles;
  private final Path input;
  private final byte[] lines;

  AttributionCorpus(String name, List<AttributedArticle> articles, Path input, byte[] lines) {
    this.name = name;
    this.articles = List.copyOf(articles);
    this.input = input;
    this.lines = lines;
  }

  static AttributionCorpus ofLines(Path file, List<JsonNode> lines) throws IOException {
    List<AttributedArticle> articles = new ArrayList<>();
    for (JsonNode line : lines) {
      if (!line.hasNonNull("id") || !line.hasNonNull("text") || !line.hasNonNull("quotes")) {
        throw new IOException(file + ": not an article with attributions: " + line.path("id"));
      }
      articles.add(
          new AttributedArticle(
              line.get("id").asText(),
              line.get("text").asText(),
              JsonFields.elements(line.get("quotes"))
                  .map(AttributionCorpus::attribution)
                  .toList()));
    }
    return new AttributionCorpus(JsonFields.name(file), articles, file, new byte[0]);
  }

  private static Attribution attribution(JsonNode quote) {
    return new Attribution(
        JsonFields.pairs(quote.path("content_spans")),
        JsonFields.pairs(quote.path("source_spans")));
  }

  List<AttributedArticle> annotated() {
    return articles;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path articles() {
    return input;
  }

  @Override
  public InputStream standardInput() {
    return new ByteArrayInputStream(lines);
  }

  @Override
  public List<Scored> inItsConvention(List<Scored> ours) {
    Map<String, Convention> texts = new HashMap<>();
    articles.forEach(article -> texts.put(article.id(), new Convention(article.text())));
    return ours.stream()
        .map(scored -> scored.withContent(texts.get(scored.articleId())::widened))
        .toList();
  }

  @Override
  public Evaluation evaluate(Collection<Scored> system) {
    Map<String, List<Scored.Entry>> found = new HashMap<>();
    system.forEach(scored -> found.put(scored.articleId(), scored.statements()));
    AttributionSheet sheet = new AttributionSheet();
    for (AttributedArticle article : articles) {
      AttributedText text = new AttributedText(article.text());
      List<AttributedWords> gold =
          article.attributions().stream()
              .flatMap(one -> words(text, one.content(), one.source()).stream())
              .toList();
      List<AttributedWords> ours =
          found.getOrDefault(article.id(), List.of()).stream()
              .flatMap(entry -> words(text, entry.content(), entry.sourceSpans()).stream())
              .toList();
      sheet.add(article.id(), text, gold, ours);
    }
    return sheet.evaluation(articles.size());
  }

  private static Optional<AttributedWords> words(
      AttributedText text, List<Span> content, List<Span> source) {
    return Optional.of(new AttributedWords(content, text.tokens(content), text.tokens(source)))
        .filter(words -> !words.content().isEmpty());
  }
}
