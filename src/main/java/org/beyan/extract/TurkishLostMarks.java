package org.beyan.extract;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Reads quotations on where their marks were lost: words that run over paragraphs of which only the
 * first and the last are marked, and words behind a colon without any mark.
 */
final class TurkishLostMarks {
  /** Paragraphs over which marks are missed. */
  private static final int PARAGRAPHS = 8;

  /** Paragraphs that tell a habit of layout. */
  private static final int MANY = 8;

  private static final String STOPS = ".!?…";

  /** "görüyoruz", "milletimizin", "bilirim": somebody speaks. */
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "[a-z]*(?:iyor|uyor|ecegi|acagi)(?:um|uz|im|iz)|[a-z]{3,}[iu]m[iu]z[a-z]*|biz[a-z]{0,4}|ben");

  /** Sentences without marks behind a colon. */
  private static final int SENTENCES = 15;

  private final Layout layout;
  private final Document document;
  private final TurkishCues cues;

  TurkishLostMarks(Layout layout, TurkishCues cues) {
    this.layout = layout;
    this.document = layout.document();
    this.cues = cues;
  }

  /**
   * The words of {@code X, "…" ¶ … ¶ "…" dedi}, paragraph by paragraph; empty where the last
   * quotation stands alone.
   */
  List<Span> upTo(Quote last) {
    int paragraph = paragraphAt(last.words().start());
    if (last.outer().start() != document.paragraphs().get(paragraph).start()) {
      return List.of();
    }
    LinkedList<Span> words = new LinkedList<>(List.of(last.words()));
    for (int i = paragraph - 1; i >= Math.max(0, paragraph - PARAGRAPHS); i--) {
      Span before = document.paragraphs().get(i);
      Optional<Quote> opening = opening(before);
      if (opening.isPresent()) {
        words.addFirst(opening.get().words());
        return words;
      }
      Optional<Span> further = further(before);
      if (further.isEmpty()) {
        break;
      }
      words.addFirst(further.get());
    }
    return isOpeningLost(last, words) ? words : List.of();
  }

  /** Of marks, only the closing one is left: "Yol bitti.¶Köprü de bitecek" dedi. */
  private boolean isOpeningLost(Quote last, List<Span> words) {
    return !last.opened() && words.size() > 1 && isCutBySentence() && areWhole(words);
  }

  /** Whether all but the last end a sentence, not only a line. */
  private boolean areWhole(List<Span> words) {
    return words.subList(0, words.size() - 1).stream()
        .allMatch(span -> STOPS.indexOf(document.text().charAt(span.end() - 1)) >= 0);
  }

  /**
   * Paragraphs that go on after {@code şöyle konuştu: "…"} without marks, where each sentence is a
   * paragraph and the first goes on in the first person.
   */
  List<Span> goingOn(Span marked) {
    int next = paragraphAt(marked.start()) + 1;
    boolean goesOn =
        isCutBySentence()
            && next < document.paragraphs().size()
            && isFirstPerson(document.paragraphs().get(next));
    return goesOn ? behind(document.paragraphs().get(next).start()) : List.of();
  }

  private boolean isFirstPerson(Span paragraph) {
    return document.tokensIn(paragraph).stream()
        .anyMatch(token -> FIRST_PERSON.matcher(token.folded()).matches());
  }

  /** Whether each sentence is a paragraph: there, marks are lost most. */
  private boolean isCutBySentence() {
    int paragraphs = document.paragraphs().size();
    return paragraphs >= MANY && document.sentences().size() <= paragraphs * 1.15;
  }

  private int paragraphAt(int offset) {
    return document.paragraphFrom(offset);
  }

  /** {@code X, "…"} at the end of a paragraph, without a cue. */
  private Optional<Quote> opening(Span paragraph) {
    List<Quote> quotes = document.quotesIn(paragraph);
    if (quotes.isEmpty()) {
      return Optional.empty();
    }
    Quote last = quotes.get(quotes.size() - 1);
    int first = layout.from(last.outer());
    boolean introduced =
        last.opened() && last.outer().start() > paragraph.start() && isComma(first - 1);
    return Optional.of(last)
        .filter(quote -> introduced && paragraph.end() - quote.outer().end() <= 1);
  }

  private boolean isComma(int token) {
    return layout.word(token).equals(",");
  }

  /** A paragraph that goes on: words in marks from end to end, or without mark and cue. */
  private Optional<Span> further(Span paragraph) {
    List<Quote> quotes = document.quotesIn(paragraph);
    if (quotes.isEmpty()) {
      return Optional.of(paragraph).filter(p -> cues.in(p).isEmpty() && !isHeading(p));
    }
    Quote only = quotes.get(0);
    boolean whole =
        only.outer().start() == paragraph.start() && paragraph.end() - only.outer().end() <= 1;
    return whole ? Optional.of(only.words()) : Optional.empty();
  }

  private boolean isHeading(Span span) {
    return span.in(document.text()).chars().noneMatch(Character::isLowerCase);
  }

  /**
   * Sentences without marks behind a colon, up to the next cue, quotation or heading; a span for
   * each paragraph.
   */
  List<Span> behind(int offset) {
    List<Span> words = new ArrayList<>();
    Optional<Span> sentence = document.sentenceAt(offset).or(() -> document.sentenceFrom(offset));
    for (int read = 0; read < SENTENCES && sentence.isPresent(); read++) {
      Span from = new Span(Math.max(offset, sentence.get().start()), sentence.get().end());
      Span said = from.trim(document.text());
      if (!said.isEmpty() && ends(said)) {
        break;
      }
      if (!said.isEmpty()) {
        append(words, said);
      }
      sentence = document.sentenceFrom(sentence.get().end());
    }
    return words;
  }

  private boolean ends(Span said) {
    return isMarked(said) || !cues.in(said).isEmpty() || isHeading(said);
  }

  private boolean isMarked(Span span) {
    return document.isQuoted(span.start()) || !document.quotesIn(span).isEmpty();
  }

  private void append(List<Span> words, Span sentence) {
    int last = words.size() - 1;
    boolean joins =
        last >= 0 && paragraphAt(words.get(last).start()) == paragraphAt(sentence.start());
    if (joins) {
      words.set(last, words.get(last).cover(sentence));
    } else {
      words.add(sentence);
    }
  }
}
