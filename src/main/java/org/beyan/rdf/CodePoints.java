package org.beyan.rdf;

import java.util.stream.IntStream;
import org.beyan.article.Span;

/**
 * Turns UTF-16 offsets of one text into Unicode code points, in which offsets leave the program
 * (W3C Web Annotation, section 4.2.5).
 */
final class CodePoints {
  private final String text;
  // offset of the second unit of each surrogate pair, rising; most texts have none
  private final int[] pairs;

  CodePoints(String text) {
    this.text = text;
    this.pairs = pairs(text);
  }

  /** How many code points stand before the offset. */
  int before(int offset) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }

  /** Up to so many code points before the span. */
  String prefix(Span span, int length) {
    int start = span.start();
    for (int taken = 0; taken < length && start > 0; taken++) {
      start = text.offsetByCodePoints(start, -1);
    }
    return text.substring(start, span.start());
  }

  /** Up to so many code points after the span. */
  String suffix(Span span, int length) {
    int end = span.end();
    for (int taken = 0; taken < length && end < text.length(); taken++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(span.end(), end);
  }

  private static int[] pairs(String text) {
    return IntStream.range(1, text.length())
        .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
        .toArray();
  }
}
