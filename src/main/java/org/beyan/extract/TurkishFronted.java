package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention.Type;

/**
 * Finds subjects by their place alone: a noun phrase in the nominative by which a clause begins.
 *
 * <p>A comma behind it or a quotation marks it: "Bir polis sözcüsü, …", "Babam “…” dedi". Without,
 * a noun for people or a body is the subject where the next word cannot be its head: "Banka bu
 * artışın …".
 */
final class TurkishFronted {
  /** Words of a phrase, and of what qualifies it. */
  private static final int LONGEST = 12;

  /** Words of a phrase that nothing marks. */
  private static final int SHORT = 5;

  /** Words behind a comma in which a list goes on. */
  private static final int LIST = 6;

  /** Adverbials that a comma parts from the subject: "Ayrıca, uzmanlar, …". */
  private static final int ADVERBIALS = 2;

  private static final Set<String> SHARES = Set.of("i", "u", "si", "su");

  private static final Set<String> CONNECTORS =
      Set.of("ancak", "ama", "fakat", "ayrica", "ve", "oysa", "yine", "dun", "bugun");

  /** Begin a noun phrase of their own. */
  private static final Set<String> DETERMINERS =
      PlainWords.words(
          """
          bu su o her tum butun bazi kendi kendisinin beni bana bizi bize onu ona onlara size de
          da artik hazir
          """);

  private static final Set<String> NO_SUBJECT =
      PlainWords.words(
          """
          ile ve veya ya icin gibi kadar gore tarafindan arasinda hakkinda karsi uzerine olarak
          olan oldugu oldugunu adina sayin sn bay bayan dr prof doc av
          """);

  /** "göstericilerin", "köprünün": the genitive of a noun without possessive. */
  private static final Pattern OWNER =
      Pattern.compile("[a-z]+(?:l[ae]r[iu]n|[aeiou]n[iu]n|[bcdfghjklmprstvyz][iu]n)");

  /** "satışlarının", "sözcüsünün": the same of a noun that may belong to the one before. */
  private static final Pattern OWNED_OWNER = Pattern.compile("[a-z]+(?:l[ae]r|s)[iu]n[iu]n");

  private static final Pattern POSSESSED = Pattern.compile("[a-z]{4,}(?:s[iu]|l[ae]r[iu])");

  private final Layout layout;

  TurkishFronted(Layout layout) {
    this.layout = layout;
  }

  /** A phrase that a comma or a quotation marks, and that names people or a body. */
  Optional<Source> agent(int from, int cue) {
    return marked(from, cue, ADVERBIALS).filter(this::isAgent);
  }

  /** A phrase that a comma or a quotation marks, whatever it names. */
  Optional<Source> anything(int from, int cue) {
    return marked(from, cue, ADVERBIALS);
  }

  /** "Toplantıyı izleyen kaynaklar,": the phrase that a participle qualifies. */
  Optional<Source> qualified(int from, int end) {
    return marked(from, end, 0);
  }

  private boolean isAgent(Source source) {
    return isNameLike(source) || namesAgent(source.behind() - 1);
  }

  private boolean namesAgent(int last) {
    return TurkishNouns.isAgent(layout.word(last)) || isShare(last);
  }

  private Optional<Source> marked(int from, int cue, int adverbials) {
    int first = from;
    while (first < cue && CONNECTORS.contains(layout.word(first))) {
      first += layout.word(first + 1).equals(",") ? 2 : 1;
    }
    int end = first;
    while (end < cue
        && end - first <= LONGEST
        && layout.token(end).isWord()
        && !layout.isQuoted(end)) {
      end++;
    }
    boolean colon = layout.word(end).equals(":") && layout.isQuoted(end + 1);
    boolean comma = end < cue && (colon || layout.word(end).equals(","));
    boolean quotation = end < cue && layout.isQuoted(end);
    if (end == first || !comma && !quotation) {
      return Optional.empty();
    }
    if (comma && TurkishNouns.isAdverbial(layout.word(end - 1)) && adverbials > 0) {
      return marked(end + 1, cue, adverbials - 1);
    }
    Source source = source(first, end);
    boolean subject = isSubject(end - 1) && (quotation || !isList(end, cue) || namesAgent(end - 1));
    return subject ? Optional.of(source) : Optional.empty();
  }

  private boolean isSubject(int last) {
    boolean named = layout.mention(last).filter(m -> m.is(Type.PLACE, Type.CONFLICT)).isPresent();
    return !named
        && (isShare(last)
            || layout.token(last).ending().isEmpty()
                && Character.isLetter(layout.word(last).charAt(0))
                && TurkishNouns.mayBeSubject(layout.word(last)));
  }

  /** "gençlerin yüzde 8,3'ü", "her 3 gençten 2'si". */
  private boolean isShare(int last) {
    return Character.isDigit(layout.word(last).charAt(0))
        && SHARES.contains(layout.token(last).ending());
  }

  /** "enerji, tarım ve turizm alanlarında": a list, not a subject and what it says. */
  private boolean isList(int comma, int cue) {
    for (int at = comma + 1; at < Math.min(cue, comma + LIST); at++) {
      if (layout.word(at).equals("ve")) {
        return true;
      }
      boolean cased = TurkishNouns.isOblique(layout.word(at));
      if (cased || TurkishNouns.isAdverbial(layout.word(at)) || hasEnding(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasEnding(int at) {
    return !layout.token(at).ending().isEmpty();
  }

  /** Without what qualifies it: "Toplantıyı izleyen | bir kaynak". */
  private Source source(int first, int behind) {
    int from = behind - 1;
    while (from > first && !layout.isQuoted(from - 1) && !isQualifier(from - 1)) {
      from--;
    }
    return new Source(layout.span(from, behind), first, behind);
  }

  private boolean isQualifier(int at) {
    String word = layout.word(at);
    boolean genitive = TurkishSuffixes.isGenitive(word + layout.token(at).ending());
    boolean name = layout.mention(at).isPresent() && layout.token(at).ending().isEmpty();
    return !genitive
        && !name
        && (TurkishNouns.isRelative(word)
            || TurkishNouns.isOblique(word + layout.token(at).ending()));
  }

  /** A noun for people or a body by which a clause begins, and that nothing marks. */
  Optional<Source> unmarked(int from, int cue) {
    int first = from;
    while (first < cue && CONNECTORS.contains(layout.word(first))) {
      first++;
    }
    Optional<Source> last = Optional.empty();
    for (int at = first; at < Math.min(cue - 1, first + SHORT) && isPart(at); at++) {
      Optional<Source> found = unmarkedAt(at, first);
      last = found.isPresent() ? found : last;
    }
    return last;
  }

  private Optional<Source> unmarkedAt(int at, int first) {
    Source phrase = new Source(layout.span(first, at + 1), first, at + 1);
    boolean agent = TurkishNouns.isAgent(layout.word(at)) && layout.token(at).ending().isEmpty();
    boolean name = at == first && isNameLike(phrase) && isOccasion(at + 1);
    boolean alone = name || agent && standsAlone(at, first);
    return named(first, at + 1)
        .filter(source -> agent)
        .or(() -> alone ? Optional.of(phrase) : Optional.empty());
  }

  /** "konuşmasında": what a speaker does something in. */
  private boolean isOccasion(int at) {
    return TurkishSettings.isOccasion(layout, at);
  }

  private boolean isPart(int at) {
    String word = layout.word(at);
    boolean genitive = TurkishSuffixes.isGenitive(word + layout.token(at).ending());
    return layout.token(at).isWord()
        && !layout.isQuoted(at)
        && (genitive || layout.token(at).ending().isEmpty())
        && (genitive || TurkishNouns.isAgent(word) || !TurkishNouns.isOblique(word));
  }

  /** "Polis şefi Emre Örnekoğlu köprünün …": the name that an unknown title stands before. */
  private Optional<Source> named(int first, int name) {
    return layout
        .mention(name)
        .filter(m -> m.is(Type.PERSON, Type.NAME) && m.nominative())
        .map(m -> new Source(m.span(), first, layout.behind(m)));
  }

  /** "Nazmiye", "BSN": one or two capitalised words that nobody knows. */
  private boolean isNameLike(Source source) {
    boolean name = source.behind() - source.first() <= 2;
    for (int at = source.first(); at < source.behind(); at++) {
      String word = layout.word(at);
      name &=
          layout.token(at).isCapitalised(layout.text())
              && layout.mention(at).isEmpty()
              && !PlainWords.isOpener(word, "tr")
              && !TurkishNouns.isOblique(word);
    }
    return name;
  }

  /** Whether the word behind a noun does not make it part of another phrase. */
  private boolean standsAlone(int at, int first) {
    String next = layout.word(at + 1);
    boolean person = layout.mention(at + 1).filter(m -> m.is(Type.PERSON, Type.NAME)).isPresent();
    boolean title = person && layout.token(at).isCapitalised(layout.text()) && at > first;
    boolean indefinite = layout.word(first).equals("bir") || layout.word(first).equals("bazi");
    boolean possessed = POSSESSED.matcher(layout.word(at)).matches();
    boolean owner = OWNER.matcher(next).matches() && !OWNED_OWNER.matcher(next).matches();
    boolean capital = layout.token(at + 1).isCapitalised(layout.text());
    boolean apart = DETERMINERS.contains(next) || owner || capital;
    return !title
        && !NO_SUBJECT.contains(next)
        && !TurkishNouns.isAgent(next)
        && (apart || (indefinite || possessed) && !POSSESSED.matcher(next).matches());
  }
}
