package org.beyan.serve;

/** A text that regular expressions read on a leash: backtracking reads it again and again. */
final class CheckedText implements CharSequence {
  private static final int READS_BETWEEN_CHECKS = 1 << 12;

  private final String text;
  private final Leash leash;
  private int reads;

  CheckedText(String text, Leash leash) {
    this.text = text;
    this.leash = leash;
  }

  @Override
  public char charAt(int index) {
    if (++reads == READS_BETWEEN_CHECKS) {
      reads = 0;
      leash.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
