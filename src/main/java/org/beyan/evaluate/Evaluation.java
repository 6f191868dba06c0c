package org.beyan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A system's scores against annotated articles.
 *
 * <p>The measures, their names and their layout are those of the gold's own scorer, {@code
 * score.py}; where the gold also tells acts and agencies, their accuracy over the matched pairs
 * follows.
 */
public final class Evaluation {
  private final Map<String, Object> scores;
  private final List<String> errors;

  private Evaluation(Map<String, Object> scores, List<String> errors) {
    this.scores = scores;
    this.errors = List.copyOf(errors);
  }

  /**
   * Scores what a system found; articles that the gold does not have count for nothing.
   *
   * @param gold annotated articles, one JSON object a line
   */
  public static Evaluation of(Path gold, Collection<Scored> system) throws IOException {
    Map<String, List<Scored.Entry>> found = new HashMap<>();
    system.forEach(scored -> found.put(scored.articleId(), scored.statements()));
    ScoreSheet sheet = new ScoreSheet();
    List<String> errors = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(gold)) {
      List<Scored.Entry> entries = found.getOrDefault(article.id(), List.of());
      ArticleMatch match = ArticleMatch.of(article, entries);
      sheet.add(match);
      errors.addAll(ErrorLines.of(match));
    }
    return new Evaluation(sheet.scores(), errors);
  }

  /** A measure a line. */
  public String table() {
    return scores.entrySet().stream()
        .map(entry -> String.format("%-16s %s\n", entry.getKey(), Python.repr(entry.getValue())))
        .collect(Collectors.joining());
  }

  /** One JSON object on one line. */
  public String json() {
    try {
      return new ObjectMapper().writeValueAsString(new LinkedHashMap<>(scores));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and strings alone", e);
    }
  }

  /** The first errors in text order, a line each: wrong, missed and spurious statements. */
  public List<String> errors(int most) {
    return errors.subList(0, Math.min(most, errors.size()));
  }
}
