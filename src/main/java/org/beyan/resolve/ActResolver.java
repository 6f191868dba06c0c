package org.beyan.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beyan.article.Act;
import org.beyan.article.Document;
import org.beyan.article.Quotation;

/**
 * Tells what words do. A telling cue decides ("suçladı", "пообещал", "warned"); under a plain one
 * the content does: the first row of {@code data/acts} that matches it.
 */
final class ActResolver {
  private record Row(Act act, Pattern words) {}

  private final List<Row> rows;

  private ActResolver(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static ActResolver of(String language) {
    String name = "/data/acts/" + language + ".tsv";
    try (InputStream in = ActResolver.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new ActResolver(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(ActResolver::row)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("Want act TAB pattern; have: " + line);
    }
    Act act = Act.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
    return new Row(act, Pattern.compile("(?<![\\p{L}\\d])(?:" + line.substring(tab + 1) + ")"));
  }

  Act act(Quotation quotation, Document document) {
    if (quotation.act() != Act.STATE) {
      return quotation.act();
    }
    String words = Words.folded(document, quotation.content());
    return rows.stream()
        .filter(row -> row.words.matcher(words).find())
        .map(Row::act)
        .findFirst()
        .orElse(Act.STATE);
  }
}
