package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Finds who speaks: the nominative before a cue, or the noun behind a participle. */
final class TurkishSubjects {
  /** Words between a participle and the noun that it qualifies, titles unknown to the gazetteer. */
  private static final int TITLE = 8;

  private static final Set<String> AND = Set.of("ve");

  /** Titles end in a possessive: lideri, başkanı, sözcüsü. */
  private static final Pattern TITLE_WORDS = Pattern.compile("ruhani|eski|yeni|[a-z]{3,}[iu]");

  private static final Set<String> OPENS = Set.of(",", ":");

  private static final Set<String> BORDERS = Set.of(",", ".", ":", ";");

  private final Layout layout;
  private final NounPhrases phrases;
  private final TurkishNominatives nominatives;
  private final TurkishPlurals plurals;
  private final TurkishFronted fronted;
  private final TurkishTexts texts;

  TurkishSubjects(Layout layout) {
    this.layout = layout;
    this.phrases = new NounPhrases(layout, AND).titledBy(TITLE_WORDS, TurkishNouns::isBody);
    this.nominatives = new TurkishNominatives(layout, phrases);
    this.plurals = new TurkishPlurals(layout);
    this.fronted = new TurkishFronted(layout);
    this.texts = new TurkishTexts(layout, phrases, nominatives);
  }

  TurkishTexts texts() {
    return texts;
  }

  Optional<Source> phraseAt(int token) {
    return phrases.at(token);
  }

  /**
   * The subject among the tokens before a cue: a marked nominative ("Lavrov, …"), else people
   * before a quotation ("yolcular “…”"), else the first name or the one that a relative clause
   * qualifies, else a plural at the beginning ("yetkililer …"), else a name with its title.
   */
  Optional<Source> in(int from, int cue) {
    return fronted
        .agent(from, cue)
        .filter(this::isUnnamed)
        .or(() -> marked(from, cue))
        .or(() -> plurals.atQuotation(from, cue))
        .or(() -> leading(from, cue))
        .or(() -> plurals.leading(from, cue))
        .or(() -> titled(from, cue))
        .or(() -> fronted.unmarked(from, cue))
        .or(() -> fronted.anything(from, cue))
        .map(source -> texts.ownerOf(source, from));
  }

  /** Whether no name or title that the gazetteer knows ends the phrase. */
  private boolean isUnnamed(Source source) {
    return layout.mention(source.behind() - 1).isEmpty();
  }

  /** A new subject in a sentence that has one: at the beginning of its clause, or with "ise". */
  Optional<Source> another(int from, int cue) {
    return marked(from, cue)
        .filter(source -> source.first() <= from + 1 || nominatives.isContrasted(source));
  }

  private Optional<Source> marked(int from, int cue) {
    for (int at = from; at < cue; at = behind(at)) {
      Optional<Source> source =
          nominativeAt(at)
              .filter(s -> nominatives.isMarked(s, cue))
              .filter(s -> !nominatives.isEnumerated(s, from));
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }

  private Optional<Source> leading(int from, int cue) {
    boolean first = true;
    for (int at = from; at < cue; at = behind(at)) {
      boolean place = first;
      Optional<Source> source =
          nominativeAt(at)
              .filter(nominatives::mayLead)
              .filter(s -> place || nominatives.isQualified(s, from));
      if (source.isPresent()) {
        return source;
      }
      first &= layout.isQuoted(at) || phrases.at(at).isEmpty();
    }
    return Optional.empty();
  }

  private Optional<Source> titled(int from, int cue) {
    Optional<Source> last = Optional.empty();
    for (int at = from; at < cue; at = behind(at)) {
      Optional<Source> source =
          nominativeAt(at).filter(nominatives::mayLead).filter(nominatives::isTitled);
      last = source.isPresent() ? source : last;
    }
    return last;
  }

  private Optional<Source> nominativeAt(int at) {
    return layout.isQuoted(at)
        ? Optional.empty()
        : phrases.at(at).filter(nominatives::isNominative).map(this::paired);
  }

  /** "Erdoğan ile Putin, …" speak together; "Erdoğan ile Putin'in görüşmesi" do not. */
  private Source paired(Source first) {
    Optional<Source> second =
        layout.word(first.behind()).equals("ile")
            ? phrases.at(first.behind() + 1)
            : Optional.<Source>empty();
    return second
        .filter(nominatives::isNominative)
        .filter(source -> layout.word(source.behind()).equals(","))
        .filter(source -> nominatives.isNamed(first) && nominatives.isNamed(source))
        .map(s -> new Source(first.mention().cover(s.mention()), first.first(), s.behind()))
        .orElse(first);
  }

  /** Index behind the phrase that begins at a token, or behind the token. */
  private int behind(int at) {
    return layout.isQuoted(at)
        ? at + 1
        : phrases.at(at).map(this::paired).map(Source::behind).orElse(at + 1);
  }

  /** The noun that a participle qualifies, or the subject that stands behind its verb. */
  Optional<Source> behind(Cue cue, int end) {
    int limit = Math.min(end, cue.last() + 1 + TITLE);
    for (int at = cue.last() + 1; at < limit; at++) {
      if (layout.isQuoted(at) || BORDERS.contains(layout.word(at))) {
        break;
      }
      Optional<Source> phrase = phrases.at(at).filter(nominatives::isSpeaker);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The noun of the participle that a converb qualifies: "belirterek konuşan Lavrov". */
  Optional<Source> behindConverb(Cue converb, int end) {
    int next = converb.last() + 1;
    return next < end && TurkishNouns.isRelative(layout.word(next))
        ? phrases.at(next + 1).filter(nominatives::isSpeaker)
        : Optional.empty();
  }

  /** The noun of a participle: a name, or people without one ("belirten yetkililer,"). */
  Optional<Source> head(Cue cue, int end) {
    int from = cue.last() + 1;
    return behind(cue, end)
        .or(() -> plurals.behind(from, end))
        .or(() -> fronted.qualified(from, end));
  }

  /** The subject that introduces a quotation: "Merkel, "…"". */
  Optional<Source> before(Span words) {
    int quoted = layout.from(words);
    int first = layout.document().sentenceAt(words.start()).map(layout::from).orElse(quoted);
    return in(first, quoted - 1);
  }

  /** "Merkel, …" at the beginning of words whose opening mark is lost. */
  Optional<Source> opening(Quote unopened) {
    return phrases
        .at(layout.from(unopened.words()))
        .filter(nominatives::isNominative)
        .filter(source -> OPENS.contains(layout.word(source.behind())));
  }

  boolean isNominative(Source source) {
    return nominatives.isNominative(source);
  }

  /** Whether the noun of a participle is the subject of what follows: "belirten Lavrov, …". */
  boolean maySpeakOn(Source source) {
    return nominatives.last(source).isEmpty() || nominatives.isNominative(source);
  }

  /** "bekleyen yolcu olduğunu söyledi": the participle is a part of what is said. */
  boolean isPredicate(Source source) {
    return nominatives.isPredicate(source);
  }
}
