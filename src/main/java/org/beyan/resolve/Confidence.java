package org.beyan.resolve;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.beyan.article.Quotation;
import org.beyan.article.Speaker;

/**
 * How sure it is that somebody said these words: a start, times the factor of each weakness.
 *
 * <p>The factors are the share of right words and speakers among the Turkish and Russian
 * development statements that have the weakness, over the share among those that have none,
 * rounded; {@link Weakness#WITHOUT_CUE} was too rare there and is a guess. Kinds of speech did not
 * differ.
 */
final class Confidence {
  private static final double START = 0.95;

  private enum Weakness {
    /** "Lavrov: …", or words in a row with those of a speaker. */
    WITHOUT_CUE(0.9, (quotation, speakers) -> quotation.cue().isEmpty()),
    /** The sentence names no source: it was taken from those before. */
    WITHOUT_SOURCE(0.55, (quotation, speakers) -> quotation.source().isEmpty()),
    /** A source that stays without name: "yetkililer", or a pronoun that nobody fits. */
    UNNAMED(0.7, (quotation, speakers) -> speakers.stream().allMatch(s -> s.name().isEmpty())),
    /** A name that the gazetteer does not know. */
    UNKNOWN_NAME(
        0.85,
        (quotation, speakers) ->
            speakers.stream().anyMatch(s -> s.name().isPresent() && s.entity().isEmpty()));

    private final double factor;
    private final BiPredicate<Quotation, List<Speaker>> applies;

    Weakness(double factor, BiPredicate<Quotation, List<Speaker>> applies) {
      this.factor = factor;
      this.applies = applies;
    }
  }

  private Confidence() {}

  static double of(Quotation quotation, List<Speaker> speakers) {
    double confidence =
        Stream.of(Weakness.values())
            .filter(weakness -> weakness.applies.test(quotation, speakers))
            .mapToDouble(weakness -> weakness.factor)
            .reduce(START, (product, factor) -> product * factor);
    return Math.round(confidence * 100) / 100.0;
  }
}
