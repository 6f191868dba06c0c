package org.beyan.language;

import java.util.ArrayList;
import java.util.List;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Cuts paragraphs into sentences at stops, never inside a quotation, nor between a quotation and
 * the cue behind it.
 */
final class SentenceSplitter {
  private final Orthography orthography;

  SentenceSplitter(Orthography orthography) {
    this.orthography = orthography;
  }

  /**
   * @param paragraphs in text order
   * @param quotes in text order, none overlapping another
   */
  List<Span> split(String text, List<Span> paragraphs, List<Quote> quotes) {
    List<Span> sentences = new ArrayList<>();
    int first = 0;
    for (Span paragraph : paragraphs) {
      int last = first;
      while (last < quotes.size() && quotes.get(last).outer().start() < paragraph.end()) {
        last++;
      }
      split(text, paragraph, quotes.subList(first, last), sentences);
      first = last;
    }
    return sentences;
  }

  private void split(String text, Span paragraph, List<Quote> quotes, List<Span> sentences) {
    SentenceBorder border = new SentenceBorder(text, paragraph, orthography);
    int start = paragraph.start();
    int at = start;
    for (Quote quote : quotes) {
      start = split(text, start, new Span(at, quote.outer().start()), border, sentences);
      at = quote.outer().end();
      if (border.isBehind(quote)) {
        add(sentences, text, start, at);
        start = at;
      }
    }
    start = split(text, start, new Span(at, paragraph.end()), border, sentences);
    add(sentences, text, start, paragraph.end());
  }

  /**
   * Cuts a stretch without quotations.
   *
   * @return where the sentence begins that is open at its end
   */
  private static int split(
      String text, int start, Span stretch, SentenceBorder border, List<Span> sentences) {
    int open = start;
    for (int at = stretch.start(); at < stretch.end(); at++) {
      if (SentenceBorder.isStop(text.charAt(at))) {
        int end = border.behindStops(at);
        if (border.isAt(open, at, end)) {
          add(sentences, text, open, end);
          open = end;
        }
        at = end - 1;
      }
    }
    return open;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    Span sentence = new Span(start, end).trim(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }
}
