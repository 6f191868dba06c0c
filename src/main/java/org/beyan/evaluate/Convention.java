package org.beyan.evaluate;

import java.util.List;
import java.util.Set;
import org.beyan.article.Span;

/**
 * Where a content begins and ends by the convention of attribution corpora (PolNeAR's guidelines,
 * section "content"): its quotation marks belong to it, with the punctuation that stands within
 * them, and so does the {@code that} of a reported clause. Our own statements end inside of both.
 */
final class Convention {
  private static final String OPENING = "\"'“‘«„";
  private static final String CLOSING = "\"'”’»";
  private static final String WITHIN = ".,;:!?…";
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "что", "чтобы");

  /** Code points. */
  private final int[] text;

  Convention(String text) {
    this.text = text.codePoints().toArray();
  }

  List<Span> widened(List<Span> content) {
    return content.stream().map(this::widened).toList();
  }

  private Span widened(Span span) {
    int start = beforeMark(Math.min(span.start(), text.length));
    int end = Math.max(start, afterMark(Math.min(span.end(), text.length)));
    return new Span(beforeComplementizer(start), end);
  }

  private int beforeMark(int start) {
    boolean marked = start > 0 && OPENING.indexOf(text[start - 1]) >= 0;
    return marked ? start - 1 : start;
  }

  private int afterMark(int end) {
    int at = end;
    while (at < text.length && WITHIN.indexOf(text[at]) >= 0) {
      at++;
    }
    boolean marked = at < text.length && CLOSING.indexOf(text[at]) >= 0;
    return marked ? at + 1 : end;
  }

  private int beforeComplementizer(int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    int at = end;
    while (at > 0 && Character.isLetter(text[at - 1])) {
      at--;
    }
    return COMPLEMENTIZERS.contains(new String(text, at, end - at)) ? at : start;
  }
}
