package org.beyan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Verbs of no list that stand where only a cue can: {@code «…», — возмутился Петров}. */
final class RussianUnlistedCues {
  private static final Cue.Entry SPEECH = new Cue.Entry("", Set.of("quote"), Act.STATE);

  private final Layout layout;
  private final RussianSubjects subjects;

  RussianUnlistedCues(Layout layout) {
    this.layout = layout;
    this.subjects = new RussianSubjects(layout);
  }

  /** The listed cues and such verbs, in text order. */
  List<Cue> with(List<Cue> listed, Span sentence) {
    List<Cue> cues = new ArrayList<>(listed);
    for (Quote quote : layout.document().quotesIn(sentence)) {
      int verb = behindMarks(layout.to(quote.outer()));
      boolean free = listed.stream().noneMatch(cue -> cue.first() <= verb && verb <= cue.last());
      if (verb > layout.to(quote.outer()) && verb < layout.to(sentence) && free) {
        Span span = layout.token(verb).span();
        Cue cue = new Cue(span, verb, verb, SPEECH, Form.FINITE);
        boolean speaks =
            RussianWords.looksLikeVerb(layout.word(verb))
                && subjects
                    .behind(verb + 1, layout.to(sentence), cue)
                    .filter(source -> source.first() == verb + 1)
                    .isPresent();
        if (speaks) {
          cues.add(cue);
        }
      }
    }
    cues.sort(Comparator.comparingInt(Cue::first));
    return cues;
  }

  /** Index behind a dash, and a comma before it; the same index where no dash stands. */
  private int behindMarks(int from) {
    int at = layout.word(from).equals(",") ? from + 1 : from;
    return Dashes.isDash(layout, at) ? at + 1 : from;
  }
}
