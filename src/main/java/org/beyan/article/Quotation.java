package org.beyan.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words, the cue that attributes them, and the source as it stands in the text.
 *
 * @param content one span, or several where the quotation is broken by its cue or runs over
 *     paragraphs
 * @param cue verb or phrase that attributes; none in the colon style of headlines ("Lavrov: …")
 * @param source nearest mention that names the source, a pronoun included; empty where the subject
 *     is dropped
 * @param act what the cue verb alone tells
 * @param rule name of the grammar rule that found it, such as {@code tr.finite-cue.direct}
 */
public record Quotation(
    List<Span> content, List<Span> cue, Optional<Span> source, Kind kind, Act act, String rule) {
  public Quotation {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(act);
    if (content.isEmpty() || content.stream().anyMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("A quotation without words: " + content);
    }
  }

  /** From the first word of the content to the last. */
  public Span extent() {
    return content.get(0).cover(content.get(content.size() - 1));
  }
}
