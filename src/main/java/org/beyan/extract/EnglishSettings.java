package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;

/**
 * Adverbials of the saying, not of what is said: "on Friday", "in an interview with the paper", "at
 * a news conference in Ankara".
 */
final class EnglishSettings {
  /** Longest adverbial, in words. */
  private static final int LONGEST = 14;

  /** Words of an adverbial between subject and verb. */
  private static final int INSERTED = 6;

  private static final Set<String> OPENERS =
      EnglishWords.set(
          "in at on during via through by to from following after before ahead alongside with");

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:statement|interview|speech|address|conference|briefing|tweet|letter|report|call|post"
              + "|meeting|message|remark|comment|telegram|twitter|facebook|television|tv|phone"
              + "|telephone|release|article|session|summit|visit|talk|rally|event|parliament"
              + "|website|channel|reporter|journalist|trip|ceremony|broadcast|radio|hearing"
              + "|gathering|debate|lawmaker|forum|program|programme|evening|morning|afternoon"
              + "|night|week|month|year)s?");

  private static final Set<String> WHEN =
      Set.of("last", "earlier", "late", "early", "later", "this");
  private static final Set<String> PERIODS =
      EnglishWords.set(
          "week month year night morning afternoon evening day weekend spring summer autumn "
              + "fall winter monday tuesday wednesday thursday friday saturday sunday january "
              + "february march april may june july august september october november december");
  private static final Set<String> ADVERBS =
      Set.of(
          "afterwards", "afterward", "later", "recently", "again", "repeatedly", "bluntly", "also");

  private EnglishSettings() {}

  /** Index behind the adverbials that begin at a token; the same where none does. */
  static int behind(Layout layout, int first, int end) {
    int at = first;
    boolean moved = true;
    while (moved && at < end) {
      int next = behindOne(layout, at, end);
      moved = next > at;
      at = next;
    }
    return at;
  }

  private static int behindOne(Layout layout, int at, int end) {
    String word = layout.word(at);
    if (EnglishWords.DAYS.contains(word)) {
      return behindDay(layout, at + 1, end);
    }
    if (word.equals("on") && isDate(layout, at + 1)) {
      return behindDay(layout, at + 2, end);
    }
    if (word.equals("that") && layout.word(at + 1).equals("day")) {
      return at + 2;
    }
    if (WHEN.contains(word)) {
      return behindPeriod(layout, at, end);
    }
    if (ADVERBS.contains(word)) {
      return at + 1;
    }
    return OPENERS.contains(word) ? behindPhrase(layout, at, end) : at;
  }

  private static boolean isDate(Layout layout, int at) {
    return EnglishWords.DAYS.contains(layout.word(at)) || PERIODS.contains(layout.word(at));
  }

  /** "Friday evening", "March 10". */
  private static int behindDay(Layout layout, int from, int end) {
    int at = from;
    while (at < end && (PERIODS.contains(layout.word(at)) || isNumber(layout.word(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(String word) {
    return word.length() < 5 && word.matches("\\d+(?:st|nd|rd|th)?");
  }

  /** "last month", "earlier this week", "late on Friday"; "this" alone is none. */
  private static int behindPeriod(Layout layout, int from, int end) {
    int at = from;
    while (at < end && (WHEN.contains(layout.word(at)) || layout.word(at).equals("on"))) {
      at++;
    }
    if (at < end && isDate(layout, at)) {
      return behindDay(layout, at + 1, end);
    }
    boolean alone = layout.word(from).equals("earlier") || layout.word(from).equals("later");
    return alone && at == from + 1 ? at : from;
  }

  /**
   * "in a statement", "at a news conference in Ankara with his counterpart": a preposition and what
   * follows up to a noun of occasion, or one name of a place.
   */
  private static int behindPhrase(Layout layout, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    for (int at = from + 1; at < limit && !layout.isQuoted(at); at++) {
      String word = layout.word(at);
      boolean verb = EnglishWords.isVerb(word) && !word.equals("televised");
      if (!layout.token(at).isWord() && !word.equals("-") || verb || word.equals("that")) {
        return from;
      }
      if (OCCASION.matcher(word).matches() && !OCCASION.matcher(layout.word(at + 1)).matches()) {
        return at + 1;
      }
      int name = behindName(layout, at, end);
      if (name > at) {
        return name;
      }
    }
    return from;
  }

  /** Behind a place or a partner: "in Ankara", "with Lavrov"; the same index where none is. */
  private static int behindName(Layout layout, int at, int end) {
    boolean place =
        layout
            .mention(at)
            .filter(
                mention ->
                    mention.is(Type.METONYM, Type.PLACE, Type.NAME, Type.COUNTRY, Type.MEDIUM))
            .filter(mention -> !isPossessive(layout, mention))
            .isPresent();
    int behind = place ? layout.behind(layout.mention(at).orElseThrow()) : at;
    boolean goesOn = place && behind < end && layout.mention(behind).isPresent();
    boolean ends =
        place
            && (OCCASION.matcher(layout.word(behind)).matches()
                || EnglishWords.isVerb(layout.word(behind)));
    return goesOn || ends ? at : behind;
  }

  /** Index behind the last word before "on Saturday"; the same where no day ends there. */
  static int beforeDay(Layout layout, int end) {
    boolean day = EnglishWords.DAYS.contains(layout.word(end - 1)) && !layout.isQuoted(end - 1);
    int before = day ? end - 1 : end;
    return day && layout.word(before - 1).equals("on") ? before - 1 : before;
  }

  /** Index before "last week" or "earlier this month" that end at a token; the same elsewhere. */
  static int beforePeriod(Layout layout, int last) {
    int at = last - 1;
    while (at > 0 && PERIODS.contains(layout.word(last)) && WHEN.contains(layout.word(at))) {
      at--;
    }
    return at < last - 1 ? at : last;
  }

  /** Index before the adverbs and days that end at a token: "and last spring she said". */
  static int beforeTime(Layout layout, int last) {
    int at = last;
    while (at > 0
        && (EnglishWords.isAdverb(layout.word(at))
            || isDate(layout, at)
            || WHEN.contains(layout.word(at))
            || layout.word(at).equals("on"))) {
      at--;
    }
    return at;
  }

  private static boolean isPossessive(Layout layout, Mention mention) {
    return !layout.token(layout.behind(mention) - 1).ending().isEmpty();
  }

  /** Index before an adverbial that ends at a token: "Lavrov in a speech warned". */
  static int before(Layout layout, int at, int from) {
    if (!OCCASION.matcher(layout.word(at)).matches()) {
      return at;
    }
    for (int first = at - 1; first > from && first >= at - INSERTED; first--) {
      boolean opener = OPENERS.contains(layout.word(first)) && !layout.word(first).equals("to");
      if (opener && layout.mention(first - 1).isPresent()) {
        return first - 1;
      }
    }
    return at;
  }
}
