package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Finds the outermost quotations of a text, whatever marks they stand in.
 *
 * <p>Marks get lost, doubled and mixed up, and {@code "} says nothing about its side. So the marks
 * are read in order, and of all ways to take them (opening, closing, none) the cheapest is kept: a
 * shortest path over the stack of open quotations, linear in the number of marks. What each reading
 * costs is told by {@link QuotationMark} and {@link QuotationReading}.
 *
 * <p>A quotation over several paragraphs gives one {@link Quote} for each of them.
 */
final class QuotationMarks {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+(?=\\p{Lu})");

  /** Cheapest reading for each stack of open marks, so far. */
  private Map<String, QuotationReading> readings = new TreeMap<>();

  private QuotationMarks() {}

  static List<Quote> in(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks();
    marks.keep(QuotationReading.NOTHING);
    for (Span paragraph : paragraphs) {
      marks.read(text, paragraph);
    }
    return marks.readings.get("").quotes().stream()
        .map(quote -> trimmed(quote, text))
        .filter(quote -> !quote.words().isEmpty())
        .toList();
  }

  private void read(String text, Span paragraph) {
    List<QuotationMark> found = QuotationMarkFinder.marks(text, paragraph);
    boolean starts = !found.isEmpty() && found.get(0).start() == paragraph.start();
    step(reading -> reading.enter(paragraph, starts));
    for (QuotationMark mark : found) {
      step(reading -> reading.take(mark));
    }
    step(QuotationReading::leave);
  }

  private interface Step {
    List<QuotationReading> from(QuotationReading reading);
  }

  private void step(Step step) {
    List<QuotationReading> before = new ArrayList<>(readings.values());
    readings = new TreeMap<>();
    before.forEach(reading -> step.from(reading).forEach(this::keep));
  }

  private void keep(QuotationReading reading) {
    readings.merge(reading.stack(), reading, QuotationReading::cheaper);
  }

  /** Without space inside the marks; where a mark is lost, without the space in its place. */
  private static Quote trimmed(Quote quote, String text) {
    Span words = likelyWords(quote, text).trim(text);
    int start = quote.opened() ? quote.outer().start() : words.start();
    int end = quote.closed() ? quote.outer().end() : words.end();
    return new Quote(new Span(start, end), words, quote.opened(), quote.closed());
  }

  /** Where the opening mark is lost behind another quotation, it stood at a sentence's start. */
  private static Span likelyWords(Quote quote, String text) {
    int start = quote.words().start();
    boolean amid = !quote.opened() && start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    Matcher end = SENTENCE_END.matcher(text).region(start, quote.words().end());
    return amid && end.find() ? new Span(end.end(), quote.words().end()) : quote.words();
  }
}
