package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Span;
import org.beyan.extract.EnglishAttribution.Rule;

/** Tells whether a cue attributes words, and to whom. */
final class EnglishAttributions {
  /** Words of a source between "quoted" and "as saying". */
  private static final int QUOTED = 12;

  private static final Set<String> IRREGULAR_PAST =
      Set.of("said", "told", "wrote", "spoke", "made", "gave", "went", "undertook");

  /** Verbs whose present forms are nouns as well: "claims", "a report". */
  private static final Set<String> NOUNS_TOO =
      EnglishWords.set(
          "claim report note state answer call comment counter demand estimate forecast guarantee "
              + "hint mention order plan pledge post promise project question quote remark reply "
              + "request signal stress support urge vow view welcome highlight blast slam attack "
              + "caution joke quip charge repeat show find fear hope doubt worry challenge offer "
              + "appeal tweet brand label term wish aim attempt resolve "
              + "favour favor champion praise back");

  /** What may stand before a participle that shares the subject of its clause. */
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of(",", "and", "but", "while", "by", "after", "before", "when", "—", "then", "or");

  /** Papers that are no source of words, only the ground of what is told. */
  private static final Set<String> PAPERS =
      EnglishWords.set(
          "proposal document law bill plan agreement treaty deal text draft schedule data poll "
              + "survey figures estimates rules scenario legend tradition which whom constitution map");

  private final Layout layout;
  private final EnglishSubjects subjects;
  private final int end;

  EnglishAttributions(Layout layout, EnglishSubjects subjects, int end) {
    this.layout = layout;
    this.subjects = subjects;
    this.end = end;
  }

  /**
   * @param begin index of the sentence's first token, or of the clause's
   * @param from index of the first token that the cue's source may hold
   * @param subject of the cue before
   */
  Optional<EnglishAttribution> of(Cue cue, int begin, int from, Optional<Source> subject) {
    if (cue.takes("source")) {
      return according(cue);
    }
    if (cue.takes("quoted")) {
      return quoted(cue, from);
    }
    Optional<EnglishAttribution> noun = noun(cue, from);
    if (noun.isPresent() || cue.entry().frames().equals(Set.of("noun"))) {
      return noun;
    }
    EnglishVerbGroup group = EnglishVerbGroup.of(layout, cue, from);
    if (!group.asserted() || isPassive(cue, group)) {
      return Optional.empty();
    }
    boolean participle = cue.is(Form.CONVERB) && !group.progressive();
    return participle
        ? participle(cue, group, begin, from, subject)
        : finite(cue, group, begin, from, subject);
  }

  private boolean isPassive(Cue cue, EnglishVerbGroup group) {
    String verb = layout.word(cue.first());
    boolean past = IRREGULAR_PAST.contains(verb) || verb.endsWith("ed");
    String next = layout.word(cue.last() + 1);
    boolean reduced = next.equals("by") || cue.takes("obj-of") && next.equals("of");
    return past && cue.is(Form.FINITE) && (group.progressive() || reduced);
  }

  private Optional<EnglishAttribution> finite(
      Cue cue, EnglishVerbGroup group, int begin, int from, Optional<Source> subject) {
    Optional<Source> before = subjects.before(group.first(), from);
    Optional<EnglishAttribution> inverted =
        before.isPresent() ? Optional.empty() : inverted(cue, group, from);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<Source> any = before.or(() -> ofClause(cue, group, from));
    if (any.isPresent()) {
      int first = Math.min(any.get().first(), group.first());
      return any.filter(source -> agrees(cue, group, source))
          .map(source -> attribution(cue, any, first, group, Rule.FINITE));
    }
    String previous = layout.word(group.first() - 1);
    boolean coordinate =
        group.first() > from && EnglishWords.CONJUNCTIONS.contains(previous)
            || previous.equals(",") && subject.isPresent();
    return coordinate ? shared(cue, group, begin, subject) : Optional.empty();
  }

  /** A subject far before its verb; of what may be a noun as well, only nearer ones are told. */
  private Optional<Source> ofClause(Cue cue, EnglishVerbGroup group, int from) {
    boolean shares = EnglishWords.CONJUNCTIONS.contains(layout.word(group.first() - 1));
    boolean noun = isNounToo(cue) && group.first() == cue.first();
    return shares || noun ? Optional.empty() : subjects.ofClause(group.first(), from);
  }

  private boolean agrees(Cue cue, EnglishVerbGroup group, Source source) {
    boolean noun = !subjects.nouns().isNamed(source) && isNounToo(cue);
    boolean plain = isPlain(cue) && group.first() == cue.first();
    return (!noun || group.first() < cue.first()) && (!plain || subjects.nouns().isPlural(source));
  }

  /** The verb's plain form: neither past, nor with -s, nor a participle. */
  private boolean isPlain(Cue cue) {
    String stem = cue.entry().cue().split("[- ]")[0];
    return cue.is(Form.FINITE)
        && cue.entry().cue().contains("-")
        && layout.word(cue.first()).equals(stem);
  }

  /** "reports that", "claims": nouns as well, unless a name is their subject. */
  private boolean isNounToo(Cue cue) {
    String verb = layout.word(cue.first());
    boolean past = IRREGULAR_PAST.contains(verb) || verb.endsWith("ed");
    String stem = cue.entry().cue().split("[- ]")[0];
    return cue.first() == cue.last() && !past && NOUNS_TOO.contains(stem)
        || past && (cue.takes("np") || cue.takes("npq") || cue.takes("name"));
  }

  private Optional<EnglishAttribution> shared(
      Cue cue, EnglishVerbGroup group, int begin, Optional<Source> subject) {
    return subject
        .or(() -> subjects.main(begin, group.first()))
        .filter(who -> !isPlain(cue) || subjects.nouns().isPlural(who))
        .map(who -> attribution(cue, Optional.of(who), group.first(), group, Rule.SHARED));
  }

  private static EnglishAttribution attribution(
      Cue cue, Optional<Source> source, int first, EnglishVerbGroup group, Rule rule) {
    List<Span> words = cue.takes("silent") ? List.of() : List.of(cue.span());
    return new EnglishAttribution(cue, words, source, first, group.first(), cue.last() + 1, rule);
  }

  /** "…, said Lavrov": a comma or a quotation before, and behind the name no clause. */
  private Optional<EnglishAttribution> inverted(Cue cue, EnglishVerbGroup group, int from) {
    int before = group.first() - 1;
    boolean parted = before >= from && (layout.word(before).equals(",") || layout.isQuoted(before));
    if (!parted || !mayInvert(cue) || group.first() != cue.first()) {
      return Optional.empty();
    }
    return subjects
        .sources()
        .behind(cue.last() + 1, end)
        .filter(source -> endsInversion(source.behind()))
        .filter(source -> layout.isQuoted(before) || !isClause(source.behind()))
        .map(
            source ->
                new EnglishAttribution(
                    cue,
                    List.of(cue.span()),
                    Optional.of(source),
                    cue.first(),
                    cue.first(),
                    source.behind(),
                    Rule.INVERTED));
  }

  /** A verb with an addressee, or in its plain form, has no subject behind it. */
  private boolean mayInvert(Cue cue) {
    boolean plain = isPlain(cue) && !cue.entry().cue().equals("say-");
    return cue.takes("quote") && (!cue.takes("addr") || cue.takes("question")) && !plain;
  }

  /** Whether a verb follows before the next comma: then the name is a subject, not the source. */
  private boolean isClause(int from) {
    for (int at = from;
        at < end && (layout.token(at).isWord() || layout.word(at).equals("-"));
        at++) {
      if (EnglishWords.isVerb(layout.word(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInversion(int at) {
    String word = layout.word(at);
    return at >= end
        || !layout.token(at).isWord()
        || EnglishWords.CONJUNCTIONS.contains(word)
        || EnglishWords.DAYS.contains(word)
        || EnglishWords.SUBORDINATORS.contains(word)
        || EnglishWords.PREPOSITIONS.contains(word)
        || Set.of("last", "earlier", "late", "familiar").contains(word)
        || EnglishWords.isAdverb(word);
  }

  private Optional<EnglishAttribution> participle(
      Cue cue, EnglishVerbGroup group, int begin, int from, Optional<Source> subject) {
    int before = group.first() - 1;
    if (before >= from && mayShare(before)) {
      return shared(cue, group, begin, subject);
    }
    return subjects
        .absolute(group.first(), from)
        .map(who -> attribution(cue, Optional.of(who), who.first(), group, Rule.FINITE));
  }

  /** ", adding", "a letter saying": what stands before a participle of the clause's subject. */
  private boolean mayShare(int before) {
    return BEFORE_PARTICIPLE.contains(layout.word(before))
        || EnglishNouns.isPaper(layout.word(before))
        || layout.quote(before).filter(quote -> quote.endsIn(layout.text(), ",")).isPresent();
  }

  private Optional<EnglishAttribution> according(Cue cue) {
    return subjects
        .sources()
        .behind(cue.last() + 1, end)
        .filter(source -> cue.takes("paper") || !isPaper(source))
        .filter(source -> subjects.nouns().isNamed(source) || isSomebody(source))
        .map(source -> subjects.sources().withApposition(source, end))
        .map(
            source ->
                new EnglishAttribution(
                    cue,
                    List.of(cue.span()),
                    Optional.of(source),
                    cue.first(),
                    cue.first(),
                    source.behind(),
                    Rule.SOURCE));
  }

  private boolean isPaper(Source source) {
    return PAPERS.contains(layout.word(source.behind() - 1));
  }

  /** "residents", "one witness"; not "body mass index". */
  private boolean isSomebody(Source source) {
    return layout.word(source.behind() - 1).endsWith("s")
        || EnglishWords.DETERMINERS.contains(layout.word(source.first()));
  }

  /** "The agency quotes Lavrov as saying". */
  private Optional<EnglishAttribution> quoted(Cue cue, int from) {
    for (int at = cue.last() + 2; at + 1 < Math.min(end, cue.last() + QUOTED); at++) {
      if (layout.word(at).equals("as") && layout.word(at + 1).endsWith("ing")) {
        return quoted(cue, at, from);
      }
    }
    return Optional.empty();
  }

  private Optional<EnglishAttribution> quoted(Cue cue, int as, int from) {
    Span saying = layout.span(as, as + 2);
    Cue whole = new Cue(cue.span().cover(saying), cue.first(), as + 1, cue.entry(), cue.form());
    EnglishVerbGroup group = EnglishVerbGroup.of(layout, cue, from);
    int first = subjects.before(group.first(), from).map(Source::first).orElse(group.first());
    return subjects
        .sources()
        .behind(cue.last() + 1, as)
        .map(
            source ->
                new EnglishAttribution(
                    whole,
                    List.of(cue.span(), saying),
                    Optional.of(source),
                    first,
                    group.first(),
                    as + 2,
                    Rule.FINITE));
  }

  /** "Lavrov's claim that", "their repeated warning that". */
  private Optional<EnglishAttribution> noun(Cue cue, int from) {
    boolean clause = cue.first() == cue.last() && layout.word(cue.last() + 1).equals("that");
    if (!cue.takes("noun") || !clause) {
      return Optional.empty();
    }
    int at = cue.first() - 1;
    if (at > from && layout.mention(at).isEmpty() && isAdjective(at)) {
      at--;
    }
    return at < from ? Optional.empty() : possessor(at, from).map(who -> noun(cue, who));
  }

  private boolean isAdjective(int at) {
    String word = layout.word(at);
    return layout.token(at).isWord()
        && !EnglishWords.endsPhrase(word)
        && !EnglishWords.DETERMINERS.contains(word)
        && !EnglishWords.POSSESSIVES.contains(word)
        && layout.token(at).ending().isEmpty();
  }

  private EnglishAttribution noun(Cue cue, Source who) {
    return new EnglishAttribution(
        cue,
        List.of(cue.span()),
        Optional.of(who),
        who.first(),
        who.first(),
        cue.last() + 1,
        Rule.NOUN);
  }

  private Optional<Source> possessor(int at, int from) {
    if (EnglishWords.POSSESSIVES.contains(layout.word(at))) {
      return Optional.of(new Source(layout.token(at).span(), at, at + 1));
    }
    boolean possessive = layout.token(at).ending().equals("s");
    Optional<Mention> name = possessive ? layout.mention(at) : Optional.empty();
    return name.flatMap(mention -> subjects.owner(at, from));
  }
}
