package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Finds the noun phrase that speaks: nominative before its cue, or behind a participle. */
final class TurkishSubjects {
  /** Words between a participle and the noun that it qualifies, titles unknown to the gazetteer. */
  private static final int TITLE = 8;

  private static final Set<String> MARKS_SUBJECT = Set.of(",", "ise", "de", "da", ":");
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "ile",
          "ve",
          "tarafindan",
          "icin",
          "gibi",
          "hakkinda",
          "konusunda",
          "arasinda",
          "kadar",
          "veya",
          "ya",
          "karsi",
          "gore",
          "uzerine",
          "uzerinden",
          "uzerinde",
          "adina",
          "merkezli",
          "kokenli",
          "yanlisi",
          "destekli",
          "tarafi",
          "olan",
          "olarak",
          "oldugu");
  private static final Pattern SAYING =
      Pattern.compile(
          "(?:aciklama|bildiri|haber|rapor|metin|metn|mesaj|duyuru|karar|mektup|mektub|belge|"
              + "toplanti|konusma|yazi|bilgi|veri)[a-z]*(?:da|de|ta|te|nda|nde)");

  /** "Szeged şehrinde", "Trump yönetimi": a noun with possessive makes a compound of the name. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "[a-z]{3,}(?:si|su|[^aeiou][iu])(?:n(?:i|u|in|un|a|e|da|de|dan|den|daki|deki))?");

  private static final Pattern OWN = Pattern.compile("(?:ken|ulke|hepi|bu|su|bunun|onun).*");

  private final Layout layout;
  private final NounPhrases phrases;

  TurkishSubjects(Layout layout, NounPhrases phrases) {
    this.layout = layout;
    this.phrases = phrases;
  }

  Optional<Source> phraseAt(int token) {
    return phrases.at(token);
  }

  /**
   * The subject among the tokens before a cue.
   *
   * <p>A nominative followed by a comma, "ise", a quotation or the cue itself is one; else a name
   * at the very beginning is, unless a postposition or the rest of a compound follows it.
   */
  Optional<Source> in(int from, int cue) {
    Optional<Source> leading = Optional.empty();
    for (int at = from; at < cue; at++) {
      Optional<Source> phrase = layout.isQuoted(at) ? Optional.empty() : phrases.at(at);
      if (phrase.isPresent()) {
        Source source = phrase.get();
        if (isNominative(source) && isMarked(source, cue)) {
          return phrase;
        }
        if (leading.isEmpty() && at <= from + 2 && isNominative(source) && mayLead(source)) {
          leading = phrase;
        }
        at = source.behind() - 1;
      }
    }
    return leading;
  }

  private boolean isNominative(Source source) {
    return last(source).map(Mention::nominative).orElse(false) && isSpeaker(source);
  }

  private Optional<Mention> last(Source source) {
    return layout.mention(source.behind() - 1);
  }

  private boolean isSpeaker(Source source) {
    return last(source)
        .map(mention -> !mention.is(Type.CONFLICT, Type.PLACE, Type.NATIONALITY))
        .orElse(false);
  }

  private boolean isMarked(Source source, int cue) {
    int next = source.behind();
    return next == cue || MARKS_SUBJECT.contains(layout.word(next)) || layout.isQuoted(next);
  }

  private boolean mayLead(Source source) {
    boolean person =
        last(source)
            .map(m -> m.is(Type.PERSON, Type.NAME, Type.PRONOUN, Type.OFFICE))
            .orElse(false);
    String next = layout.word(source.behind());
    boolean compound = COMPOUND.matcher(next).matches() && !OWN.matcher(next).matches();
    return person && !compound && !NO_SUBJECT.contains(next);
  }

  /** The noun that a participle qualifies, or the subject that stands behind its verb. */
  Optional<Source> behind(Cue cue, int end) {
    int limit = Math.min(end, cue.last() + 1 + TITLE);
    for (int at = cue.last() + 1; at < limit; at++) {
      if (layout.isQuoted(at) || Set.of(",", ".", ":").contains(layout.word(at))) {
        break;
      }
      Optional<Source> phrase = phrases.at(at).filter(this::isSpeaker);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** Who stands behind a passive: "Bakanlıktan yapılan açıklamada … bildirildi". */
  Optional<Source> announced(int from, int cue) {
    Optional<Source> owner = Optional.empty();
    for (int at = from; at < cue; at++) {
      Optional<Source> phrase = layout.isQuoted(at) ? Optional.empty() : phrases.at(at);
      if (SAYING.matcher(layout.word(at)).matches() && !layout.isQuoted(at)) {
        return owner.or(() -> phrase).or(() -> Optional.of(noun(from, cue)));
      }
      if (layout.word(at).equals("tarafindan") && owner.isPresent()) {
        return owner;
      }
      if (phrase.isPresent() && isSpeaker(phrase.get())) {
        owner = phrase;
        at = Math.max(at, phrase.get().behind() - 1);
      }
    }
    return Optional.empty();
  }

  private Source noun(int from, int cue) {
    int at = from;
    while (at + 1 < cue && !SAYING.matcher(layout.word(at)).matches()) {
      at++;
    }
    Span word = layout.token(at).span();
    return new Source(word, at, at + 1);
  }

  /** The source before "göre": a name in the dative, or the owner of a report in the dative. */
  Optional<Source> dativeBefore(int from, int gore) {
    Optional<Source> source = Optional.empty();
    for (int at = Math.max(from, gore - TITLE); at < gore; at++) {
      Optional<Source> phrase = phrases.at(at).filter(this::isSpeaker);
      if (phrase.isPresent() && !last(phrase.get()).map(Mention::nominative).orElse(true)) {
        source = phrase;
      }
    }
    return source;
  }
}
