package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;

/** Finds the subject of a cue: before it, behind it, or as a place: в МИД заявили. */
final class RussianSubjects {
  private static final Set<String> IN = Set.of("в", "во", "на");

  /** Adjectives between a preposition and the body that it puts in its place. */
  private static final int NEAR = 3;

  private static final int ANTECEDENT = 4;

  private final Layout layout;
  private final RussianPhrases phrases;
  private final RussianSegments segments;
  private final RussianNouns nouns;
  private final RussianJoints joints;

  RussianSubjects(Layout layout) {
    this.layout = layout;
    this.phrases = new RussianPhrases(layout);
    this.segments = new RussianSegments(layout);
    this.nouns = new RussianNouns(layout, phrases);
    this.joints = new RussianJoints(layout, phrases, segments);
  }

  /** The subject in the clause before a cue; clauses that depend on it are passed over. */
  Optional<Source> before(int from, Cue cue) {
    int own = segments.start(from, cue.first());
    if (layout.word(own).startsWith("котор")) {
      return antecedent(from, own);
    }
    Optional<Source> plain = Optional.empty();
    int end = cue.first();
    while (end > from) {
      int last = end;
      int start = segments.start(from, last);
      boolean depends = last < cue.first() && isDependent(start, last);
      Optional<Source> subject = depends ? Optional.empty() : in(start, last, cue);
      boolean beside = plain.isEmpty() || subject.filter(s -> s.behind() == last).isPresent();
      if (subject.isPresent() && beside) {
        return subject.map(source -> joints.before(source, from, cue));
      }
      plain = plain.or(() -> depends ? Optional.empty() : nouns.before(start, last, cue));
      if (end == cue.first() && plain.isPresent()) {
        break;
      }
      end = start - 1;
    }
    return plain.map(source -> joints.before(source, from, cue));
  }

  private Optional<Source> in(int start, int end, Cue cue) {
    Mention best = null;
    for (Mention mention : subjects(start, end, cue)) {
      best = best == null || rank(mention) >= rank(best) ? mention : best;
    }
    return Optional.ofNullable(best).map(mention -> phrases.named(mention, end));
  }

  /** Whom a relative pronoun stands for: the name before its comma, in any case. */
  private Optional<Source> antecedent(int from, int start) {
    for (int at = start - 1; at >= Math.max(from, start - ANTECEDENT); at--) {
      Optional<Mention> mention =
          layout.mention(at).filter(m -> RussianPhrases.isNamed(m) || RussianPhrases.isTitle(m));
      if (mention.isPresent()) {
        return mention.map(head -> phrases.around(head, start));
      }
    }
    return Optional.empty();
  }

  private boolean isDependent(int start, int end) {
    int at = start;
    while (at < end - 1
        && (RussianWords.PREPOSITIONS.contains(layout.word(at))
            || RussianWords.CONJUNCTIONS.contains(layout.word(at)))) {
      at++;
    }
    return RussianWords.subordinates(layout.word(at));
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

  /** A pronoun agrees with its verb; one person alone has no verb in the plural. */
  private boolean agrees(Mention mention, Cue cue) {
    if (mention.is(Type.PERSON)) {
      return !isPlural(cue) || joints.isJoint(mention);
    }
    RussianAgreement agreement = RussianAgreement.of(layout, cue);
    if (RussianPhrases.isTitle(mention)) {
      return agreement == RussianAgreement.MANY || !isPluralNoun(mention);
    }
    return !mention.is(Type.PRONOUN)
        || agreement.admitsPronoun(
            layout.word(layout.document().tokenFrom(mention.span().start())));
  }

  /** One word in -ы or -и is a plural, or a singular's genitive: партии. */
  private boolean isPluralNoun(Mention mention) {
    String words = mention.extent().in(layout.text());
    return words.matches("\\p{L}+[ыи]");
  }

  boolean isPlural(Cue cue) {
    return RussianAgreement.of(layout, cue) == RussianAgreement.MANY;
  }

  static int rank(Mention mention) {
    return switch (mention.type()) {
      case PERSON, PRONOUN -> 5;
      case NAME -> 4;
      case OFFICE, ROLE -> 3;
      case BODY -> 2;
      case COUNTRY, METONYM -> 1;
      default -> 0;
    };
  }

  /** The subject behind a verb, up to the next mark; the first name, else the first title. */
  Optional<Source> behind(int from, int limit, Cue cue) {
    int end = segments.end(from, limit);
    Mention best = null;
    for (Mention mention : subjects(from, end, cue)) {
      boolean better = best == null || rank(mention) > rank(best) && !best.is(Type.PRONOUN);
      best = better ? mention : best;
    }
    return Optional.ofNullable(best)
        .map(mention -> phrases.named(mention, end))
        .map(source -> appositive(source, end, limit).orElse(source))
        .map(source -> joints.behind(source, end, cue))
        .or(() -> nouns.behind(from, end, cue))
        .or(() -> place(from, end, cue));
  }

  /** {@code Лидер партии, депутат Петров}: the name that ends a second title. */
  private Optional<Source> appositive(Source first, int comma, int limit) {
    boolean named =
        layout.mention(first.first()).filter(RussianPhrases::isNamed).isPresent()
            && first.first() == layout.document().tokenFrom(first.mention().start())
            && layout
                .text()
                .substring(first.mention().start(), first.mention().end())
                .contains(" ");
    int end = segments.end(Math.min(comma + 1, limit), limit);
    return Optional.of(first)
        .filter(source -> !named && layout.word(comma).equals(","))
        .flatMap(source -> phrases.mentionAt(comma + 1))
        .filter(title -> RussianPhrases.isTitle(title) && title.nominative())
        .map(title -> phrases.named(title, end))
        .filter(source -> source.behind() == end)
        .filter(source -> layout.mention(end - 1).filter(RussianPhrases::isNamed).isPresent());
  }

  /** В МИД заявили: the place in the cue's own clause, before a verb in the plural. */
  Optional<Source> placeBefore(int from, Cue cue) {
    return place(segments.start(from, cue.first()), cue.first(), cue);
  }

  private Optional<Source> place(int from, int to, Cue cue) {
    for (int at = from; isPlural(cue) && at + 1 < to; at++) {
      if (IN.contains(layout.word(at)) && !layout.isQuoted(at)) {
        Optional<Source> body = bodyAt(at + 1, to);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Source> bodyAt(int from, int to) {
    for (int at = from; at < Math.min(to, from + NEAR); at++) {
      Optional<Mention> body = phrases.mentionAt(at).filter(it -> isBody(it) || isMinistry(it));
      if (body.isPresent()) {
        return body.map(head -> phrases.around(head, to));
      }
    }
    int last = nouns.lastOfCompound(from, to);
    boolean service = layout.word(last).startsWith("служб") || layout.word(last).startsWith("штаб");
    return service
        ? Optional.of(new Source(layout.span(from, last + 1), from, last + 1))
        : Optional.empty();
  }

  /** A state body of no list, as such are abbreviated: Минтруд, Росреестр, Госстрой. */
  private boolean isMinistry(Mention mention) {
    return mention.is(Type.NAME)
        && mention.extent().in(layout.text()).matches("(?:Мин|Рос|Гос)\\p{Ll}{3,}");
  }

  private static boolean isBody(Mention mention) {
    return mention.is(Type.BODY, Type.METONYM, Type.COUNTRY, Type.NATIONALITY)
        || RussianPhrases.isTitle(mention);
  }

  /** Whether the source is a paper, a channel or an agency. */
  boolean isOutlet(Source source) {
    return layout
        .mention(layout.document().tokenFrom(source.mention().start()))
        .map(mention -> mention.is(Type.MEDIUM))
        .orElse(false);
  }

  /** The phrase that begins a line, before a colon. */
  Optional<Source> heading(int from, int limit) {
    return phrases
        .mentionAt(from)
        .filter(Mention::nominative)
        .map(mention -> phrases.named(mention, limit));
  }
}
