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

  private static final String BEFORE = "(?<![\\p{L}\\d])";

  private final List<Row> rows;
  private final WordPatterns any;

  private ActResolver(List<List<String>> lines) {
    rows = lines.stream().map(line -> row(line.get(0), line.get(1))).toList();
    any = new WordPatterns(BEFORE, lines.stream().map(line -> line.get(1)).toList(), "");
  }

  static ActResolver of(String language) {
    return new ActResolver(DataLines.of("acts/" + language + ".tsv", 2));
  }

  private static Row row(String act, String words) {
    return new Row(
        Act.valueOf(act.toUpperCase(Locale.ROOT)), Pattern.compile(BEFORE + "(?:" + words + ")"));
  }

  Act act(Quotation quotation, Document document) {
    if (quotation.act() != Act.STATE) {
      return quotation.act();
    }
    String words =
        quotation.content().stream()
            .map(span -> FoldedText.of(document, span).words())
            .collect(Collectors.joining());
    if (!any.occurIn(words)) {
      return Act.STATE;
    }
    return rows.stream()
        .filter(row -> row.words.matcher(words).find())
        .map(Row::act)
        .findFirst()
        .orElse(Act.STATE);
  }
}
