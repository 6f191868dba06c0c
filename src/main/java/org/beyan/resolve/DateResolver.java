package org.beyan.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beyan.article.Document;
import org.beyan.article.Quotation;
import org.beyan.article.SaidOn;
import org.beyan.article.SaidOn.From;
import org.beyan.article.SaidOn.Precision;
import org.beyan.article.Span;
import org.beyan.article.Speaker;

/**
 * Tells the days of an article's quotations: GUIDELINES rules 6 and 9.
 *
 * <p>The first of these that tells a day counts:
 *
 * <ol>
 *   <li>the sentence that attributes, outside all quoted and reported words: the expression nearest
 *       to the cue that is not of another event; what was said again and again or "last week" has
 *       no other day;
 *   <li>the same speaker's words before in the paragraph, by the text;
 *   <li>the next sentence, where it points back ("Об этом он сказал в среду");
 *   <li>a sentence shortly before in the paragraph that tells the occasion: one that attributes,
 *       that names the speaker, or that tells of people who meet or speak;
 *   <li>the paragraph before, where it ends with the same speaker's words, by the text;
 *   <li>the same words of the same speaker elsewhere in the article, by the text;
 *   <li>the printed day.
 * </ol>
 *
 * <p>A month or a year counts in the attributing sentence alone.
 */
final class DateResolver {
  private final Document document;
  private final List<Quotation> quotations;
  private final ToldDays days;

  /**
   * @param quotations in text order
   */
  DateResolver(Document document, DayGrammar grammar, List<Quotation> quotations) {
    this.document = document;
    this.quotations = List.copyOf(quotations);
    this.days = new ToldDays(document, grammar, quotations);
  }

  /**
   * A day for each quotation.
   *
   * @param speakers of each quotation
   */
  List<Optional<SaidOn>> days(List<List<Speaker>> speakers) {
    List<Optional<SaidOn>> told = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      told.add(told(i, speakers, told));
    }
    Repeats repeats = new Repeats(document);
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).isPresent()) {
        repeats.note(quotations.get(i), names(speakers.get(i)), told.get(i).get());
      }
    }
    return IntStream.range(0, told.size())
        .mapToObj(i -> told.get(i).or(() -> untold(i, speakers, repeats)))
        .toList();
  }

  private Optional<SaidOn> untold(int index, List<List<Speaker>> speakers, Repeats repeats) {
    return days.isUndated(quotations.get(index))
        ? Optional.empty()
        : repeats.day(quotations.get(index), names(speakers.get(index))).or(this::printed);
  }

  private Optional<SaidOn> told(
      int index, List<List<Speaker>> speakers, List<Optional<SaidOn>> before) {
    Quotation quotation = quotations.get(index);
    Optional<Span> paragraph = days.paragraph(quotation);
    Optional<SaidOn> attributed = days.inSentence(quotation);
    if (attributed.isPresent() || days.isUndated(quotation)) {
      return attributed;
    }
    return sameSpeaker(index, speakers, before, paragraph)
        .or(() -> days.pointingBack(quotation))
        .or(() -> days.atOccasion(quotation, speakers.get(index)))
        .or(() -> sameSpeaker(index, speakers, before, days.paragraphBefore(quotation)));
  }

  private Optional<SaidOn> printed() {
    return document.article().published().map(d -> new SaidOn(d, Precision.DAY, From.PUBLISHED));
  }

  /** The day of the last words before that are the same speaker's, if they are in the paragraph. */
  private Optional<SaidOn> sameSpeaker(
      int index,
      List<List<Speaker>> speakers,
      List<Optional<SaidOn>> before,
      Optional<Span> paragraph) {
    if (paragraph.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<String>> names = names(speakers.get(index));
    return IntStream.range(0, index)
        .map(i -> index - 1 - i)
        .takeWhile(i -> reach(quotations.get(i)) > paragraph.get().start())
        .filter(
            i ->
                paragraph
                    .filter(p -> p.contains(ToldDays.anchor(quotations.get(i)).start()))
                    .isPresent())
        .filter(i -> names(speakers.get(i)).equals(names))
        .mapToObj(before::get)
        .findFirst()
        .flatMap(day -> day)
        .filter(day -> day.precision() == Precision.DAY);
  }

  /** Where a quotation and its cue end. */
  private static int reach(Quotation quotation) {
    return quotation.extent().cover(ToldDays.anchor(quotation)).end();
  }

  private static List<Optional<String>> names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).toList();
  }
}
