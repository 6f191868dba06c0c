package org.beyan.serve.load;

import java.util.random.RandomGenerator;

/**
 * Texts of words that no language has. Every word gives way to one of the same length, so that what
 * points into the text still holds; a few made words stand often, most of them seldom.
 */
final class MadeWords {
  private static final int WORDS_OF_A_LENGTH = 800;
  private static final String[] LATIN = {"bcdfghklmnprstvyz", "aeiou"};
  private static final String[] TURKISH = {"bcçdfgğhklmnprsştvyz", "aeıioöuü"};
  private static final String[] CYRILLIC = {"бвгджзклмнпрстфхц", "аеиоуы"};

  private final String[] letters;
  private final RandomGenerator random;

  MadeWords(String language, RandomGenerator random) {
    this.letters =
        switch (language) {
          case "ru" -> CYRILLIC;
          case "tr" -> TURKISH;
          default -> LATIN;
        };
    this.random = random;
  }

  /** The text with other words, as long as it was. */
  String instead(String text) {
    StringBuilder made = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        made.replace(at, end, word(end - at, Character.isUpperCase(text.charAt(at))));
      }
      at = end + 1;
    }
    return made.toString();
  }

  private String word(int length, boolean capital) {
    double rare = random.nextDouble();
    int rank = (int) (WORDS_OF_A_LENGTH * rare * rare * rare);
    String word = word(length, rank);
    // İ and I are letters that a folded search has to bring together: the plain rule mixes them
    return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private String word(int length, int rank) {
    StringBuilder word = new StringBuilder(length);
    long rest = (rank + 1) * 0x9E3779B97F4A7C15L;
    for (int at = 0; at < length; at++) {
      String choice = letters[at & 1];
      word.append(choice.charAt((int) Long.remainderUnsigned(rest, choice.length())));
      rest = Long.rotateRight(rest, 7) * 31 + at;
    }
    return word.toString();
  }
}
