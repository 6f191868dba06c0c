package org.beyan.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beyan.resolve.DayExpression.Kind;

/**
 * How one language tells days, read from {@code data/days}; the rows are explained there.
 *
 * <p>Besides the expressions it knows what stands around them: words that make one the day of
 * something else ("24 Kasım'da düşürülen", "ahead of Sunday's vote"), occasions on which people
 * speak, and openings of a sentence that points back at the words before it ("Об этом он сказал").
 *
 * <p>What is left out, and why, stands in CONTRIBUTING.md: weeks and weekends, times of day,
 * holidays, spans ("3-5 March"), numbers written out ("on iki Mart"), counts from another event
 * ("two days after the vote"), and days to come.
 */
final class DayGrammar {
  /** One way to tell a day; the offset is 0 for the kinds that do not count. */
  private record Row(Kind kind, int offset, String words, Pattern pattern) {}

  private static final Pattern PIECE = Pattern.compile("\\{([a-z]+)}");
  private static final String BEFORE = "(?<![^ ])";
  private static final String BEHIND = "(?=[' ])";
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Map<String, Map<String, Integer>> names = new HashMap<>();
  private final Map<String, String> pieces = new HashMap<>();
  private final Map<String, Pattern> contexts = new HashMap<>();
  private final List<Row> expressions = new ArrayList<>();
  private final WordPatterns any;

  private DayGrammar(List<List<String>> rows) {
    pieces.put("day", "(?<day>\\d{1,2})(?:st|nd|rd|th)?");
    pieces.put("year", "(?<year>(?:19|20)\\d\\d)");
    rows.forEach(row -> add(row.get(0), row.get(1), row.get(2)));
    any = new WordPatterns(BEFORE, expressions.stream().map(Row::words).toList(), BEHIND);
  }

  static DayGrammar of(String language) {
    return new DayGrammar(DataLines.of("days/" + language + ".tsv", 3));
  }

  private void add(String row, String value, String words) {
    switch (row) {
      case "weekday", "month", "number" -> name(row, Integer.parseInt(value), words);
      case "let" -> pieces.put(value, "(?:" + filled(words) + ")");
      case "joint",
          "near",
          "meeting",
          "echo",
          "background",
          "undated",
          "attributive",
          "not-before",
          "not-after" ->
          context(row, "(?:" + filled(words) + ")");
      default -> expressions.add(expression(row, value, filled(words)));
    }
  }

  private void name(String row, int number, String forms) {
    Map<String, Integer> known = names.computeIfAbsent(row, key -> new TreeMap<>());
    for (String form : forms.split("\\|")) {
      known.put(form, number);
    }
    String digits = row.equals("number") ? "|\\d{1,2}" : "";
    pieces.put(row, "(?<" + row + ">" + String.join("|", known.keySet()) + digits + ")");
  }

  private void context(String row, String words) {
    contexts.merge(
        row, Pattern.compile(words), (old, more) -> Pattern.compile(old + "|" + more.pattern()));
  }

  private static Row expression(String row, String value, String words) {
    Kind kind = Kind.valueOf(row.toUpperCase(Locale.ROOT).replace('-', '_'));
    int offset = value.equals("-") ? 0 : Integer.parseInt(value);
    return new Row(kind, offset, words, Pattern.compile(BEFORE + "(?:" + words + ")" + BEHIND));
  }

  private String filled(String words) {
    return PIECE
        .matcher(words)
        .replaceAll(piece -> Matcher.quoteReplacement(piece(piece.group(1))));
  }

  private String piece(String name) {
    if (!pieces.containsKey(name)) {
      throw new IllegalArgumentException("Unknown piece {" + name + "}");
    }
    return pieces.get(name);
  }

  /** Expressions in folded words, in their order; of overlapping ones the first and longest. */
  List<DayExpression> find(String words) {
    if (!any.occurIn(words)) {
      return List.of();
    }
    List<DayExpression> all = new ArrayList<>();
    for (Row row : expressions) {
      Matcher match = row.pattern().matcher(words);
      while (match.find()) {
        all.add(expression(row, match));
      }
    }
    all.sort(
        Comparator.comparingInt(DayExpression::start)
            .thenComparing(Comparator.comparingInt(DayExpression::end).reversed()));
    return joined(all, words);
  }

  private List<DayExpression> joined(List<DayExpression> all, String words) {
    List<DayExpression> joined = new ArrayList<>();
    int end = 0;
    for (DayExpression next : all) {
      if (next.start() >= end) {
        int last = joined.size() - 1;
        boolean beside =
            last >= 0
                && joined.get(last).isDay()
                && next.isDay()
                && isJoint(words.substring(end, next.start()));
        joined.add(beside ? joined.remove(last).with(next) : next);
        end = next.end();
      }
    }
    return joined;
  }

  private boolean isJoint(String between) {
    return context("joint").matcher(between).matches();
  }

  private DayExpression expression(Row row, Matcher match) {
    int count = Math.max(1, name(match, "number"));
    int month = number(match, "monthnumber") + name(match, "month");
    return new DayExpression(
        row.kind(),
        row.offset() * count,
        name(match, "weekday"),
        month,
        number(match, "day"),
        number(match, "year"),
        match.start(),
        match.end());
  }

  private int name(Matcher match, String group) {
    if (!has(match, group)) {
      return 0;
    }
    Integer named = names.get(group).get(match.group(group));
    return named == null ? number(match, group) : named;
  }

  private static int number(Matcher match, String group) {
    return has(match, group) ? Integer.parseInt(match.group(group)) : 0;
  }

  private static boolean has(Matcher match, String group) {
    return match.pattern().pattern().contains("(?<" + group + ">") && match.group(group) != null;
  }

  /** Whether the words around an expression make it the day of something else than speech. */
  boolean isOfAnotherEvent(String words, int start, int end) {
    return precedes("not-before", words, start)
        || follows("not-after", words, end)
        || precedes("attributive", words, start) && !isBeforeOccasion(words, end);
  }

  /** Whether an occasion of speech stands near behind: a statement, a press conference. */
  boolean isBeforeOccasion(String words, int end) {
    return follows("near", words, end);
  }

  /** Whether a sentence tells of people who come together or speak. */
  boolean isMeeting(String words) {
    return context("meeting").matcher(words).find();
  }

  /** Whether a sentence opens by pointing back at the words before it. */
  boolean isEcho(String words) {
    return context("echo").matcher(words).lookingAt();
  }

  /** Whether a sentence or a cue tells what was before the news, as the pluperfect does. */
  boolean isBackground(String words) {
    return context("background").matcher(words).find();
  }

  /**
   * Whether words were said again and again, or at a time that is no day: "last week".
   *
   * @param attribution a sentence with its cue as {@code =} and contents as {@code *}
   */
  boolean isUndated(String attribution) {
    return context("undated").matcher(attribution).find();
  }

  private boolean precedes(String row, String words, int start) {
    return context(row).matcher(words).region(0, start).find();
  }

  private boolean follows(String row, String words, int end) {
    return context(row)
        .matcher(words)
        .region(end, words.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .lookingAt();
  }

  private Pattern context(String row) {
    return contexts.getOrDefault(row, NEVER);
  }
}
