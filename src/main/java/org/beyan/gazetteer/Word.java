package org.beyan.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beyan.article.Folding;
import org.beyan.article.Token;

/**
 * A word or mark of a name, cut as the tokens of a text are.
 *
 * @param written as in the file, without ending
 * @param folded see {@link Folding}
 * @param ending folded letters behind an apostrophe
 */
record Word(String written, String folded, String ending) {
  private static final Locale TURKISH = Locale.forLanguageTag("tr");

  /** Words and marks of a name, without quotation marks. */
  static List<Word> of(String name) {
    List<Word> words = new ArrayList<>(4);
    String text =
        Normalizer.isNormalized(name, Normalizer.Form.NFC)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFC);
    for (int at = 0; at < text.length(); ) {
      int end = letters(text, at);
      if (end > at) {
        at = word(text, at, end, words);
      } else {
        mark(text.substring(at, at + 1), words);
        at++;
      }
    }
    return words;
  }

  /** Whether a token is a quotation mark before a word, which names are kept without. */
  static boolean isOpeningMark(String text, Token token) {
    return !token.isWord() && "\"«“„".contains(text.substring(token.start(), token.end()));
  }

  boolean isWord() {
    return !folded.isEmpty() && Character.isLetterOrDigit(folded.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(written.charAt(0));
  }

  /** Two letters or more, all capitals: an abbreviation. */
  boolean isUpper() {
    return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
  }

  /** In lower case; Turkish I and İ as in Turkish. */
  String lower(String language) {
    return written.toLowerCase(language.equals("tr") ? TURKISH : Locale.ROOT);
  }

  private static int word(String text, int start, int end, List<Word> words) {
    boolean apostrophe = end < text.length() && Folding.fold(text.charAt(end)).equals("'");
    int stop = apostrophe ? letters(text, end + 1) : end;
    if (stop <= end + 1) {
      words.add(word(text.substring(start, end), ""));
      return end;
    }
    boolean half = end - start == 1 && Character.isUpperCase(text.charAt(end + 1));
    if (half) {
      words.add(word(text.substring(start, stop), ""));
    } else {
      words.add(word(text.substring(start, end), Folding.fold(text.substring(end + 1, stop))));
    }
    return stop;
  }

  private static Word word(String written, String ending) {
    return new Word(written, Folding.fold(written), ending);
  }

  private static void mark(String mark, List<Word> words) {
    boolean dash = "\u2013\u2014\u2015\u2212".contains(mark);
    String folded = dash ? "—" : Folding.fold(mark).strip();
    if (!folded.isEmpty() && "\"«»“”„".indexOf(mark) < 0) {
      words.add(new Word(mark, folded, ""));
    }
  }

  private static int letters(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
