package org.beyan.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;

/**
 * Marks what was found in a text, by the options of jena-text's {@code highlight:} as {@code
 * name:value} with bars between: {@code m} fragments at most (3), {@code z} their length (128),
 * {@code s} and {@code e} what stands before and after a found word (↦ ↤), {@code f} what stands
 * between fragments (∣), {@code jh:n} for adjacent words to be marked singly.
 *
 * @see <a href="https://jena.apache.org/documentation/query/text-query.html">Jena full text
 *     search</a>
 */
final class Highlights {
  private final Map<String, String> options;
  private final Highlighter highlighter;

  Highlights(String options, Query query) {
    this.options = parse(options);
    highlighter =
        new Highlighter(
            new SimpleHTMLFormatter(option("s", "↦"), option("e", "↤")), new QueryScorer(query));
    highlighter.setTextFragmenter(new SimpleFragmenter(number("z", 128)));
    highlighter.setMaxDocCharsToAnalyze(Integer.MAX_VALUE);
  }

  private static Map<String, String> parse(String options) {
    return Arrays.stream(options.split("\\|"))
        .map(String::strip)
        .filter(option -> option.contains(":"))
        .collect(
            Collectors.toMap(
                option -> option.substring(0, option.indexOf(':')),
                option -> option.substring(option.indexOf(':') + 1),
                (first, repeated) -> first));
  }

  private String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  private int number(String name, int otherwise) {
    String value = option(name, "");
    return value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** The best fragments of the text, with marks. */
  String of(String field, String text, Analyzer analyzer) throws IOException {
    try {
      TextFragment[] fragments =
          highlighter.getBestTextFragments(
              analyzer.tokenStream(field, text), text, true, number("m", 3));
      return Stream.of(fragments)
          .map(fragment -> joined(fragment.toString()))
          .collect(Collectors.joining(option("f", "∣")));
    } catch (InvalidTokenOffsetsException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String joined(String marked) {
    String between = option("e", "↤") + " " + option("s", "↦");
    return option("jh", "y").equals("n") ? marked : marked.replace(between, " ");
  }
}
