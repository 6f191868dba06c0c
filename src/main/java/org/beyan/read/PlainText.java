package org.beyan.read;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text that tells nothing about itself. */
final class PlainText {
  /** A short line before a blank one that ends like no sentence. */
  private static final Pattern HEADLINE =
      Pattern.compile("\\A\\s*(\\S[^\\n]{0,149})\\n[^\\S\\n]*\\n(?=\\s*\\S)");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.,:;…][\"'”’»)]*\\s*");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

  private PlainText() {}

  /**
   * @param stem the file's name, which may hold the day: {@code 2020-11-03-title}
   */
  static Draft draft(String text, Origin origin, Optional<String> stem) {
    Matcher headline = HEADLINE.matcher(text);
    boolean isTitled = headline.find() && !SENTENCE_END.matcher(headline.group(1)).matches();
    return new Draft(
        origin,
        Optional.empty(),
        stem,
        Optional.empty(),
        Optional.empty(),
        isTitled ? headline.group(1) : "",
        CleanText.body(isTitled ? text.substring(headline.end()) : text),
        stem.stream().flatMap(PlainText::days).toList(),
        Optional.empty());
  }

  private static Stream<String> days(String stem) {
    return DAY.matcher(stem).results().map(MatchResult::group);
  }
}
