package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.Span;

/**
 * Attributed words in Russian: reported clauses, quotations with their cue, parentheses, and
 * sentences that a later "об этом сообщил" attributes.
 */
public final class RussianExtractor implements Extractor {
  private final CueLexicon lexicon = CueLexicon.of("ru", new RussianVerbs());

  @Override
  public List<Quotation> extract(Document printed) {
    Document document = new RussianLostMarks(printed, lexicon).repaired();
    Layout layout = new Layout(document);
    FollowingQuotes following = new FollowingQuotes(document);
    RussianContinuations continuations = new RussianContinuations(layout);
    RussianBrokenQuotes broken = new RussianBrokenQuotes(layout, lexicon);
    RussianTranscript transcript = new RussianTranscript(layout);
    List<Quotation> quotations = new ArrayList<>();
    Optional<Span> unattributed = Optional.empty();
    for (Span sentence : document.sentences().subList(0, transcript.start())) {
      List<Cue> cues = cues(layout, sentence);
      List<Quotation> found = new ArrayList<>(broken.in(sentence));
      RussianContext context = new RussianContext(layout, sentence, cues);
      new RussianSentence(context, following, unattributed)
          .read().stream()
              .filter(whole -> !isBroken(whole, broken.in(sentence)))
              .forEach(found::add);
      boolean joined = found.isEmpty() && continuations.join(sentence, cues, quotations);
      quotations.addAll(found);
      unattributed = found.isEmpty() && !joined ? Optional.of(sentence) : Optional.empty();
    }
    quotations.addAll(transcript.quotations());
    return quotations;
  }

  /** Whether an outlet relays words that have their cue within the marks. */
  private static boolean isBroken(Quotation whole, List<Quotation> broken) {
    return broken.stream().anyMatch(inner -> whole.extent().contains(inner.extent()));
  }

  private List<Cue> cues(Layout layout, Span sentence) {
    List<Cue> cues =
        lexicon
            .find(layout.document().tokens(), layout.from(sentence), layout.to(sentence))
            .stream()
            .filter(cue -> !layout.isQuoted(cue.first()))
            .toList();
    return new RussianUnlistedCues(layout).with(cues, sentence);
  }
}
