package org.beyan.language;

import java.util.Set;
import org.beyan.article.Folding;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Spelling;

/** Tells whether a sentence ends at a stop of one paragraph, or behind one of its quotations. */
final class SentenceBorder {
  private static final String DASHES = "-–—―";
  private static final String OPENING = "\"“”«„'‘’([";

  private static final int LONGEST_ADDRESS = 200;

  /** Second halves of names such as Lenta.Ru. */
  private static final Set<String> DOMAINS =
      Set.of("com", "info", "net", "org", "ru", "tr", "tv", "ua");

  private final String text;
  private final Span paragraph;
  private final Orthography orthography;

  SentenceBorder(String text, Span paragraph, Orthography orthography) {
    this.text = text;
    this.paragraph = paragraph;
    this.orthography = orthography;
  }

  static boolean isStop(char unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '…';
  }

  /** Offset after all stops and closing brackets from a stop on. */
  int behindStops(int stop) {
    int at = stop;
    while (at < paragraph.end() && (isStop(text.charAt(at)) || isBracket(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /**
   * Whether a sentence ends at a stop outside quotations.
   *
   * @param start where the sentence began
   * @param end offset after all stops
   */
  boolean isAt(int start, int stop, int end) {
    int next = behindSpace(end);
    if (next == paragraph.end()) {
      return true;
    }
    char before = stop > start ? text.charAt(stop - 1) : ' ';
    boolean cueFollows = "»”“\"".indexOf(before) >= 0 && isDash(next);
    if (before == '(' || cueFollows) {
      return false;
    }
    boolean point = text.charAt(stop) == '.' && end == stop + 1;
    if (next == end) {
      return isUnspaced(start, stop, end);
    }
    return beginsSentence(next) && !(point && isInsideSentence(start, stop, next));
  }

  /** Whether a sentence ends with a quotation: it has a stop of its own, and no cue follows. */
  boolean isBehind(Quote quote) {
    int end = quote.outer().end();
    int next = behindSpace(end);
    if (next == paragraph.end()) {
      return true;
    }
    char last = text.charAt(quote.words().end() - 1);
    if (!quote.closed() || !isStop(last) || isDash(next)) {
      return false;
    }
    boolean begins = next > end ? beginsSentence(next) : isCapital(next);
    return begins && !(last != '.' && isCue(next));
  }

  /** A capital, a digit or an opening mark; behind a dash or a mark, no small letter. */
  private boolean beginsSentence(int at) {
    int next = at;
    while (next < paragraph.end() && isLead(next)) {
      next++;
    }
    return next < paragraph.end() && !Character.isLowerCase(text.charAt(next)) && !isComma(next);
  }

  private boolean isLead(int at) {
    return isDash(at)
        || OPENING.indexOf(text.charAt(at)) >= 0
        || Character.isWhitespace(text.charAt(at));
  }

  private boolean isComma(int at) {
    return ",;:".indexOf(text.charAt(at)) >= 0;
  }

  /** An abbreviation, an initial, an ordinal or a number in a list. */
  private boolean isInsideSentence(int start, int stop, int next) {
    String word = wordBefore(start, stop);
    if (word.isEmpty()) {
      return false;
    }
    boolean cut = isInitial(word) || isAbbreviation(start, word, stop, next) || isOrdinal(word);
    boolean listed =
        isNumber(word) && word.length() <= 2 && stop - word.length() == behindSpace(start);
    return listed || (cut && !isOpener(next));
  }

  private boolean isOpener(int at) {
    String word = wordFrom(at);
    int end = wordEnd(at);
    boolean abbreviated = end < paragraph.end() && text.charAt(end) == '.';
    return !abbreviated && orthography.openers().contains(Folding.fold(word));
  }

  private boolean isAbbreviation(int start, String word, int stop, int next) {
    String folded = Folding.fold(word);
    if (orthography.numbering().contains(folded) && Character.isDigit(text.charAt(next))) {
      return true;
    }
    if (orthography.abbreviations().contains(folded)) {
      return true;
    }
    int before = stop - word.length() - 1;
    return word.length() == 1
        && Character.isLetter(word.charAt(0))
        && before > start
        && text.charAt(before) == '.';
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private boolean isOrdinal(String word) {
    return orthography.pointMakesOrdinal()
        && ((isNumber(word) && word.length() <= 3) || word.matches("[IVX]+"));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** A stop without a space behind it: a small letter before, a capitalised word after. */
  private boolean isUnspaced(int start, int stop, int end) {
    if (!isCapital(end) || isAddress(stop)) {
      return false;
    }
    String word = wordBefore(start, stop);
    String next = wordFrom(end);
    boolean wordEnds = word.length() > 1 && Character.isLowerCase(word.charAt(word.length() - 1));
    boolean bracketEnds = stop > start && isBracket(text.charAt(stop - 1));
    return (wordEnds || bracketEnds)
        && !orthography.abbreviations().contains(Folding.fold(word))
        && !DOMAINS.contains(Folding.fold(next));
  }

  private boolean isAddress(int stop) {
    int from = stop;
    int farthest = Math.max(paragraph.start(), stop - LONGEST_ADDRESS);
    while (from > farthest && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, stop);
    return before.contains("://") || before.contains("@") || before.startsWith("www.");
  }

  /** {@code Smith asked}, {@code US President Joe Smith told}: capitalised words, then a cue. */
  private boolean isCue(int from) {
    int at = from;
    for (int words = 0; words < 6; words++) {
      String word = wordFrom(at);
      if (orthography.cueVerbs().contains(Folding.fold(word))) {
        return true;
      }
      if (word.isEmpty() || (words > 0 && !Character.isUpperCase(word.charAt(0)))) {
        return false;
      }
      at = behindSpace(wordEnd(at));
    }
    return false;
  }

  private String wordBefore(int start, int stop) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return Spelling.plain(text.substring(from, stop));
  }

  /** Letters and digits, and what stands in words unseen: soft hyphens, marks of letters apart. */
  private static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.FORMAT
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private String wordFrom(int start) {
    return Spelling.plain(text.substring(start, wordEnd(start)));
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < paragraph.end() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int behindSpace(int from) {
    int at = from;
    while (at < paragraph.end() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBracket(char unit) {
    return unit == ')' || unit == ']';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
