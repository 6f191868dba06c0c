package org.beyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.beyan.gazetteer.Gazetteer;

/** Articles to hold the whole extraction to, and the extraction with the bundled gazetteer. */
final class Corpus {
  static final List<String> LANGUAGES = List.of("tr", "ru", "en");

  private static final Pipeline PIPELINE = new Pipeline(Gazetteer.bundled());
  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  static Reading read(Article article) {
    return PIPELINE.read(article);
  }

  static Article article(String text, String language) {
    return new Article(
        "a",
        Optional.empty(),
        Optional.empty(),
        "",
        text,
        Optional.of(LocalDate.of(2021, 5, 4)),
        Optional.of(language));
  }

  /** The same article with another text. */
  static Article with(String text, Article article) {
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        article.title(),
        text,
        article.published(),
        article.language());
  }

  /** The project's own articles, and the annotated ones beside the project where they are. */
  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (String language : LANGUAGES) {
      articles.addAll(annotated(Path.of("data/gold", language + ".jsonl")));
      Path near = Path.of("../shared/gold", "dev-" + language + ".jsonl");
      if (Files.exists(near)) {
        articles.addAll(annotated(near));
      }
    }
    return articles;
  }

  private static List<Article> annotated(Path file) {
    try {
      List<Article> articles = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        articles.add(article(JSON.readTree(line)));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(JsonNode line) {
    return new Article(
        line.get("id").asText(),
        Optional.ofNullable(line.path("url").asText(null)),
        Optional.ofNullable(line.path("outlet").asText(null)),
        line.path("title").asText(),
        line.get("text").asText(),
        Optional.ofNullable(line.path("published").asText(null)).map(LocalDate::parse),
        Optional.of(line.get("lang").asText()));
  }
}
