package org.beyan.resolve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beyan.article.Act;
import org.beyan.article.Document;
import org.beyan.article.Quotation;

/**
 * Tells what words do. A telling cue decides ("suçladı", "пообещал", "warned"); under a plain one
 * the content does: the first row of {@code data/acts} that matches it; without any, it is stated.
 */
final class ActResolver {
  private record Row(Act act, Pattern words) {}

  private final List<Row> rows;

  private ActResolver(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static ActResolver of(String language) {
    return new ActResolver(
        DataLines.of("acts/" + language + ".tsv", 2).stream()
            .map(row -> row(row.get(0), row.get(1)))
            .toList());
  }

  private static Row row(String act, String words) {
    return new Row(
        Act.valueOf(act.toUpperCase(Locale.ROOT)),
        Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")"));
  }

  Act act(Quotation quotation, Document document) {
    if (quotation.act() != Act.STATE) {
      return quotation.act();
    }
    String words =
        quotation.content().stream()
            .map(span -> FoldedText.of(document, span).words())
            .collect(Collectors.joining());
    return rows.stream()
        .filter(row -> row.words.matcher(words).find())
        .map(Row::act)
        .findFirst()
        .orElse(Act.STATE);
  }
}
