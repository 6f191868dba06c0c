package org.beyan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.Mention;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * Finds verbs that no lexicon lists where the marks alone tell that somebody speaks: {@code
 * "Shame!" the crowd yelled}, {@code Ann sings, "Come back"}, {@code Ann went further: "We will
 * leave."}
 */
final class EnglishUnlistedCues {
  private static final Cue.Entry SPEAKING = new Cue.Entry("", Set.of("quote"), Act.STATE);

  /** Words before a colon say how, not that something was said. */
  private static final Cue.Entry ANNOUNCING =
      new Cue.Entry("", Set.of("colon", "silent"), Act.STATE);

  private static final int SHORTEST = 3;

  private final Layout layout;
  private final EnglishSubjects subjects;
  private final int begin;
  private final int end;

  /**
   * @param begin index of the sentence's first token
   * @param end index behind its last one
   */
  EnglishUnlistedCues(Layout layout, EnglishSubjects subjects, int begin, int end) {
    this.layout = layout;
    this.subjects = subjects;
    this.begin = begin;
    this.end = end;
  }

  /** The listed cues and the others, in text order. */
  List<Cue> with(List<Cue> listed) {
    List<Cue> all = new ArrayList<>(listed);
    for (int at = begin; at < end; at++) {
      Optional<Quote> quote = layout.quote(at);
      if (quote.isPresent()) {
        int behind = layout.to(quote.get().outer());
        before(at).or(() -> behind(quote.get(), behind)).ifPresent(cue -> add(cue, listed, all));
        at = behind - 1;
      }
    }
    if (layout.word(end - 1).equals(":")) {
      announcing(end - 1).ifPresent(cue -> add(cue, listed, all));
    }
    all.sort(Comparator.comparingInt(Cue::first));
    return all;
  }

  /** A verb of its own, where no listed cue of the sentence may have the quotation. */
  private static void add(Cue cue, List<Cue> listed, List<Cue> all) {
    if (listed.stream().noneMatch(other -> other.takes("quote") || other.takes("colon"))) {
      all.add(cue);
    }
  }

  private Optional<Cue> before(int first) {
    String mark = layout.word(first - 1);
    if (first - 1 <= begin || !isSpeech(first)) {
      return Optional.empty();
    }
    if (mark.equals(":")) {
      return announcing(first - 1);
    }
    return mark.equals(",")
            && isVerb(first - 2)
            && layout.quote(first).orElseThrow().endsIn(layout.text(), ".!?…")
        ? Optional.of(cue(first - 2, SPEAKING))
        : Optional.empty();
  }

  /** Several words of which the first has a capital. */
  private boolean isSpeech(int first) {
    Span words = layout.quote(first).orElseThrow().words();
    int from = layout.from(words);
    return layout.to(words) - from >= SHORTEST && layout.token(from).isCapitalised(layout.text());
  }

  /** {@code …!" the crowd yelled}: quoted words that end as speech does, a subject, a verb. */
  private Optional<Cue> behind(Quote quote, int behind) {
    boolean speech = quote.endsIn(layout.text(), ",?!") && layout.from(quote.outer()) == begin;
    if (!speech) {
      return Optional.empty();
    }
    for (int verb = behind + 1; verb < Math.min(end, behind + EnglishNouns.LONGEST); verb++) {
      if (isVerb(verb)) {
        boolean subject =
            subjects.before(verb, behind).filter(source -> source.first() == behind).isPresent();
        return Optional.of(cue(verb, SPEAKING)).filter(cue -> subject);
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int at) {
    String word = layout.word(at);
    boolean present =
        word.endsWith("s")
            && layout
                .mention(at - 1)
                .filter(m -> m.is(Mention.Type.PERSON, Mention.Type.PRONOUN))
                .isPresent();
    return EnglishWords.isVerb(word) && !EnglishWords.isAuxiliary(word) || present;
  }

  /** The verb behind the subject of a sentence that ends in a colon before a quotation. */
  private Optional<Cue> announcing(int colon) {
    return subjects
        .main(begin, colon)
        .map(Source::behind)
        .map(this::behindAdverbs)
        .filter(verb -> verb < colon && EnglishWords.isVerb(layout.word(verb)))
        .map(verb -> cue(verb, ANNOUNCING));
  }

  private int behindAdverbs(int first) {
    int at = first;
    while (EnglishWords.isAdverb(layout.word(at))
        || EnglishWords.isAuxiliary(layout.word(at))
            && (EnglishWords.isVerb(layout.word(at + 1))
                || EnglishWords.isAdverb(layout.word(at + 1)))) {
      at++;
    }
    return at;
  }

  private Cue cue(int at, Cue.Entry entry) {
    return new Cue(layout.token(at).span(), at, at, entry, Form.FINITE);
  }
}
