package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beyan.article.Document;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/**
 * Direct speech whose marks were lost altogether: {@code Demir, Yol bitti. Köprü de bitecek dedi.}
 *
 * <p>A finite verb stands directly before "dedi" or "diye". The words begin behind the subject; a
 * sentence without one goes on from those before it in the paragraph, back to "Demir, Yol …".
 */
final class TurkishBareSpeech {
  /** Words that speech has at least. */
  private static final int SHORTEST = 3;

  /** Sentences that it may have. */
  private static final int SENTENCES = 8;

  /** "gidiyoruz", "yapacak", "istemiyorlar", "oldu", "var": what a sentence ends in. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "[a-z]{2,}(?:d[iu]|t[iu]|m[iu]s|yor|[ae]c[ae][kg]|m[ae]z|m[ae]l[iu]|d[iu]r|t[iu]r)"
              + "(?:[iu]?m|k|[iu]z|n[iu]z|l[ae]r|s[iu]n)?"
              + "|[a-z]{2,}[aeiu]r(?:[iu]m|[iu]z|l[ae]r|s[iu]n)|olur|eder|ister|gerekir"
              + "|var|yok|degil|lazim|gerek|olsun|[a-z]{2,}s[iu]n");

  /** What somebody says, and who. */
  record Speech(Span words, Source source) {}

  private final Layout layout;
  private final Document document;
  private final TurkishCues cues;
  private final TurkishSubjects subjects;

  TurkishBareSpeech(Layout layout, TurkishCues cues, TurkishSubjects subjects) {
    this.layout = layout;
    this.document = layout.document();
    this.cues = cues;
    this.subjects = subjects;
  }

  /**
   * The words before a cue.
   *
   * @param from first token that the cue may claim
   * @param own the subject of the cue, where its sentence has one
   */
  Optional<Speech> before(Cue cue, int from, Optional<Source> own) {
    int last = lastWord(cue);
    if (last < from || isMarked(from, cue.first()) || !ends(last)) {
      return Optional.empty();
    }
    Optional<Source> inverted = own.filter(source -> source.first() > cue.last());
    return inverted
        .flatMap(source -> speech(from, last, source))
        .or(() -> own.flatMap(source -> speech(Math.max(from, begin(source)), last, source)))
        .or(() -> goingOn(from, last));
  }

  /** Index of the word before "dedi" or "diye …"; -1 behind another cue. */
  private int lastWord(Cue cue) {
    int at = cue.first() - 1;
    boolean diye = layout.word(at).equals("diye") || layout.word(cue.first()).equals("diye");
    if (!diye && !cue.entry().cue().startsWith("de-") || !cue.is(Form.FINITE)) {
      return -1;
    }
    at -= layout.word(at).equals("diye") ? 1 : 0;
    return layout.word(at).equals(",") ? at - 1 : at;
  }

  private boolean ends(int last) {
    return PREDICATE.matcher(layout.word(last)).matches();
  }

  private boolean isMarked(int from, int to) {
    for (int at = from; at < to; at++) {
      if (layout.isQuoted(at)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Speech> speech(int first, int last, Source source) {
    boolean enough = last - first + 1 >= SHORTEST;
    return enough
        ? Optional.of(new Speech(layout.span(first, last + 1), source))
        : Optional.empty();
  }

  /** Index behind the subject and its comma. */
  private int begin(Source source) {
    int at = source.behind();
    return TurkishSettings.behindConnectors(layout, at, at + 2);
  }

  private Optional<Speech> goingOn(int from, int last) {
    int start = layout.token(from).start();
    Optional<Span> paragraph = document.paragraphAt(start);
    List<Span> before =
        paragraph.map(p -> document.sentencesIn(new Span(p.start(), start))).orElse(List.of());
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - SENTENCES); i--) {
      Span sentence = before.get(i);
      List<Cue> told = cues.in(sentence);
      Optional<Speech> found =
          told.isEmpty()
              ? opened(layout.from(sentence), layout.to(sentence), last)
              : behindCue(told.get(told.size() - 1), sentence, last);
      if (found.isPresent() || !told.isEmpty() || !document.quotesIn(sentence).isEmpty()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "… belirten Demir, Yol …", "Demir, … belirterek, Yol …". */
  private Optional<Speech> behindCue(Cue cue, Span sentence, int last) {
    if (cue.is(Form.PARTICIPLE)) {
      return subjects
          .head(cue, layout.to(sentence))
          .flatMap(head -> speechBehind(head.behind(), last, head));
    }
    return cue.is(Form.CONVERB)
        ? subjects
            .in(layout.from(sentence), cue.first())
            .flatMap(source -> speechBehind(cue.last() + 1, last, source))
        : Optional.empty();
  }

  private Optional<Speech> speechBehind(int at, int last, Source source) {
    int first = layout.word(at).equals(",") ? at + 1 : at;
    return isSentenceStart(first) ? speech(first, last, source) : Optional.empty();
  }

  /** "Demir, Yol …": a subject, a comma, and a capital where no name begins. */
  private Optional<Speech> opened(int from, int end, int last) {
    return subjects
        .in(from, end)
        .filter(source -> layout.word(source.behind()).equals(","))
        .flatMap(source -> speechBehind(source.behind(), last, source));
  }

  /** "Köprünün" and "Bu" look like an unknown name where a capital is not expected. */
  private boolean isNoun(int at) {
    return layout.mention(at).filter(m -> m.is(Type.NAME)).isPresent()
        && layout.token(at).ending().isEmpty()
        && (TurkishNouns.isOblique(layout.word(at)) || PlainWords.isOpener(layout.word(at), "tr"));
  }

  private boolean isSentenceStart(int at) {
    return at < layout.size()
        && layout.token(at).isWord()
        && layout.token(at).isCapitalised(layout.text())
        && (layout.mention(at).isEmpty() || isNoun(at));
  }
}
