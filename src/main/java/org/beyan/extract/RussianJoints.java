package org.beyan.extract;

import java.util.Optional;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;

/** Joint sources: Иванов и Петров заявили. */
final class RussianJoints {
  /** Words of a title between a conjunction and the name that it joins. */
  private static final int TITLE = 9;

  private final Layout layout;
  private final RussianPhrases phrases;
  private final RussianSegments segments;

  RussianJoints(Layout layout, RussianPhrases phrases, RussianSegments segments) {
    this.layout = layout;
    this.phrases = phrases;
    this.segments = segments;
  }

  /** Whether a name stands next to a conjunction, a few words of a title between them. */
  boolean isJoint(Mention mention) {
    int first = layout.document().tokenFrom(mention.span().start());
    String behind = layout.word(layout.behind(mention));
    boolean before = false;
    for (int at = first - 1; at >= Math.max(0, first - TITLE) && !segments.isBorder(at); at--) {
      before |= layout.word(at).equals("и");
    }
    return before || behind.equals("и") || behind.equals(",");
  }

  /** A source before its cue with the names that a conjunction or commas join to it. */
  Source before(Source source, int from, Cue cue) {
    int at = conjunction(source, from) - 1;
    if (!isPlural(cue)) {
      return source;
    }
    Source all = source;
    while (at >= from) {
      Optional<Mention> mention = layout.mention(at).filter(RussianJoints::mayJoin);
      if (mention.isEmpty()) {
        break;
      }
      Source other = phrases.around(mention.get(), layout.size());
      all = new Source(other.mention().cover(all.mention()), other.first(), all.behind());
      at = layout.word(other.first() - 1).equals(",") ? other.first() - 2 : from - 1;
    }
    return all;
  }

  /** Index of the conjunction before a source and the unknown words of its title; 0 without one. */
  private int conjunction(Source source, int from) {
    for (int at = source.first() - 1; at > Math.max(from, source.first() - TITLE); at--) {
      boolean joins = layout.mention(at - 1).filter(RussianJoints::mayJoin).isPresent();
      if (layout.word(at).equals("и") && joins) {
        return at;
      }
      if (segments.isBorder(at) || layout.isQuoted(at)) {
        break;
      }
    }
    return 0;
  }

  private static boolean mayJoin(Mention mention) {
    return mention.nominative()
        && !mention.is(Type.CONFLICT, Type.PLACE, Type.NATIONALITY, Type.MEDIUM, Type.PRONOUN);
  }

  /** A source behind its cue with the name that a conjunction joins to it. */
  Source behind(Source source, int to, Cue cue) {
    boolean joined = isPlural(cue) && layout.word(source.behind()).equals("и");
    for (int at = source.behind() + 1; joined && at < to; at++) {
      Optional<Mention> next = phrases.mentionAt(at).filter(phrases::isSubject);
      if (next.isPresent()) {
        Source other = phrases.named(next.get(), to);
        return new Source(source.mention().cover(other.mention()), source.first(), other.behind());
      }
    }
    return source;
  }

  private boolean isPlural(Cue cue) {
    return RussianAgreement.of(layout, cue) == RussianAgreement.MANY;
  }
}
