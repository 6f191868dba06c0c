package org.beyan.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.SaidOn.From;
import org.beyan.article.SaidOn.Precision;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;

/**
 * Tells the day of the words: GUIDELINES rule 6.
 *
 * <p>The expression nearest to the cue counts, in the sentence that attributes and outside the
 * content; else the day that the text gave for the same speaker's words earlier in the paragraph;
 * else the printed day. A day after the printed one is of something else.
 */
final class DateResolver {
  private final DayWords words;

  private DateResolver(DayWords words) {
    this.words = words;
  }

  static DateResolver of(String language) {
    return new DateResolver(DayWords.of(language));
  }

  /**
   * @param before the statements already resolved, in text order
   */
  Optional<SaidOn> saidOn(
      Quotation quotation, List<Speaker> speakers, Document document, List<Statement> before) {
    return inSentence(quotation, document)
        .or(() -> inParagraph(quotation, speakers, document, before))
        .or(
            () ->
                document
                    .article()
                    .published()
                    .map(day -> new SaidOn(day, Precision.DAY, From.PUBLISHED)));
  }

  private Optional<SaidOn> inSentence(Quotation quotation, Document document) {
    int anchor = anchor(quotation);
    Optional<Span> sentence =
        document.sentences().stream().filter(s -> s.contains(anchor)).findFirst();
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    DayFinder finder = new DayFinder(document, words);
    int cue = document.tokenFrom(anchor);
    int to = document.tokenFrom(sentence.get().end());
    Optional<LocalDate> nearest = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (int at = document.tokenFrom(sentence.get().start()); at < to; at++) {
      if (Math.abs(at - cue) < distance && !isContent(at, quotation, document)) {
        Optional<LocalDate> day = finder.at(at).filter(d -> isPossible(d, document));
        if (day.isPresent()) {
          distance = Math.abs(at - cue);
          nearest = day;
        }
      }
    }
    return nearest.map(day -> new SaidOn(day, Precision.DAY, From.TEXT));
  }

  private static int anchor(Quotation quotation) {
    return quotation.cue().isEmpty() ? quotation.extent().start() : quotation.cue().get(0).start();
  }

  private static boolean isContent(int token, Quotation quotation, Document document) {
    int start = document.tokens().get(token).start();
    return quotation.content().stream().anyMatch(span -> span.contains(start))
        || document.isQuoted(start);
  }

  private static boolean isPossible(LocalDate day, Document document) {
    return document.article().published().map(printed -> !day.isAfter(printed)).orElse(true);
  }

  private static Optional<SaidOn> inParagraph(
      Quotation quotation, List<Speaker> speakers, Document document, List<Statement> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Statement last = before.get(before.size() - 1);
    Optional<Span> paragraph =
        document.paragraphs().stream()
            .filter(p -> p.contains(anchor(quotation)))
            .filter(p -> p.contains(anchor(last.quotation())))
            .findFirst();
    boolean same = names(last.speakers()).equals(names(speakers));
    return paragraph.isPresent() && same
        ? last.saidOn().filter(day -> day.from() == From.TEXT)
        : Optional.empty();
  }

  private static List<Optional<String>> names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).toList();
  }
}
