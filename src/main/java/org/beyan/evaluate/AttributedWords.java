package org.beyan.evaluate;

import java.util.BitSet;
import java.util.List;
import org.beyan.article.Span;

/**
 * One attribution as sets of tokens.
 *
 * @param spans where the content stands
 * @param content tokens of the content
 * @param source tokens of the source; none where the text has none
 */
record AttributedWords(List<Span> spans, BitSet content, BitSet source) {
  /** Sources that share a token, or both without one. */
  boolean agreesOnSource(AttributedWords other) {
    return source.intersects(other.source) || (source.isEmpty() && other.source.isEmpty());
  }
}
