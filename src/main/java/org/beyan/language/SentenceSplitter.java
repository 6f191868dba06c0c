package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beyan.article.Folding;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Cuts paragraphs into sentences at closing marks, never inside a quotation, behind an abbreviation
 * or, where the language writes ordinals so, behind a number.
 */
final class SentenceSplitter {
  private final Set<String> abbreviations;
  private final boolean pointMakesOrdinal;

  /**
   * @param abbreviations folded, without their point
   * @param pointMakesOrdinal whether {@code 39.} is "39th"
   */
  SentenceSplitter(Set<String> abbreviations, boolean pointMakesOrdinal) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.pointMakesOrdinal = pointMakesOrdinal;
  }

  List<Span> split(String text, List<Span> paragraphs, List<Quote> quotes) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      List<Quote> inside = quotes.stream().filter(q -> paragraph.contains(q.outer())).toList();
      split(text, paragraph, inside, sentences);
    }
    return sentences;
  }

  private void split(String text, Span paragraph, List<Quote> quotes, List<Span> sentences) {
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      int inQuote = at;
      Quote quote =
          quotes.stream().filter(q -> q.outer().contains(inQuote)).findFirst().orElse(null);
      int end = -1;
      if (quote != null) {
        at = quote.outer().end();
        end = endsSentence(text, quote.words()) && startsSentence(text, at, paragraph) ? at : -1;
      } else if (isStop(text.charAt(at))) {
        int stop = at;
        at = behindMarks(text, at, paragraph);
        end = isEnd(text, start, stop, at, paragraph) ? at : -1;
      } else {
        at++;
      }
      if (end > 0) {
        add(sentences, text, start, end);
        start = end;
      }
    }
    add(sentences, text, start, paragraph.end());
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    Span sentence = new Span(start, end).trim(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private static boolean endsSentence(String text, Span words) {
    return isStop(text.charAt(words.end() - 1));
  }

  private boolean isEnd(String text, int start, int stop, int after, Span paragraph) {
    if (text.charAt(stop) == '.' && after == stop + 1) {
      String word = wordBefore(text, start, stop);
      if (isInitial(text, word, stop) || abbreviations.contains(Folding.fold(word))) {
        return false;
      }
      boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
      if (number && pointMakesOrdinal && word.length() <= 3) {
        return false;
      }
    }
    return startsSentence(text, after, paragraph);
  }

  private static boolean isInitial(String text, String word, int stop) {
    return word.length() == 1 && Character.isUpperCase(text.charAt(stop - 1));
  }

  private static String wordBefore(String text, int start, int stop) {
    int from = stop;
    while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop);
  }

  /**
   * Whether a new sentence may begin: a capital, a digit, a mark that opens; or nothing follows.
   */
  private static boolean startsSentence(String text, int from, Span paragraph) {
    int at = from;
    while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= paragraph.end()) {
      return true;
    }
    char next = text.charAt(at);
    if (Character.isUpperCase(next)) {
      return true;
    }
    boolean spaced = at > from;
    return spaced && (Character.isDigit(next) || "\"“«„'‘(—–-".indexOf(next) >= 0);
  }

  private static int behindMarks(String text, int from, Span paragraph) {
    int at = from;
    while (at < paragraph.end()
        && (isStop(text.charAt(at)) || ")]".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isStop(char unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '…';
  }
}
