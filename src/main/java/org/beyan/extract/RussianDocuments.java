package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;

/** The document that a passive names: в заявлении МИД говорится, что …. */
final class RussianDocuments {
  /** Words between a passive and the document behind it. */
  private static final int NEAR = 6;

  /** Words between the preposition and its noun: в размещённом на сайте заявлении. */
  private static final int ATTRIBUTE = 12;

  /** A document, and whose it is where the text says so beside it. */
  record Named(Optional<Source> source) {}

  private final Layout layout;
  private final RussianSubjects subjects;
  private final RussianOwners owners;

  RussianDocuments(Layout layout, RussianSubjects subjects, RussianOwners owners) {
    this.layout = layout;
    this.subjects = subjects;
    this.owners = owners;
  }

  /** The document just behind a passive cue, or before it in its sentence. */
  Optional<Named> near(Cue cue, int from, int end) {
    for (int at = cue.last() + 1; at < Math.min(end, cue.last() + 1 + NEAR); at++) {
      if (isDocument(at, from)) {
        return named(at, end);
      }
    }
    for (int at = cue.first() - 1; at >= from; at--) {
      if (isDocument(at, from)) {
        return named(at, cue.first());
      }
    }
    return Optional.empty();
  }

  private boolean isDocument(int at, int from) {
    boolean noun = !layout.isQuoted(at) && RussianWords.DOCUMENT.matcher(layout.word(at)).matches();
    for (int before = at - 1; noun && before >= Math.max(from, at - ATTRIBUTE); before--) {
      if (Set.of("в", "во").contains(layout.word(before))) {
        return true;
      }
      if (!layout.token(before).isWord() && !layout.word(before).equals("-")) {
        return false;
      }
    }
    return false;
  }

  /** The document with its owner; none for a law, and the article of a law. */
  private Optional<Named> named(int noun, int limit) {
    if (RussianWords.LEGAL.matcher(layout.word(noun + 1)).matches()) {
      return Optional.empty();
    }
    Optional<Mention> near = layout.mention(noun + 1).or(() -> layout.mention(noun + 2));
    return Optional.of(
        new Named(
            near.flatMap(mention -> owners.behind(noun + 1, limit))
                .filter(source -> !subjects.isOutlet(source))));
  }
}
