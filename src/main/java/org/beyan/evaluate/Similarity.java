package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two strings are, by Ratcliff and Obershelp's matching blocks, exactly as Python's
 * {@code difflib.SequenceMatcher(None, a, b).ratio()} counts it.
 */
final class Similarity {
  /** From this length on, difflib leaves out characters that occur more often than one in 100. */
  private static final int LONG = 200;

  private final int[] a;
  private final int[] b;
  private final Map<Integer, List<Integer>> places = new HashMap<>();

  private Similarity(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    for (int j = 0; j < b.length; j++) {
      places.computeIfAbsent(b[j], point -> new ArrayList<>()).add(j);
    }
    if (b.length >= LONG) {
      places.values().removeIf(found -> found.size() > b.length / 100 + 1);
    }
  }

  /** In 0..1; 1 for two empty strings. */
  static double ratio(String one, String other) {
    Similarity pair = new Similarity(one.codePoints().toArray(), other.codePoints().toArray());
    int length = pair.a.length + pair.b.length;
    return length == 0 ? 1 : 2.0 * pair.matches(0, pair.a.length, 0, pair.b.length) / length;
  }

  private record Block(int i, int j, int size) {}

  private int matches(int aLow, int aHigh, int bLow, int bHigh) {
    Block block = longest(aLow, aHigh, bLow, bHigh);
    if (block.size == 0) {
      return 0;
    }
    return block.size
        + matches(aLow, block.i, bLow, block.j)
        + matches(block.i + block.size, aHigh, block.j + block.size, bHigh);
  }

  /** The longest block common to both stretches; of several, the first in a, then in b. */
  private Block longest(int aLow, int aHigh, int bLow, int bHigh) {
    Block best = new Block(aLow, bLow, 0);
    Map<Integer, Integer> lengths = Map.of();
    for (int i = aLow; i < aHigh; i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(a[i], List.of())) {
        if (j >= bLow && j < bHigh) {
          int size = lengths.getOrDefault(j - 1, 0) + 1;
          next.put(j, size);
          best = size > best.size ? new Block(i - size + 1, j - size + 1, size) : best;
        }
      }
      lengths = next;
    }
    return extended(best, aLow, aHigh, bLow, bHigh);
  }

  /** With the equal characters around it that were left out as too frequent. */
  private Block extended(Block block, int aLow, int aHigh, int bLow, int bHigh) {
    int i = block.i;
    int j = block.j;
    int size = block.size;
    while (i > aLow && j > bLow && a[i - 1] == b[j - 1]) {
      i--;
      j--;
      size++;
    }
    while (i + size < aHigh && j + size < bHigh && a[i + size] == b[j + size]) {
      size++;
    }
    return new Block(i, j, size);
  }
}
