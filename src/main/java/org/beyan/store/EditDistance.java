package org.beyan.store;

import java.util.Arrays;

/** How many letters have to change to make one name of another. */
final class EditDistance {
  private EditDistance() {}

  /** Distance of a name from another, or from one of its words: a last name alone counts. */
  static int ofWords(String name, String other) {
    return Math.min(
        of(name, other),
        Arrays.stream(other.split(" ")).mapToInt(word -> of(name, word)).min().orElse(0));
  }

  /** A slip in every four letters, and one more, is still the same name. */
  static int plausible(String name) {
    return 1 + name.length() / 4;
  }

  /** At least the difference of their lengths, which is told where it says enough. */
  private static int of(String one, String other) {
    int longer = Math.abs(one.length() - other.length());
    if (longer > plausible(one)) {
      return longer;
    }
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, at -> at);
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[other.length() + 1];
      here[0] = row;
      for (int at = 1; at <= other.length(); at++) {
        int changed = above[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
        here[at] = Math.min(changed, 1 + Math.min(above[at], here[at - 1]));
      }
      above = here;
    }
    return above[other.length()];
  }
}
