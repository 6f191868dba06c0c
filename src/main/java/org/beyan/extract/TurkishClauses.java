package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Mention.Type;
import org.beyan.article.Span;

/** Finds the nominalised clause before a cue: "… olduğunu | belirtti". */
final class TurkishClauses {
  /** Words between a clause and its cue. */
  private static final int ADVERBS = 3;

  /** The same where they tell an occasion: "… olacağını dün düzenlenen toplantıda duyuran". */
  private static final int OCCASION = 8;

  /** "destekleri nedeniyle teşekkür etti". */
  private static final Set<String> REASONS =
      Set.of("icin", "nedeniyle", "dolayi", "dolayisiyla", "oturu", "sebebiyle");

  /** "bir hata olarak niteledi". */
  private static final Set<String> AS = Set.of("olarak", "diye", "seklinde");

  /** "tüm tarafları", "dünyayı", "Türkiye'yi": whom a call calls. */
  private static final Pattern CALLED =
      Pattern.compile("(?!konseyi)[a-z]{2,}(?:lari|leri|[aeiou]y[iu]|[aeiou]n[iu])|toplumu");

  /** "taraflara", "herkese … çağrısında bulundu". */
  private static final Pattern CALLED_DATIVE =
      Pattern.compile("[a-z]{3,}(?:lara|lere)|herkese|topluma|halka");

  /** Words that a call's addressee may be long. */
  private static final int ADDRESSEE = 10;

  /** Endings behind an apostrophe: "Türkiye'yi", "Londra'dan", "Ankara'ya". */
  private static final Set<String> ACCUSATIVE = Set.of("i", "u", "yi", "yu", "ni", "nu");

  private static final Set<String> ABLATIVE = Set.of("dan", "den", "tan", "ten", "ndan", "nden");
  private static final Set<String> DATIVE = Set.of("a", "e", "ya", "ye", "na", "ne");

  private final Layout layout;

  TurkishClauses(Layout layout) {
    this.layout = layout;
  }

  /**
   * The clause that a cue reports.
   *
   * @param from first token that the cue may claim
   * @param start first token behind the subject
   */
  Optional<Span> before(Cue cue, int from, int start) {
    Optional<Integer> last = end(cue, from);
    if (last.isEmpty() || last.get() < start) {
      return Optional.empty();
    }
    return Optional.of(content(cue, start, last.get()));
  }

  /** A crosshead in marks, glued to the sentence behind it, is none of its words. */
  private int behindHeading(int first, int last) {
    int at = first;
    while (at < last && !layout.token(at).isWord() && !layout.isQuoted(at)) {
      at++;
    }
    int end = at;
    while (end < last && layout.isQuoted(end)) {
      end++;
    }
    boolean glued =
        end > at && at > first && layout.token(end - 1).end() == layout.token(end).start();
    return glued && layout.token(end).isCapitalised(layout.text()) ? end : at;
  }

  private Span content(Cue cue, int start, int last) {
    int first = TurkishSettings.behindAll(layout, start, last);
    first = behindAddressee(cue, behindHeading(first, last), last);
    return layout.span(first, last + 1);
  }

  /** The clause that ends before a comma and shares a cue with one behind it. */
  Optional<Span> upTo(int comma, Cue cue, int from, int start) {
    int last = comma - 1;
    return last >= start && endsAt(last, cue, from)
        ? Optional.of(content(cue, start, last))
        : Optional.empty();
  }

  /** Index of the word by which the reported clause ends; empty where there is none. */
  private Optional<Integer> end(Cue cue, int from) {
    boolean occasion = TurkishSettings.isOccasion(layout, cue.first() - 1);
    int reach = occasion ? OCCASION : ADVERBS;
    int at = cue.first() - 1;
    for (int skipped = 0; skipped <= reach && at >= from; at--) {
      if (endsAt(at, cue, from)) {
        return Optional.of(cue.takes("olarak") && isAs(at) ? at - 1 : at)
            .filter(end -> end >= from);
      }
      if (layout.isQuoted(at) || layout.word(at).equals(",") && !partsCue(at, cue)) {
        break;
      }
      skipped += layout.mention(at).isPresent() ? 0 : 1;
    }
    return Optional.empty();
  }

  /** "… olduğunu, söyledi": a comma that only parts the clause from its cue or one adverb. */
  private boolean partsCue(int comma, Cue cue) {
    return cue.first() - comma <= 2
        && cue.is(Form.FINITE)
        && layout.mention(comma + 1).isEmpty()
        && !TurkishNouns.isAgent(layout.word(comma + 1));
  }

  private boolean endsAt(int at, Cue cue, int from) {
    if (layout.isQuoted(at)) {
      return endsQuoted(at, cue, from);
    }
    String word = layout.word(at) + layout.token(at).ending();
    boolean bare = cue.is(Form.PASSIVE, Form.PASSIVE_PARTICIPLE) && takesClause(cue);
    return bare && TurkishSuffixes.isBareClause(word)
        || isNoun(word, at, cue, from)
        || isEvaluation(at, cue, from)
        || isThanks(word, at, cue, from)
        || takes(cue, word) && !isPlainNoun(word, at, from);
  }

  /** "yolun “asla bitmeyeceğini” söyledi": the marks stand around the end of a clause alone. */
  private boolean endsQuoted(int mark, Cue cue, int from) {
    int last = layout.token(mark).isWord() ? mark : mark - 1;
    boolean clause = takes(cue, layout.word(last)) && !layout.isQuoted(mark + 1);
    int open = last;
    while (clause && open > from && layout.isQuoted(open - 1)) {
      open--;
    }
    return clause && open > from && TurkishSuffixes.isGenitive(ended(open - 1));
  }

  /** A folded word with what stands behind its apostrophe. */
  private String ended(int at) {
    return layout.word(at) + layout.token(at).ending();
  }

  private static boolean takesClause(Cue cue) {
    return cue.takes("fact") || cue.takes("acc");
  }

  private static boolean takes(Cue cue, String word) {
    return cue.entry().frames().stream().anyMatch(frame -> TurkishSuffixes.ends(word, frame));
  }

  /** "önemine dikkati çekti": a noun with possessive next to the cue. */
  private boolean isNoun(String word, int at, Cue cue, int from) {
    return cue.takes("noun")
        && at == cue.first() - 1
        && at > from
        && (cue.takes("dat") ? TurkishSuffixes.isWeighed(word) : TurkishSuffixes.isPossessed(word));
  }

  /** "… bir hata olarak niteledi", "saldırısını "pervasız" diye niteledi". */
  private boolean isEvaluation(int at, Cue cue, int from) {
    return cue.takes("olarak")
        && isAs(at)
        && at > from
        && (layout.word(at).equals("olarak") || layout.isQuoted(at - 1) && hasObject(at - 1, from));
  }

  /** "desteği için Türkiye'ye teşekkür etti": the thanked one, where a reason is told. */
  private boolean isThanks(String word, int at, Cue cue, int from) {
    if (!cue.takes("thanks") || at != cue.first() - 1) {
      return false;
    }
    boolean told = false;
    for (int i = from; i < at; i++) {
      told |= REASONS.contains(layout.word(i));
    }
    return told && (TurkishSuffixes.isDative(word) || REASONS.contains(word));
  }

  private boolean isAs(int at) {
    return AS.contains(layout.word(at));
  }

  /** Whether an evaluated thing stands before the words in marks. */
  private boolean hasObject(int quoted, int from) {
    int at = quoted;
    while (at > from && layout.isQuoted(at)) {
      at--;
    }
    String word = layout.word(at) + layout.token(at).ending();
    return !layout.isQuoted(at) && TurkishSuffixes.isObject(word);
  }

  /** "uygulamasını savundu" names a thing, "X'in uygulamasını istedi" tells a deed. */
  private boolean isPlainNoun(String word, int at, int from) {
    if (!TurkishSuffixes.isLexicalNoun(word)) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if (TurkishSuffixes.isGenitive(layout.word(i) + layout.token(i).ending())) {
        return false;
      }
    }
    return true;
  }

  /** Calls name the called outside the clause: "tarafları | ateşkese uymaya çağırdı". */
  private int behindAddressee(Cue cue, int first, int last) {
    if (cue.takes("maya")) {
      return behindCalled(first, last);
    }
    boolean asks = cue.entry().cue().startsWith("iste-");
    boolean calls = cue.entry().cue().startsWith("çağrı");
    if (asks || calls) {
      return behindNamed(first, last, asks ? ABLATIVE : DATIVE);
    }
    return first;
  }

  private int behindCalled(int first, int last) {
    for (int at = first; at < Math.min(last, first + ADDRESSEE); at++) {
      boolean named = ACCUSATIVE.contains(layout.token(at).ending());
      if (layout.isQuoted(at) || !layout.token(at).isWord()) {
        return first;
      }
      if (named || CALLED.matcher(layout.word(at)).matches() && !isOwner(at + 1)) {
        return at + 1;
      }
    }
    return first;
  }

  /** "taraf-ları" before another noun is its possessor, not an object. */
  private boolean isOwner(int next) {
    return CALLED.matcher(layout.word(next)).matches();
  }

  /** "Londra'dan | … istedi", "Genel Sekreter'e | … çağrısı yaptı": a name at the beginning. */
  private int behindNamed(int first, int last, Set<String> endings) {
    if (endings.equals(DATIVE) && CALLED_DATIVE.matcher(layout.word(first)).matches()) {
      return first + 1 <= last ? first + 1 : first;
    }
    for (int at = first; at < Math.min(last, first + ADVERBS + 1); at++) {
      boolean named = layout.mention(at).filter(m -> !m.is(Type.CONFLICT, Type.PLACE)).isPresent();
      if (!named) {
        return first;
      }
      if (endings.contains(layout.token(at).ending())) {
        int behind = layout.word(at + 1).equals(",") ? at + 2 : at + 1;
        return behind <= last ? behind : first;
      }
    }
    return first;
  }
}
