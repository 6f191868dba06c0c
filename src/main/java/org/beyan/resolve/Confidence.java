package org.beyan.resolve;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.Speaker;

/**
 * How sure a statement is: a start by how it was found, times what weakens it, each by name.
 *
 * <p>The factors are estimates of the precision that each rule has on the development articles;
 * they are not yet calibrated.
 */
final class Confidence {
  private static final double DIRECT = 0.95;
  private static final double MIXED = 0.9;
  private static final double INDIRECT = 0.88;
  private static final double WITHOUT_CUE = 0.85;
  private static final double DROPPED_SUBJECT = 0.85;
  private static final double UNNAMED = 0.8;
  private static final double UNKNOWN_NAME = 0.95;
  private static final double WITHOUT_DAY = 0.97;

  private Confidence() {}

  static double of(Quotation quotation, List<Speaker> speakers, Optional<SaidOn> day) {
    double start =
        switch (quotation.kind()) {
          case DIRECT -> DIRECT;
          case MIXED -> MIXED;
          case INDIRECT -> INDIRECT;
        };
    double cue = quotation.cue().isEmpty() && quotation.kind() == Kind.DIRECT ? WITHOUT_CUE : 1;
    double subject = quotation.source().isEmpty() ? DROPPED_SUBJECT : 1;
    double name = speakers.stream().mapToDouble(Confidence::name).min().orElse(UNNAMED);
    double known = day.isPresent() ? 1 : WITHOUT_DAY;
    return Math.round(start * cue * subject * name * known * 100) / 100.0;
  }

  private static double name(Speaker speaker) {
    if (speaker.name().isEmpty()) {
      return UNNAMED;
    }
    return speaker.entity().isPresent() ? 1 : UNKNOWN_NAME;
  }
}
