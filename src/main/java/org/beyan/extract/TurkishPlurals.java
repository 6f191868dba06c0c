package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** People without a name who speak: "yetkililer", "Türk uzmanlar", "Ukrayna heyeti". */
final class TurkishPlurals {
  /** How far from the beginning a plural may stand, where nothing else marks it. */
  private static final int NEAR = 4;

  /** "yetkililer", "Ukrayna heyeti", "bakanlık yetkilileri". */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "[a-z]{3,}(?:lar|ler)|heyeti|delegasyonu|[a-z]{4,}(?:yetkilileri|uzmanlari|temsilcileri"
              + "|muhabirleri|yazarlari|diplomatlari)|yetkilileri|uzmanlari|temsilcileri|muhabirleri");

  /** Verbs end in -lar too: "geldiler", "konuştular", "yapıyorlar". */
  private static final Pattern VERB =
      Pattern.compile("[a-z]+(?:di|du|ti|tu|mis|mus|yor|ecek|acak|abilir|ebilir)(?:lar|ler)");

  /** "yetkililer ile": somebody else speaks. */
  private static final Set<String> NO_SUBJECT =
      Set.of("ile", "ve", "veya", "ya", "icin", "gibi", "kadar", "gore", "tarafindan", "arasinda");

  private static final Set<String> ENDS = Set.of(",", ";");

  /** "koşullar altında", "görüşmeler sonucunda": the plural belongs to what follows. */
  private static final Pattern OF_NEXT =
      Pattern.compile("[a-z]+(?:[iu]nda|[iu]nde|[iu]yla|[iu]yle)");

  /** Dative, locative, ablative and genitive: part of a clause, not of the subject. */
  private static final Pattern CASED =
      Pattern.compile("[a-z]{3,}(?:da|de|dan|den|tan|ten|nin|nun|in|un|ya|ye|yi|yu|ndan|nden)");

  private final Layout layout;

  TurkishPlurals(Layout layout) {
    this.layout = layout;
  }

  /** A plural by which the clause begins; what stands before it belongs to its mention. */
  Optional<Source> leading(int from, int cue) {
    for (int at = from; at < Math.min(cue, from + NEAR); at++) {
      if (isPeople(at)) {
        boolean subject = isDirectlyBefore(at + 1, cue) || mayLead(from, at);
        return subject
            ? Optional.of(new Source(layout.span(from, at + 1), from, at + 1))
            : Optional.empty();
      }
      if (!layout.token(at).isWord() || layout.isQuoted(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean mayLead(int from, int at) {
    String next = layout.word(at + 1);
    return !NO_SUBJECT.contains(next) && !OF_NEXT.matcher(next).matches() && !hasCased(from, at);
  }

  private boolean hasCased(int from, int at) {
    for (int i = from; i < at; i++) {
      if (CASED.matcher(layout.word(i) + layout.token(i).ending()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** "Tren kalkarken yolcular "…" diye seslendi": directly before the words, wherever it stands. */
  Optional<Source> atQuotation(int from, int cue) {
    for (int at = from; at + 1 < cue; at++) {
      if (isPeople(at) && layout.isQuoted(at + 1)) {
        return Optional.of(new Source(layout.token(at).span(), at, at + 1));
      }
    }
    return Optional.empty();
  }

  /** The people that a participle qualifies: "belirten Türk yetkililer,". */
  Optional<Source> behind(int from, int end) {
    for (int at = from; at < Math.min(end - 1, from + NEAR); at++) {
      if (isPeople(at) && ENDS.contains(layout.word(at + 1))) {
        return Optional.of(new Source(layout.span(from, at + 1), from, at + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isDirectlyBefore(int next, int cue) {
    return next == cue || layout.isQuoted(next);
  }

  private boolean isPeople(int at) {
    return layout.token(at).isWord()
        && !layout.isQuoted(at)
        && layout.token(at).ending().isEmpty()
        && PEOPLE.matcher(layout.word(at)).matches()
        && (layout.token(at).isCapitalised(layout.text())
            || !VERB.matcher(layout.word(at)).matches());
  }
}
