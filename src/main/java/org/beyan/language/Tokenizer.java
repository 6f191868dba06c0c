package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Folding;
import org.beyan.article.Span;
import org.beyan.article.Token;

/**
 * Cuts text into words, numbers and single marks.
 *
 * <p>Letters behind an apostrophe are an ending (Türkiye'nin, Lavrov's, don't), unless they are the
 * second half of a name (D'Agata). A hyphen is a mark of its own; {@code 97,5} and {@code 40.000}
 * are one token, and so are the points of an ellipsis, folded as {@code …} is.
 */
final class Tokenizer {
  private static final char SOFT_HYPHEN = '\u00ad';

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    for (int at = 0; at < text.length(); ) {
      at = tokenizer.next(at);
    }
    return List.copyOf(tokenizer.tokens);
  }

  private int next(int at) {
    char unit = text.charAt(at);
    if (isWordPart(unit) && unit != SOFT_HYPHEN) {
      return word(at);
    }
    int dots = dots(at);
    if (dots > at + 1) {
      tokens.add(new Token(new Span(at, dots), "...", "", dots));
      return dots;
    }
    if (!Folding.fold(unit).isBlank()) {
      tokens.add(new Token(new Span(at, at + 1), mark(unit), "", at + 1));
    }
    return at + 1;
  }

  /** End of a run of points; the same offset where no point is. */
  private int dots(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '.') {
      at++;
    }
    return at;
  }

  private int word(int start) {
    int end = letters(start);
    int after = end;
    while (isApostrophe(after) && letters(after + 1) > after + 1) {
      if (!isSecondHalf(start, after)) {
        int stop = letters(after + 1);
        add(start, after, Folding.fold(text.substring(after + 1, stop)), stop);
        return stop;
      }
      end = letters(after + 1);
      after = end;
    }
    add(start, end, "", end);
    return end;
  }

  private void add(int start, int end, String ending, int stop) {
    String folded = Folding.fold(text.substring(start, end));
    tokens.add(new Token(new Span(start, end), folded, ending, stop));
  }

  /** End of the run of letters and digits; a point or comma between digits belongs to it. */
  private int letters(int from) {
    int at = from;
    while (at < text.length() && (isWordPart(text.charAt(at)) || isDecimalMark(from, at))) {
      at++;
    }
    return at;
  }

  private boolean isDecimalMark(int from, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == ',')
        && at > from
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean isApostrophe(int at) {
    return at < text.length() && Folding.fold(text.charAt(at)).equals("'");
  }

  /** {@code D'Agata}, {@code O'Brien}: one letter before, a capital behind. */
  private boolean isSecondHalf(int start, int apostrophe) {
    return apostrophe - start == 1 && Character.isUpperCase(text.charAt(apostrophe + 1));
  }

  private static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit)
        || unit == SOFT_HYPHEN
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.isSurrogate(unit);
  }

  private static String mark(char unit) {
    return switch (unit) {
      case '\u2013', '\u2014', '\u2015', '\u2212' -> "—";
      default -> Folding.fold(unit).strip();
    };
  }
}
