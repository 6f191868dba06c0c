package org.beyan.extract;

import org.beyan.article.Act;
import org.beyan.article.Span;

/**
 * A cue found in running text.
 *
 * @param span all its words
 * @param first index of its first token in the document
 * @param last index of its last token
 */
record Cue(Span span, int first, int last, Entry entry, Form form) {
  /**
   * A row of {@code data/cues}.
   *
   * @param cue as the row writes it
   * @param frames what the cue takes for content; names are the language's own, told in the file's
   *     header
   */
  record Entry(String cue, java.util.Set<String> frames, Act act) {
    boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  boolean takes(String frame) {
    return entry.takes(frame);
  }

  boolean is(Form... forms) {
    return java.util.List.of(forms).contains(form);
  }
}
