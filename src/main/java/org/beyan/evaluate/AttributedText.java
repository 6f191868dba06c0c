package org.beyan.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beyan.article.Span;

/**
 * A text cut as the PolNeAR scorer cuts it: words and single punctuation marks, and which of them
 * stand within quotation marks. Offsets are Unicode code points.
 */
final class AttributedText {
  /** How much of a content stands within quotation marks. */
  enum View {
    DIRECT,
    MIXED,
    INDIRECT
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "W+(?:['’.\\-]W+)*|[^\\s\\p{L}\\p{N}_]".replace("W", "[\\p{L}\\p{N}_]"),
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final BitSet words = new BitSet();
  private final BitSet quoted;

  AttributedText(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    int units = 0;
    int points = 0;
    while (matcher.find()) {
      points += text.codePointCount(units, matcher.start());
      int start = points;
      points += text.codePointCount(matcher.start(), matcher.end());
      units = matcher.end();
      words.set(tokens.size(), isWord(text.codePointAt(matcher.start())));
      tokens.add(new Span(start, points));
    }
    quoted = tokens(quotations());
  }

  private static boolean isWord(int point) {
    return point == '_' || Names.isAlphanumeric(point);
  }

  /** The tokens that the spans touch. */
  BitSet tokens(List<Span> spans) {
    BitSet touched = new BitSet();
    for (Span span : spans) {
      for (int at = firstEndingAfter(span.start()); at < tokens.size(); at++) {
        if (tokens.get(at).start() >= span.end()) {
          break;
        }
        touched.set(at);
      }
    }
    return touched;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Without the marks at either end. */
  BitSet trimmed(BitSet tokens) {
    BitSet kept = (BitSet) tokens.clone();
    while (!kept.isEmpty() && !words.get(kept.nextSetBit(0))) {
      kept.clear(kept.nextSetBit(0));
    }
    while (!kept.isEmpty() && !words.get(kept.length() - 1)) {
      kept.clear(kept.length() - 1);
    }
    return kept;
  }

  View view(BitSet tokens) {
    BitSet spoken = (BitSet) tokens.clone();
    spoken.and(words);
    int all = spoken.cardinality();
    spoken.and(quoted);
    int inMarks = spoken.cardinality();
    if (inMarks == 0) {
      return View.INDIRECT;
    }
    return inMarks == all ? View.DIRECT : View.MIXED;
  }

  /** The words of a content on one line, cut off after some characters. */
  String words(List<Span> spans, int most) {
    int start = text.offsetByCodePoints(0, spans.get(0).start());
    int end = text.offsetByCodePoints(start, Math.min(most, spans.get(0).length()));
    return text.substring(start, end);
  }

  /**
   * Stretches in marks, marks included. Straight ones pair within a paragraph; one that is not
   * closed runs to its paragraph's end.
   */
  private List<Span> quotations() {
    List<Span> stretches = new ArrayList<>();
    Matcher paragraphs = PARAGRAPH.matcher(text);
    int units = 0;
    int points = 0;
    while (paragraphs.find()) {
      points += text.codePointCount(units, paragraphs.start());
      units = paragraphs.start();
      quotations(paragraphs.group().codePoints().toArray(), points, stretches);
    }
    return stretches;
  }

  private static void quotations(int[] paragraph, int offset, List<Span> stretches) {
    int open = -1;
    for (int at = 0; at < paragraph.length; at++) {
      int mark = paragraph[at];
      if (open < 0) {
        open = mark == '"' || OPENING.indexOf(mark) >= 0 ? at : open;
      } else if (mark == '"' || CLOSING.indexOf(mark) >= 0) {
        stretches.add(new Span(offset + open, offset + at + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      stretches.add(new Span(offset + open, offset + paragraph.length));
    }
  }
}
