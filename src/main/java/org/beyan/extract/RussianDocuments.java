package org.beyan.extract;

import java.util.Optional;
import java.util.Set;

/** The document that a passive names: в заявлении МИД говорится, что …. */
final class RussianDocuments {
  /** Words between a passive and the document behind it. */
  private static final int NEAR = 6;

  /**
   * A document, and whose it is.
   *
   * @param noun index of its noun
   */
  record Named(int noun, Optional<Source> source) {}

  private final Layout layout;
  private final RussianSubjects subjects;

  RussianDocuments(Layout layout, RussianSubjects subjects) {
    this.layout = layout;
    this.subjects = subjects;
  }

  /** The document before a passive cue in its sentence, or just behind it. */
  Optional<Named> near(Cue cue, int from, int end) {
    for (int at = cue.last() + 1; at < Math.min(end, cue.last() + 1 + NEAR); at++) {
      if (isDocument(at)) {
        return Optional.of(named(at, end));
      }
    }
    for (int at = cue.first() - 1; at >= from; at--) {
      if (isDocument(at)) {
        return Optional.of(named(at, cue.first()));
      }
    }
    return Optional.empty();
  }

  private boolean isDocument(int at) {
    boolean noun = !layout.isQuoted(at) && RussianWords.DOCUMENT.matcher(layout.word(at)).matches();
    for (int before = at - 1; noun && before >= Math.max(0, at - 4); before--) {
      if (Set.of("в", "во").contains(layout.word(before))) {
        return true;
      }
      if (!layout.token(before).isWord() && !layout.word(before).equals("-")) {
        return false;
      }
    }
    return false;
  }

  private Named named(int noun, int limit) {
    boolean mention = layout.mention(noun + 1).isPresent() || layout.mention(noun + 2).isPresent();
    Optional<Source> source =
        mention
            ? subjects.owner(noun + 1, limit).filter(s -> !subjects.isOutlet(s))
            : Optional.empty();
    return new Named(noun, source);
  }
}
