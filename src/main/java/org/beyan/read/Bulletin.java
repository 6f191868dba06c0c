package org.beyan.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape that a press bulletin posts articles in, blank lines between its parts: headline, a
 * lone dash, the day of posting, the outlet with its own date in brackets, the body, the source's
 * address, a source line.
 *
 * <p>The article's day is the outlet's; the day of posting is the bulletin's affair.
 */
final class Bulletin {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\\s*(?<title>\\S[^\\n]*)\\n\\s*(?:[-–—]\\s*\\n\\s*)?(?<posted>\\S[^\\n]*)\\n\\s*"
              + "(?<outlet>[^\\s(][^\\n(]*)\\((?<date>[^\\n()]+)\\)[ \\t]*(?:\\n|\\z)");

  private static final Pattern FOOT =
      Pattern.compile(
          "(?:(?:kaynak|source|источник)(?:/\\p{L}+)*[ \\t]*:.*|<?https?://[^\\s>]+>?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern URL = Pattern.compile("https?://[^\\s>]+");

  private Bulletin() {}

  static Optional<Draft> draft(String text, Origin origin, Optional<String> stem) {
    Matcher head = HEAD.matcher(text);
    boolean isBulletin =
        head.find() && Dates.isDate(head.group("posted")) && Dates.isDate(head.group("date"));
    return isBulletin ? Optional.of(draft(head, text, origin, stem)) : Optional.empty();
  }

  private static Draft draft(Matcher head, String text, Origin origin, Optional<String> stem) {
    String body = text.substring(head.end()).strip();
    Optional<String> url = Optional.empty();
    while (FOOT.matcher(lastLine(body)).matches()) {
      Optional<String> below = url;
      url = url(lastLine(body)).or(() -> below);
      body = body.substring(0, body.length() - lastLine(body).length()).strip();
    }
    return new Draft(
        origin,
        Optional.empty(),
        stem,
        url,
        Optional.of(head.group("outlet")),
        head.group("title"),
        body,
        List.of(head.group("date")),
        Optional.empty());
  }

  private static String lastLine(String body) {
    return body.substring(body.lastIndexOf('\n') + 1);
  }

  private static Optional<String> url(String line) {
    return URL.matcher(line).results().map(MatchResult::group).findFirst();
  }
}
