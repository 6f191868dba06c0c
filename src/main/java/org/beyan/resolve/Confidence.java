package org.beyan.resolve;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Speaker;

/**
 * How sure it is that somebody said these words, by how the text names its source and by what is
 * known of whom it names.
 *
 * <p>Each figure is the share of statements that were in the gold with the right speakers, among
 * those of its kind: on the development sets and the bundled articles (648 statements), drawn
 * towards the share on articles that the grammars were not written with, and rounded. Kinds of
 * speech and rules differ less than sources do. {@code beyan evaluate} shows how far the figures
 * hold.
 */
final class Confidence {
  /** A statement without a cue ("Lavrov: …") is a little less sure; too rare to be measured. */
  private static final double WITHOUT_CUE = 0.95;

  /** How the text names a source. */
  private enum Source {
    /** By a name, of a person or a body. */
    NAME,
    /** By a title or another noun: "bakan", "представитель", "the spokesman". */
    NOUN,
    PRONOUN,
    /** Not at all: the sentence has no subject. */
    NOTHING;

    private static Source of(Optional<Span> source, Document document) {
      if (source.isEmpty()) {
        return NOTHING;
      }
      List<Mention> mentions = document.mentionsIn(source.get());
      if (mentions.stream().anyMatch(it -> it.is(Type.PERSON, Type.NAME, Type.BODY, Type.MEDIUM))) {
        return NAME;
      }
      return mentions.stream().anyMatch(it -> it.is(Type.PRONOUN)) ? PRONOUN : NOUN;
    }
  }

  private Confidence() {}

  /** In 0..1, with two digits. */
  static double of(Quotation quotation, List<Speaker> speakers, Document document) {
    double confidence = of(Source.of(quotation.source(), document), speakers);
    double rounded = Math.round(100 * confidence * (quotation.cue().isEmpty() ? WITHOUT_CUE : 1));
    return rounded / 100;
  }

  private static double of(Source source, List<Speaker> speakers) {
    if (speakers.stream().allMatch(speaker -> speaker.name().isEmpty())) {
      return source == Source.NOTHING ? 0.35 : 0.65;
    }
    boolean known = speakers.stream().allMatch(speaker -> speaker.entity().isPresent());
    return switch (source) {
      case NAME -> known ? 0.97 : 0.9;
      case PRONOUN -> 0.91;
      case NOUN, NOTHING -> 0.84;
    };
  }
}
