package org.beyan.extract;

/** Tells a dash between words from the hyphen within one. */
final class Dashes {
  private Dashes() {}

  /** A long dash, or a hyphen with a space before or behind it. */
  static boolean isDash(Layout layout, int at) {
    String word = layout.word(at);
    if (word.equals("—")) {
      return true;
    }
    if (!word.equals("-")) {
      return false;
    }
    boolean spaceBefore = at == 0 || layout.token(at - 1).end() < layout.token(at).start();
    boolean spaceBehind =
        at + 1 >= layout.size() || layout.token(at).end() < layout.token(at + 1).start();
    return spaceBefore || spaceBehind;
  }
}
