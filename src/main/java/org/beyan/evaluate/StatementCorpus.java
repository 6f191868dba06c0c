package org.beyan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles with statements, annotated after the gold's guidelines. */
final class StatementCorpus implements Corpus {
  private final Path file;
  private final Collection<GoldArticle> articles;

  private StatementCorpus(Path file, Collection<GoldArticle> articles) {
    this.file = file;
    this.articles = List.copyOf(articles);
  }

  /** Of two articles with one id, the later counts, in the earlier's place. */
  static StatementCorpus ofLines(Path file, List<JsonNode> lines) throws IOException {
    Map<String, GoldArticle> articles = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      if (!line.hasNonNull("id") || !line.hasNonNull("text") || !line.hasNonNull("statements")) {
        throw new IOException(
            file
                + ": not an annotated article: id, text or statements missing: "
                + line.path("id"));
      }
      articles.put(line.get("id").asText(), GoldArticle.of(line));
    }
    return new StatementCorpus(file, articles.values());
  }

  @Override
  public String name() {
    return JsonFields.name(file);
  }

  @Override
  public Path articles() {
    return file;
  }

  @Override
  public Evaluation evaluate(Collection<Scored> system) {
    Map<String, List<Scored.Entry>> found = new HashMap<>();
    system.forEach(scored -> found.put(scored.articleId(), scored.statements()));
    ScoreSheet sheet = new ScoreSheet();
    for (GoldArticle article : articles) {
      sheet.add(ArticleMatch.of(article, found.getOrDefault(article.id(), List.of())));
    }
    return sheet.evaluation();
  }
}
