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

  private static final Set<String> MARKS_SUBJECT = Set.of(",", "ise", "de", "da");
  private static final Set<String> BEFORE_CUE =
      Set.of(
          "ise",
          "de",
          "da",
          "soyle",
          "sunlari",
          "su",
          "ayrica",
          "yine",
          "ayni",
          "zamanda",
          "sozlerini",
          "sozlerine");
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

  /** How far from the beginning a plural may stand. */
  private static final int PLURAL = 4;

  private static final Pattern PEOPLE =
      Pattern.compile(
          "[a-z]{3,}(?:lar|ler)|heyeti|delegasyonu|[a-z]{4,}(?:yetkilileri|uzmanlari|temsilcileri"
              + "|muhabirleri|yazarlari|diplomatlari)|yetkilileri|uzmanlari|temsilcileri|muhabirleri");

  /** Accusative, dative, locative, ablative and genitive of what stands before. */
  private static final Pattern CASED =
      Pattern.compile("[a-z]{3,}(?:da|de|dan|den|tan|ten|nin|nun|in|un|ya|ye|yi|yu|ndan|nden)");

  /** "Bakanlık yaptığı açıklamada": what the subject announced it with. */
  private static final Pattern RELATIVE = Pattern.compile("[a-z]{2,}(?:digi|dugu|tigi|tugu)");

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
   * <p>A nominative followed by a comma, "ise", a quotation or the cue itself is one; else the
   * first name, unless a postposition or the rest of a compound follows it; else a plural at the
   * very beginning ("yetkililer"), who stay unnamed; else a name with its title.
   */
  Optional<Source> in(int from, int cue) {
    Optional<Source> leading = Optional.empty();
    Optional<Source> titled = Optional.empty();
    boolean first = true;
    for (int at = from; at < cue; at++) {
      Optional<Source> phrase = layout.isQuoted(at) ? Optional.empty() : phrases.at(at);
      if (phrase.isPresent()) {
        Source source = phrase.get();
        if (isNominative(source) && isMarked(source, cue) && !isEnumerated(source, from)) {
          return phrase;
        }
        if (isNominative(source) && mayLead(source, cue)) {
          leading = first ? phrase : leading;
          titled = isTitled(source) ? phrase : titled;
        }
        first = false;
        at = source.behind() - 1;
      }
    }
    Optional<Source> fallback = titled;
    return leading.or(() -> unnamed(from, cue)).or(() -> fallback);
  }

  /** A state further on that a comma follows is one of a list: "bu kaygıyı Bakü, Erivan ve …". */
  private boolean isEnumerated(Source source, int from) {
    boolean state =
        last(source).filter(m -> m.is(Type.COUNTRY, Type.METONYM, Type.BODY)).isPresent();
    boolean atStart = source.first() <= from + 1 || layout.word(source.first() - 1).equals(",");
    boolean another =
        layout.word(source.behind()).equals(",") && phrases.at(source.behind() + 1).isPresent();
    return state && (!atStart || another && !isGenitive(source.behind() + 1));
  }

  private boolean isGenitive(int at) {
    return phrases.at(at).flatMap(this::last).filter(m -> !m.nominative()).isPresent();
  }

  private boolean isTitled(Source source) {
    boolean office =
        layout
            .mention(source.first())
            .filter(m -> m.is(Type.OFFICE, Type.COUNTRY, Type.BODY))
            .isPresent();
    return office && last(source).filter(m -> m.is(Type.PERSON, Type.NAME)).isPresent();
  }

  /**
   * "Türk yetkililer", "göçmenler": a plural within the first words, with what stands before it.
   */
  private Optional<Source> unnamed(int from, int cue) {
    for (int at = from; at < Math.min(cue, from + PLURAL); at++) {
      boolean word = layout.token(at).isWord() && !layout.isQuoted(at);
      if (word
          && PEOPLE.matcher(layout.word(at)).matches()
          && layout.token(at).ending().isEmpty()) {
        int next = at + 1;
        boolean subject =
            next == cue
                || layout.isQuoted(next)
                || !NO_SUBJECT.contains(layout.word(next)) && isLead(from, at);
        return subject
            ? Optional.of(new Source(layout.span(from, at + 1), from, next))
            : Optional.empty();
      }
      if (!word && !layout.word(at).equals("'")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Nothing before the plural has a case of its own that makes it part of a clause. */
  private boolean isLead(int from, int at) {
    for (int i = from; i < at; i++) {
      boolean cased = CASED.matcher(layout.word(i) + layout.token(i).ending()).matches();
      if (cased) {
        return false;
      }
    }
    return true;
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
    while (next < cue && BEFORE_CUE.contains(layout.word(next))) {
      next++;
    }
    return next == cue || MARKS_SUBJECT.contains(layout.word(next)) || layout.isQuoted(next);
  }

  private boolean mayLead(Source source, int cue) {
    String next = layout.word(source.behind());
    boolean person =
        last(source)
            .map(m -> m.is(Type.PERSON, Type.NAME, Type.PRONOUN, Type.OFFICE, Type.ROLE))
            .orElse(false);
    boolean announces = RELATIVE.matcher(next).matches();
    boolean compound = COMPOUND.matcher(next).matches() && !OWN.matcher(next).matches();
    return (person || announces) && !compound && !NO_SUBJECT.contains(next);
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
    Optional<Source> best = Optional.empty();
    for (int at = Math.max(from, gore - TITLE); at < gore; at++) {
      Optional<Source> phrase = phrases.at(at).filter(this::isSpeaker).filter(this::isOblique);
      if (phrase.isPresent() && weight(phrase.get()) > best.map(this::weight).orElse(0)) {
        best = phrase;
      }
    }
    return best;
  }

  private boolean isOblique(Source source) {
    return last(source).filter(mention -> !mention.nominative()).isPresent();
  }

  /** Of "Miller'in Reuters'a yaptığı açıklamaya göre" the person counts. */
  private int weight(Source source) {
    return switch (last(source).map(Mention::type).orElse(Type.PRONOUN)) {
      case PERSON, NAME -> 4;
      case OFFICE, ROLE -> layout.word(source.behind() - 1).startsWith("aciklama") ? 1 : 3;
      case BODY, MEDIUM, COUNTRY, METONYM -> 2;
      default -> 1;
    };
  }
}
