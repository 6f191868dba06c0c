package org.beyan.text;

/** Cuts the endings of folded Turkish words. */
final class TurkishStemmer {
  private TurkishStemmer() {}

  static String stem(String folded) {
    return folded.length() > 5 ? folded.substring(0, 5) : folded;
  }
}
