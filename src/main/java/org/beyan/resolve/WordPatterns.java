package org.beyan.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether any of several patterns of the word lists in {@code data} occurs in folded words.
 *
 * <p>Most sentences hold none of them. Which first three letters a match may have is worked out
 * once, so that a sentence whose words all begin otherwise needs no pattern at all.
 */
final class WordPatterns {
  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<[a-z]+>");

  /** What folded words are written with; a word with other signs is always looked at. */
  private static final String ALPHABET =
      " abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя0123456789'’-.,*=";

  private static final int SIZE = ALPHABET.length();
  private static final int DEPTH = 3;

  /** Place in the alphabet of the characters that it holds, -1 for others. */
  private static final int[] PLACES = places();

  private final Pattern any;
  private final BitSet beginnings = new BitSet(SIZE * SIZE * SIZE);

  /**
   * @param before what stands before each of them, a look behind, and {@code behind} behind it
   */
  WordPatterns(String before, Collection<String> patterns, String behind) {
    any =
        Pattern.compile(
            patterns.stream()
                .map(pattern -> GROUP_NAME.matcher(pattern).replaceAll("(?:"))
                .collect(Collectors.joining("|", before + "(?:", ")" + behind)));
    grow("", 0);
  }

  private static int[] places() {
    int[] places = new int['’' + 1];
    Arrays.fill(places, -1);
    for (int i = 0; i < SIZE; i++) {
      places[ALPHABET.charAt(i)] = i;
    }
    return places;
  }

  /** A beginning is possible that matches, or that more letters might make match. */
  private void grow(String beginning, int index) {
    if (beginning.length() == DEPTH) {
      beginnings.set(index);
      return;
    }
    for (int i = 0; i < SIZE; i++) {
      String longer = beginning + ALPHABET.charAt(i);
      Matcher match = any.matcher(longer);
      if (match.lookingAt() || match.hitEnd()) {
        grow(longer, index * SIZE + i);
      }
    }
  }

  /** Whether any of the patterns is found. */
  boolean occurIn(String words) {
    for (int at = 0; at < words.length(); at++) {
      boolean starts = at == 0 || !Character.isLetter(words.charAt(at - 1));
      if (starts && mayBegin(words, at)) {
        return any.matcher(words).find(at);
      }
    }
    return false;
  }

  private boolean mayBegin(String words, int at) {
    int index = 0;
    for (int i = at; i < at + DEPTH; i++) {
      char letter = i < words.length() ? words.charAt(i) : ' ';
      int place = letter < PLACES.length ? PLACES[letter] : -1;
      if (place < 0) {
        return true;
      }
      index = index * SIZE + place;
    }
    return beginnings.get(index);
  }
}
