package org.beyan.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beyan.article.Folding;

/**
 * What a text is written with: its letters and words.
 *
 * @param letters in lower case, nothing else
 * @param words folded, in text order
 * @param latin number of Latin letters
 * @param cyrillic number of Cyrillic letters
 */
record Writing(String letters, List<String> words, long latin, long cyrillic) {
  static Writing of(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return new Writing(
        letters.toString(),
        Arrays.asList(Folding.fold(text).split("[^\\p{L}]+")),
        count(letters, Character.UnicodeScript.LATIN),
        count(letters, Character.UnicodeScript.CYRILLIC));
  }

  private static long count(CharSequence letters, Character.UnicodeScript script) {
    return letters.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
  }

  boolean isLatin() {
    return 2 * latin > letters.length();
  }

  boolean isCyrillic() {
    return 2 * cyrillic > letters.length();
  }

  /** How many of all letters are among these, 0..1. */
  double share(String some) {
    return letters.isEmpty() ? 0 : (double) count(some) / letters.length();
  }

  boolean has(String some) {
    return count(some) > 0;
  }

  private long count(String some) {
    return letters.codePoints().filter(point -> some.indexOf(point) >= 0).count();
  }

  /** How many of all words are among these, 0..1; none where only one is. */
  double share(Set<String> some) {
    long among = words.stream().filter(some::contains).count();
    return among < 2 ? 0 : (double) among / words.size();
  }

  boolean has(Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }
}
