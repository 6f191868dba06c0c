package org.beyan.read;

import java.util.Arrays;

/**
 * A set of keys of which 64 bits each are kept, so that a corpus of millions fits: 16 to 32 bytes a
 * key. Two of ten million keys fall together with a probability of three in a million.
 */
final class Fingerprints {
  private long[] slots = new long[1024];
  private int size;

  /** False if the key was there. */
  boolean add(String key) {
    if (2 * size >= slots.length) {
      grow();
    }
    return add(fingerprint(key));
  }

  private boolean add(long fingerprint) {
    int at = (int) fingerprint & slots.length - 1;
    while (slots[at] != 0) {
      if (slots[at] == fingerprint) {
        return false;
      }
      at = at + 1 & slots.length - 1;
    }
    slots[at] = fingerprint;
    size++;
    return true;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[2 * before.length];
    size = 0;
    Arrays.stream(before).filter(fingerprint -> fingerprint != 0).forEach(this::add);
  }

  /** Never 0, which marks a free slot. */
  private static long fingerprint(String key) {
    long bits = Long.parseUnsignedLong(Hash.of(key).substring(0, 16), 16);
    return bits == 0 ? 1 : bits;
  }
}
