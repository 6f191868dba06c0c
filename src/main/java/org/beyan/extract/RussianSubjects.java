package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Finds who speaks: the subject before a cue, behind it, or the owner of the words. */
final class RussianSubjects {
  private static final Set<String> PLURAL_PRONOUNS = Set.of("они");
  private static final Set<String> HE = Set.of("он");
  private static final Set<String> SHE = Set.of("она");

  private final Layout layout;
  private final RussianPhrases phrases;

  RussianSubjects(Layout layout) {
    this.layout = layout;
    this.phrases = new RussianPhrases(layout);
  }

  /** The subject in the clause before a cue; clauses that depend on it are passed over. */
  Optional<Source> before(int from, Cue cue) {
    int end = cue.first();
    while (end > from) {
      int start = segmentStart(from, end);
      Span segment = new Span(start, end);
      String opening = layout.word(opening(start, end));
      if (end == cue.first() && layout.word(start).startsWith("котор")) {
        return antecedent(from, start);
      }
      boolean dependent = end < cue.first() && RussianWords.subordinates(opening);
      Optional<Source> subject =
          dependent
              ? Optional.empty()
              : lastIn(start, end, cue).or(() -> noun(segment.start(), segment.end(), cue));
      if (subject.isPresent()) {
        return subject.map(source -> joined(source, from, cue));
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /** Whom a relative pronoun stands for: the name before its comma, in any case. */
  private Optional<Source> antecedent(int from, int start) {
    for (int at = start - 1; at >= Math.max(from, start - 4); at--) {
      Optional<Mention> mention =
          layout.mention(at).filter(m -> RussianPhrases.isNamed(m) || RussianPhrases.isTitle(m));
      if (mention.isPresent()) {
        return mention.map(m -> phrases.around(m, start));
      }
    }
    return Optional.empty();
  }

  private int opening(int start, int end) {
    int at = start;
    while (at < end - 1 && RussianWords.PREPOSITIONS.contains(layout.word(at))
        || at < end - 1 && RussianWords.CONJUNCTIONS.contains(layout.word(at))) {
      at++;
    }
    return at;
  }

  /** Index behind the comma, dash or bracket before a token. */
  private int segmentStart(int from, int end) {
    int at = end;
    while (at > from && !isBorder(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isBorder(int at) {
    return !layout.isQuoted(at)
        && (Set.of(",", "(", ")", ";", ":", ".").contains(layout.word(at))
            || Dashes.isDash(layout, at));
  }

  private Optional<Source> lastIn(int from, int to, Cue cue) {
    List<Mention> subjects = subjects(from, to, cue);
    Mention best = null;
    for (Mention mention : subjects) {
      best = best == null || rank(mention) >= rank(best) ? mention : best;
    }
    return Optional.ofNullable(best).map(mention -> phrase(mention, to));
  }

  /** Mentions that may be the cue's subject, in text order. */
  private List<Mention> subjects(int from, int to, Cue cue) {
    List<Mention> subjects = new ArrayList<>();
    for (int at = from; at < to; at++) {
      phrases
          .mentionAt(at)
          .filter(phrases::isSubject)
          .filter(mention -> agrees(mention, cue))
          .ifPresent(subjects::add);
    }
    return subjects;
  }

  private Source phrase(Mention mention, int to) {
    return RussianPhrases.isTitle(mention)
        ? phrases
            .holder(mention, to)
            .map(name -> phrases.around(name, to))
            .orElseGet(() -> phrases.around(mention, to))
        : phrases.around(mention, to);
  }

  /** A pronoun agrees with its verb; a name in the singular has no verb in the plural. */
  private boolean agrees(Mention mention, Cue cue) {
    if (mention.is(Type.PERSON)) {
      return !isPlural(cue) || isJoint(mention);
    }
    if (!mention.is(Type.PRONOUN)) {
      return true;
    }
    String word = layout.word(layout.document().tokenFrom(mention.span().start()));
    return switch (number(cue)) {
      case MANY -> PLURAL_PRONOUNS.contains(word);
      case HE -> HE.contains(word);
      case SHE -> SHE.contains(word);
      case ONE -> !PLURAL_PRONOUNS.contains(word);
      default -> true;
    };
  }

  /** Whether a name stands next to a conjunction, a few words of a title between them. */
  private boolean isJoint(Mention mention) {
    int first = layout.document().tokenFrom(mention.span().start());
    int behind = layout.behind(mention);
    boolean before = false;
    for (int at = first - 1; at >= Math.max(0, first - 9) && !isBorder(at); at--) {
      before |= layout.word(at).equals("и");
    }
    return before || layout.word(behind).equals("и") || layout.word(behind).equals(",");
  }

  private enum Agreement {
    HE,
    SHE,
    IT,
    ONE,
    MANY,
    ANY
  }

  private Agreement number(Cue cue) {
    if (!cue.is(Form.FINITE)) {
      return Agreement.ANY;
    }
    String verb = layout.word(cue.first()).replaceFirst("(?:ся|сь)$", "");
    if (verb.endsWith("ли") || verb.matches(".*[аяую]т")) {
      return Agreement.MANY;
    }
    if (verb.endsWith("ла")) {
      return Agreement.SHE;
    }
    if (verb.endsWith("ло")) {
      return Agreement.IT;
    }
    return verb.endsWith("т") ? Agreement.ONE : Agreement.HE;
  }

  boolean isPlural(Cue cue) {
    return number(cue) == Agreement.MANY;
  }

  private static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> 5;
      case PRONOUN -> 5;
      case NAME -> 4;
      case OFFICE, ROLE -> 3;
      case BODY -> 2;
      case COUNTRY, METONYM -> 1;
      default -> 0;
    };
  }

  /** The subject behind a verb, up to the next mark; the first name, else the first title. */
  Optional<Source> behind(int from, int limit, Cue cue) {
    int to = from;
    Optional<Quote> inside = layout.quote(from);
    while (to < limit && !isBorder(to) && (layout.quote(to).equals(inside) || !isSpeech(to))) {
      to++;
    }
    int end = to;
    List<Mention> subjects = subjects(from, end, cue);
    Mention best = null;
    for (Mention mention : subjects) {
      boolean better = best == null || rank(mention) > rank(best) && !best.is(Type.PRONOUN);
      best = better ? mention : best;
    }
    return Optional.ofNullable(best)
        .map(mention -> phrase(mention, end))
        .map(source -> extended(source, end, cue))
        .or(() -> nounBehind(from, end, cue))
        .or(() -> place(from, end, cue));
  }

  /** Marks within the name of a paper or a party do not end the phrase. */
  private boolean isSpeech(int at) {
    return layout
        .quote(at)
        .map(quote -> quote.words().in(layout.text()).split(" ").length > 5)
        .orElse(false);
  }

  /** В МИД заявили, в пресс-службе сообщили: a verb in the plural and a place. */
  Optional<Source> place(int from, int to, Cue cue) {
    if (!isPlural(cue)) {
      return Optional.empty();
    }
    for (int at = from; at + 1 < to; at++) {
      if (Set.of("в", "во", "на").contains(layout.word(at)) && !layout.isQuoted(at)) {
        Optional<Source> body = bodyIn(at + 1, to);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /** The same in the cue's own clause, before it. */
  Optional<Source> placeBefore(int from, Cue cue) {
    return place(segmentStart(from, cue.first()), cue.first(), cue);
  }

  private Optional<Source> bodyIn(int from, int to) {
    for (int at = from; at < Math.min(to, from + 3); at++) {
      Optional<Mention> mention = phrases.mentionAt(at);
      if (mention.isPresent()
          && mention
              .get()
              .is(
                  Type.BODY,
                  Type.METONYM,
                  Type.ROLE,
                  Type.OFFICE,
                  Type.COUNTRY,
                  Type.NATIONALITY)) {
        return Optional.of(phrases.around(mention.get(), to));
      }
    }
    int at = from;
    while (at + 2 < to && layout.word(at + 1).equals("-")) {
      at += 2;
    }
    boolean service = layout.word(at).startsWith("служб") || layout.word(at).startsWith("штаб");
    return service
        ? Optional.of(new Source(layout.span(from, at + 1), from, at + 1))
        : Optional.empty();
  }

  /** A common noun that agrees with its verb and stands beside it: эксперты считают. */
  private Optional<Source> noun(int from, int end, Cue cue) {
    int at = end - 1;
    while (at > from && RussianWords.ADVERBS.contains(layout.word(at))) {
      at--;
    }
    while (at > from && layout.mention(at).isPresent() && !layout.mention(at).get().nominative()) {
      at = layout.document().tokenFrom(layout.mention(at).get().span().start()) - 1;
    }
    while (at - 1 >= from && isNoun(at - 1, cue) && isPlural(cue)) {
      at--;
    }
    boolean fits = at >= from && isNoun(at, cue) && !isGoverned(at, from);
    return fits ? Optional.of(new Source(layout.token(at).span(), at, at + 1)) : Optional.empty();
  }

  private boolean isGoverned(int at, int from) {
    for (int before = at - 1; before >= Math.max(from, at - 2); before--) {
      if (RussianWords.ADVERBS.contains(layout.word(before))) {
        return false;
      }
      if (RussianWords.PREPOSITIONS.contains(layout.word(before))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Source> nounBehind(int from, int to, Cue cue) {
    int at = from;
    while (at < to
        && (RussianWords.ADVERBS.contains(layout.word(at))
            || RussianWords.isAdjective(layout.word(at)))) {
      at++;
    }
    int last = at;
    while (last + 2 < to && layout.word(last + 1).equals("-") && !Dashes.isDash(layout, last + 1)) {
      last += 2;
    }
    boolean fits = at < to && (isNoun(last, cue) || last > at && layout.word(at).equals("пресс"));
    return fits ? Optional.of(service(at, last, to)) : Optional.empty();
  }

  /** A press service is named with its body: пресс-служба Кремля. */
  private Source service(int first, int last, int to) {
    Optional<Mention> body =
        phrases
            .mentionAt(last + 1)
            .filter(m -> layout.word(last).startsWith("служб") && last + 1 < to);
    int behind = body.map(layout::behind).orElse(last + 1);
    return new Source(layout.span(first, behind), first, behind);
  }

  private boolean isNoun(int at, Cue cue) {
    String word = layout.word(at);
    boolean candidate =
        layout.token(at).isWord()
            && word.length() > 3
            && layout.mention(at).isEmpty()
            && !layout.isQuoted(at)
            && !RussianWords.ADVERBS.contains(word)
            && !RussianWords.OPENERS.contains(word)
            && !RussianWords.PREPOSITIONS.contains(word)
            && !RussianWords.isInfinitive(word)
            && !RussianWords.subordinates(word);
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return candidate
        && switch (number(cue)) {
          case MANY -> "ыиа".indexOf(last) >= 0 && !word.endsWith("ими") && !word.endsWith("ыми");
          case HE -> "аеиоуыэюя".indexOf(last) < 0 && Character.isLetter(last) && !isOblique(word);
          case SHE -> last == 'а' || last == 'я';
          case ONE -> "оеиуыэю".indexOf(last) < 0 && !isOblique(word);
          default -> false;
        };
  }

  private static boolean isOblique(String word) {
    return word.matches(".*(?:ом|ем|ым|им|ам|ям|ах|ях|ов|ев|ых|их)");
  }

  /** Лавров и Чавушоглу заявили: names before the one found, joined by a conjunction or a comma. */
  private Source joined(Source source, int from, Cue cue) {
    int and = conjunction(source, from);
    if (!isPlural(cue) || and <= from) {
      return source;
    }
    Source all = source;
    int at = and - 1;
    while (at >= from) {
      Optional<Mention> mention = layout.mention(at).filter(m -> mayJoin(m));
      if (mention.isEmpty()) {
        break;
      }
      Source other = phrases.around(mention.get(), layout.size());
      all = new Source(other.mention().cover(all.mention()), other.first(), all.behind());
      at = layout.word(other.first() - 1).equals(",") ? other.first() - 2 : from - 1;
    }
    return all;
  }

  /** Index of the conjunction before a source and the unknown words of its title; 0 without one. */
  private int conjunction(Source source, int from) {
    for (int at = source.first() - 1; at > Math.max(from, source.first() - 9); at--) {
      if (layout.word(at).equals("и") && layout.mention(at - 1).filter(this::mayJoin).isPresent()) {
        return at;
      }
      if (isBorder(at) || layout.isQuoted(at)) {
        break;
      }
    }
    return 0;
  }

  private boolean mayJoin(Mention mention) {
    return mention.nominative()
        && mention.is(
            Type.PERSON, Type.NAME, Type.COUNTRY, Type.METONYM, Type.BODY, Type.OFFICE, Type.ROLE);
  }

  /** Заявили Лавров и Чавушоглу. */
  private Source extended(Source source, int to, Cue cue) {
    if (!isPlural(cue) || !layout.word(source.behind()).equals("и")) {
      return source;
    }
    for (int at = source.behind() + 1; at < to; at++) {
      Optional<Mention> next = phrases.mentionAt(at).filter(phrases::isSubject);
      if (next.isPresent()) {
        Source other = phrase(next.get(), to);
        return new Source(source.mention().cover(other.mention()), source.first(), other.behind());
      }
    }
    return source;
  }

  /** The owner of words, in the genitive: по словам официального представителя МИД Петрова. */
  Optional<Source> owner(int from, int limit) {
    int to = from;
    while (to < limit && !isBorder(to) && !isSpeech(to)) {
      to++;
    }
    Mention best = null;
    int edge = from;
    for (int at = from; at < to && at - edge <= 4; at++) {
      Optional<Mention> mention = phrases.mentionAt(at).filter(m -> !isPossessive(m, limit));
      boolean fits = mention.isPresent() && !mention.get().is(Type.CONFLICT, Type.NATIONALITY);
      if (fits && best != null && RussianPhrases.isNamed(best)) {
        break;
      }
      if (RussianWords.PREPOSITIONS.contains(layout.word(at)) && best != null) {
        break;
      }
      if (fits) {
        best = best == null || ownerRank(mention.get()) > ownerRank(best) ? mention.get() : best;
        at = layout.behind(mention.get()) - 1;
        edge = at + 1;
      }
    }
    if (best == null) {
      return word(from, to);
    }
    Source phrase = phrases.around(best, to);
    return Optional.of(new Source(phrase.mention(), from, Math.max(edge, phrase.behind())));
  }

  /** его пресс-секретарь: a pronoun with a noun behind it owns no words. */
  private boolean isPossessive(Mention mention, int end) {
    int behind = layout.behind(mention);
    return mention.is(Type.PRONOUN) && behind < end && layout.token(behind).isWord();
  }

  private static int ownerRank(Mention mention) {
    return mention.is(Type.PRONOUN) ? 2 : rank(mention);
  }

  private Optional<Source> word(int from, int to) {
    boolean fits = from < to && to - from <= 4 && layout.token(from).isWord();
    return fits && !RussianWords.OPENERS.contains(layout.word(from))
        ? Optional.of(new Source(layout.span(from, to), from, to))
        : Optional.empty();
  }

  /** A person in any case among the tokens: "цитирует Лаврова ТАСС". */
  Optional<Source> person(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Mention> mention =
          phrases
              .mentionAt(at)
              .filter(m -> m.is(Type.PERSON, Type.NAME, Type.PRONOUN, Type.OFFICE));
      boolean latin = mention.isPresent() && isLatin(mention.get().span());
      if (mention.isPresent()
          && !latin
          && !(mention.get().is(Type.NAME) && mention.get().nominative())) {
        return Optional.of(phrases.around(mention.get(), to));
      }
    }
    return Optional.empty();
  }

  private boolean isLatin(Span span) {
    return layout.text().charAt(span.start()) < 0x400;
  }

  /** Whether only an outlet stands as the subject behind a cue. */
  boolean isOutlet(Source source) {
    return layout
        .mention(layout.document().tokenFrom(source.mention().start()))
        .map(mention -> mention.is(Type.MEDIUM))
        .orElse(false);
  }

  /** The phrase that begins a line, before a colon. */
  Optional<Source> heading(int from, int limit) {
    return phrases.mentionAt(from).filter(Mention::nominative).map(m -> phrase(m, limit));
  }
}
