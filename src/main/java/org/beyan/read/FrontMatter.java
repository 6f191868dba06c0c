package org.beyan.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text after lines of {@code key: value} between two lines of {@code ---}. */
final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)(?:^|\\n)---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  /** A rule across the page may be the first line of a text; a key behind it is front matter. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)\\A\\s*---[ \\t]*\\n(?:id|url|outlet|title|published|date|lang|language)[ \\t]*:");

  /** An indented line belongs to a list or a mapping, which no key that is read here has. */
  private static final Pattern ENTRY = Pattern.compile("(?m)^([\\w-]+)[ \\t]*:[ \\t]*(.*)$");

  private FrontMatter() {}

  /**
   * @throws UnreadableArticleException where the block does not end: its lines are no words
   */
  static Optional<Draft> draft(String text, Origin origin, Optional<String> stem)
      throws UnreadableArticleException {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      if (BEGINNING.matcher(text).lookingAt()) {
        throw new UnreadableArticleException(origin, "front matter without its closing ---");
      }
      return Optional.empty();
    }
    Map<String, String> keys = keys(block.group(1));
    return Optional.of(
        new Draft(
            origin,
            value(keys, "id"),
            stem,
            value(keys, "url"),
            value(keys, "outlet"),
            value(keys, "title").orElse(""),
            CleanText.body(text.substring(block.end())),
            Stream.of("published", "date").flatMap(key -> value(keys, key).stream()).toList(),
            value(keys, "lang").or(() -> value(keys, "language"))));
  }

  private static Map<String, String> keys(String block) {
    Map<String, String> keys = new HashMap<>();
    ENTRY
        .matcher(block)
        .results()
        .forEach(entry -> keys.put(entry.group(1).toLowerCase(Locale.ROOT), plain(entry.group(2))));
    return keys;
  }

  private static Optional<String> value(Map<String, String> keys, String key) {
    return Optional.ofNullable(keys.get(key))
        .filter(value -> !value.isEmpty() && !List.of("null", "~").contains(value));
  }

  /** Without the quotation marks that YAML allows around it. */
  private static String plain(String written) {
    String value = written.strip();
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
    }
    if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
      return value.substring(1, value.length() - 1).replace("''", "'");
    }
    return value;
  }
}
