package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beyan.article.Act;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/**
 * One Russian sentence, cue by cue.
 *
 * <p>A cue takes the clause behind it (заявил, что …), the words in marks before it ("…", сказал
 * он), or the clause that it is put into (…, отметил он, …). Words that one cue has taken are no
 * other's.
 */
final class RussianSentence {
  /** Words between a quotation and its cue: "…", — так в среду ответил. */
  private static final int GAP = 8;

  private final Layout layout;
  private final Span sentence;
  private final FollowingQuotes following;
  private final RussianSubjects subjects;
  private final RussianDocuments documents;
  private final RussianClauses clauses;
  private final List<Cue> cues;
  private final Optional<Span> before;
  private final List<Quotation> quotations = new ArrayList<>();

  /** First token that no statement has taken yet. */
  private int from;

  private Optional<Source> subject = Optional.empty();

  /**
   * @param before the sentence before, where no statement was found in it
   */
  RussianSentence(
      Layout layout,
      Span sentence,
      List<Cue> cues,
      FollowingQuotes following,
      Optional<Span> before) {
    this.layout = layout;
    this.sentence = sentence;
    this.cues = cues;
    this.following = following;
    this.before = before;
    this.subjects = new RussianSubjects(layout);
    this.documents = new RussianDocuments(layout, subjects);
    this.clauses = new RussianClauses(layout, cues, layout.to(sentence));
    this.from = layout.from(sentence);
  }

  private int end() {
    return layout.to(sentence);
  }

  List<Quotation> read() {
    heading().ifPresent(quotations::add);
    for (Cue cue : cues) {
      if (cue.first() >= from && !isNegated(cue) && !RussianWords.isOfSpeaker(layout, cue)) {
        read(cue).ifPresent(quotations::add);
      }
    }
    return quotations;
  }

  private boolean isNegated(Cue cue) {
    return layout.word(cue.first() - 1).equals("не");
  }

  private Optional<Quotation> read(Cue cue) {
    if (cue.takes("according")) {
      return accordingTo(cue);
    }
    if (cue.takes("noun")) {
      return nounClause(cue);
    }
    if (cue.is(Form.PASSIVE) && documents.near(cue, layout.from(sentence), end()).isEmpty()) {
      return Optional.empty();
    }
    if (as(cue).isPresent()) {
      return asClause(cue, as(cue).get());
    }
    return pointing(cue)
        .or(() -> direct(cue))
        .or(() -> announced(cue))
        .or(() -> clauseBehind(cue))
        .or(() -> fronted(cue))
        .or(() -> inserted(cue));
  }

  /** {@code Лавров: «…»}. */
  private Optional<Quotation> heading() {
    Optional<Source> source = subjects.heading(from, end());
    if (source.isEmpty() || !layout.word(source.get().behind()).equals(":")) {
      return Optional.empty();
    }
    List<Span> content = following.after(layout.token(source.get().behind()).end());
    if (content.isEmpty() || !sentence.contains(content.get(0))) {
      return Optional.empty();
    }
    from = end();
    Optional<Span> mention = source.map(Source::mention);
    return Optional.of(
        new Quotation(
            content, List.of(), mention, Kind.DIRECT, Act.STATE, "ru.headline-colon.direct"));
  }

  /** {@code По словам Лаврова, …}: the rest of the clause; what stands before it belongs to it. */
  private Optional<Quotation> accordingTo(Cue cue) {
    Optional<Source> source = owner(cue);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int behind = commaNear(Math.max(source.get().behind(), cue.last() + 1));
    boolean legal = RussianWords.LEGAL.matcher(layout.word(cue.last() + 1)).matches();
    if (legal && cue.entry().cue().equals("согласно")) {
      return Optional.empty();
    }
    subject = source;
    return around(cue, cue.first(), behind, source, "according-to");
  }

  /** Behind the rest of a source's phrase, where its comma is near and no verb between. */
  private int commaNear(int behind) {
    for (int at = behind; at < Math.min(end(), behind + GAP); at++) {
      if (layout.word(at).equals(",")) {
        return at;
      }
      if (layout.isQuoted(at) || RussianWords.looksLikeVerb(layout.word(at))) {
        break;
      }
    }
    return behind;
  }

  private Optional<Source> owner(Cue cue) {
    for (int at = cue.first(); at <= cue.last(); at++) {
      if (layout.mention(at).isPresent()) {
        Span pronoun = layout.mention(at).get().span();
        return Optional.of(new Source(pronoun, at, cue.last() + 1));
      }
    }
    return subjects.owner(cue.last() + 1, end());
  }

  /** The clause that a parenthesis from {@code first} to {@code behind} is put into. */
  private Optional<Quotation> around(
      Cue cue, int first, int behind, Optional<Source> source, String rule) {
    int start = clauses.skipOpeners(clauses.behindColon(from, first), first);
    List<Span> content = new ArrayList<>();
    int left = leftEnd(start, first);
    boolean taken = !quotations.isEmpty() && start >= from && isTaken(start);
    if (left > start && !taken && !layout.word(left - 1).startsWith("котор")) {
      content.add(layout.span(start, left));
    }
    int right = clauses.skipMarks(behind);
    boolean goesOn = right < end() && (!isBehindMark(first) || goesOn(behind));
    if (goesOn) {
      int close = clauses.end(right, cue);
      content.add(layout.span(right, close));
      from = close;
    } else {
      from = Math.max(from, behind);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(quotation(content, cue, source, kind(content), rule));
  }

  /** Whether words of this sentence before a token are a statement's already. */
  private boolean isTaken(int start) {
    return quotations.stream()
        .anyMatch(quotation -> quotation.extent().end() <= layout.token(start).start());
  }

  private int leftEnd(int start, int first) {
    return clauses.trimmed(start, Math.max(start, first));
  }

  private boolean isBehindMark(int first) {
    return first > layout.from(sentence)
        && (layout.word(first - 1).equals(",") || Dashes.isDash(layout, first - 1));
  }

  /** Whether the clause goes on behind a parenthesis: no converb, relative clause or relay. */
  private boolean goesOn(int behind) {
    int at = behind;
    while (at < end() && !layout.word(at).equals(",") && !Dashes.isDash(layout, at)) {
      at++;
    }
    int next = clauses.skipMarks(at);
    if (next >= end() || !layout.token(next).isWord() && !layout.isQuoted(next)) {
      return false;
    }
    int after = next + (RussianWords.PREPOSITIONS.contains(layout.word(next)) ? 1 : 0);
    boolean dependent = RussianWords.subordinates(layout.word(after));
    boolean words = layout.word(next).matches("слова|цитирую|передает|сообщает|пишет");
    return !dependent && !words && clauses.at(next).isEmpty();
  }

  /** {@code слова Лаврова о том, что …}. */
  private Optional<Quotation> nounClause(Cue cue) {
    Optional<Integer> first = clauses.that(cue);
    boolean near = first.isPresent() && first.get() - cue.last() <= 14;
    boolean correlative = near && RussianWords.CORRELATIVES.contains(layout.word(first.get() - 3));
    Optional<Source> source = near ? ownerOf(cue, first.get()) : Optional.empty();
    if (!correlative || source.isEmpty()) {
      return Optional.empty();
    }
    int close = first.get();
    while (close < end() && (layout.isQuoted(close) || !layout.word(close).equals(","))) {
      close++;
    }
    close = clauses.trimmed(first.get(), close);
    from = close;
    return content(cue, first.get(), close, source, "noun");
  }

  private Optional<Source> ownerOf(Cue cue, int first) {
    return layout
        .mention(cue.first() - 1)
        .filter(mention -> mention.is(org.beyan.article.Mention.Type.PRONOUN))
        .map(mention -> new Source(mention.span(), cue.first() - 1, cue.first()))
        .or(() -> subjects.owner(cue.last() + 1, first - 4));
  }

  /** {@code Об этом заявил X}: the sentence before, unless it has statements of its own. */
  private Optional<Quotation> pointing(Cue cue) {
    int start = layout.from(sentence);
    boolean leading = from == start && cue.first() - start <= GAP + 4;
    boolean points =
        leading && RussianPointers.at(layout, start)
            || leading && cue.takes("act") && RussianPointers.behind(layout, cue.last() + 1);
    if (!points) {
      return Optional.empty();
    }
    Optional<Source> source = sourceOf(cue, start, end());
    from = source.map(s -> Math.max(cue.last() + 1, s.behind())).orElse(cue.last() + 1);
    subject = source;
    if (before.isEmpty() || source.isEmpty() || cue.takes("relay")) {
      return Optional.empty();
    }
    int first = clauses.skipOpeners(layout.from(before.get()), layout.to(before.get()));
    int close = clauses.trimmed(first, layout.to(before.get()));
    List<Span> content = List.of(layout.span(first, close));
    return Optional.of(quotation(content, cue, source, kind(content), "postposed"));
  }

  /** The source of a cue: before it, behind it, or in the document that a passive names. */
  private Optional<Source> sourceOf(Cue cue, int start, int limit) {
    if (cue.is(Form.PASSIVE)) {
      return documents.near(cue, layout.from(sentence), end()).flatMap(d -> d.source());
    }
    Optional<Source> own = subjects.before(start, cue);
    Optional<Source> place = subjects.placeBefore(start, cue);
    return own.or(() -> place).or(() -> subjects.behind(cue.last() + 1, limit, cue));
  }

  /** Words in marks before their cue. */
  private Optional<Quotation> direct(Cue cue) {
    if (!cue.takes("quote") && !cue.takes("relay") && !cue.takes("call")) {
      return Optional.empty();
    }
    Optional<Quote> last = quoteBefore(cue);
    if (last.isEmpty() || !cue.is(Form.FINITE, Form.PASSIVE, Form.FIXED)) {
      return Optional.empty();
    }
    int start = layout.from(last.get().outer());
    if (!opensSentence(start)) {
      return Optional.empty();
    }
    int gap = layout.to(last.get().outer());
    Optional<Source> source = speaker(cue, gap);
    subject = source.or(() -> subject);
    from = Math.max(cue.last() + 1, source.map(Source::behind).orElse(0));
    List<Span> content = List.of(last.get().words());
    return Optional.of(quotation(content, cue, source, Kind.DIRECT, "finite-cue"));
  }

  /** Who speaks the quotation: behind the cue, or between the quotation and the cue. */
  private Optional<Source> speaker(Cue cue, int gap) {
    if (cue.takes("relay")) {
      return subjects.person(cue.last() + 1, end());
    }
    if (cue.is(Form.PASSIVE)) {
      return sourceOf(cue, gap, end());
    }
    Optional<Source> behind = subjects.behind(cue.last() + 1, end(), cue);
    Optional<Source> between = subjects.before(gap, cue);
    Optional<Source> near = between.filter(s -> behind.isEmpty()).or(() -> behind);
    return near.filter(source -> !subjects.isOutlet(source)).or(() -> linked(cue));
  }

  /** {@code сообщает РИА со ссылкой на МИД}. */
  private Optional<Source> linked(Cue cue) {
    for (int at = cue.last() + 1; at + 2 < end(); at++) {
      if (layout.word(at).equals("ссылкои") && layout.word(at + 1).equals("на")) {
        return subjects.owner(at + 2, end());
      }
    }
    return Optional.empty();
  }

  private Optional<Quote> quoteBefore(Cue cue) {
    int at = cue.first() - 1;
    while (at >= from && !layout.isQuoted(at) && cue.first() - at <= GAP) {
      at--;
    }
    Optional<Quote> quote = at >= from ? layout.quote(at) : Optional.empty();
    int behind = at + 1;
    boolean parted =
        layout.word(behind).equals(",")
            || Dashes.isDash(layout, behind)
            || behind == cue.first() && at >= from;
    return quote.filter(q -> parted);
  }

  /** Whether nothing but marks stands between the sentence's beginning and a token. */
  private boolean opensSentence(int start) {
    for (int at = from; at < start; at++) {
      if (layout.token(at).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** {@code Как заявил Лавров, …}. */
  private Optional<Quotation> asClause(Cue cue, int as) {
    Optional<Source> source = sourceOf(cue, as + 1, end());
    boolean outlet = source.map(subjects::isOutlet).orElse(cue.takes("relay"));
    Optional<Source> linked = outlet ? linked(cue) : source;
    int behind = commaBehind(Math.max(cue.last() + 1, source.map(Source::behind).orElse(0)));
    boolean unknown = linked.isEmpty() && !cue.is(Form.PASSIVE);
    if (unknown || outlet && linked.isEmpty()) {
      from = Math.max(from, behind);
      return Optional.empty();
    }
    subject = linked;
    return around(cue, as, behind, linked, "as-clause");
  }

  /** Index of the как that a cue belongs to. */
  private Optional<Integer> as(Cue cue) {
    int as = cue.first() - 1;
    while (as > from && as > cue.first() - 4 && !layout.word(as).equals("как")) {
      as--;
    }
    boolean opens = as >= from && layout.word(as).equals("как") && isOpening(as);
    return opens ? Optional.of(as) : Optional.empty();
  }

  private boolean isOpening(int as) {
    boolean compares =
        layout.word(as - 1).equals(",")
            && Set.of("того", "то", "так", "же", "тем", "такои").contains(layout.word(as - 2));
    return !compares && isClauseStart(as);
  }

  private boolean isClauseStart(int as) {
    return as == layout.from(sentence)
        || !layout.token(as - 1).isWord()
        || RussianWords.OPENERS.contains(layout.word(as - 1));
  }

  private int commaBehind(int from) {
    int at = from;
    while (at < end() && (layout.isQuoted(at) || !layout.word(at).equals(","))) {
      at++;
    }
    return Math.min(at, end());
  }

  /** {@code заявил: «…»}. */
  private Optional<Quotation> announced(Cue cue) {
    if (!cue.takes("quote") || !clauses.announces(cue)) {
      return Optional.empty();
    }
    int colon = cue.last() + 1;
    while (!layout.word(colon).equals(":")) {
      colon++;
    }
    Optional<Source> source = sharedOr(cue, colon);
    List<Span> content = following.after(layout.token(colon).end());
    if (content.isEmpty()) {
      return told(cue, colon + 1, source);
    }
    subject = source;
    from = layout.document().tokenFrom(content.get(content.size() - 1).end());
    return Optional.of(quotation(content, cue, source, Kind.DIRECT, "colon"));
  }

  /** {@code отметил: войны не будет}, without marks. */
  private Optional<Quotation> told(Cue cue, int first, Optional<Source> source) {
    boolean reported = first < end() && layout.token(first).isWord() && source.isPresent();
    if (!reported || !cue.takes("that")) {
      return Optional.empty();
    }
    subject = source;
    from = clauses.end(first, cue);
    return content(cue, first, from, source, "told");
  }

  /** {@code заявил, что …} and the other frames with the content behind the cue. */
  private Optional<Quotation> clauseBehind(Cue cue) {
    Optional<Integer> opening = clauses.opening(cue);
    if (opening.isEmpty() || isParenthesis(cue)) {
      return Optional.empty();
    }
    Optional<Source> source = sharedOr(cue, opening.get());
    if (source.isEmpty() && subjects.isPlural(cue) && isImpersonal(cue)) {
      return Optional.empty();
    }
    int first = behindSubject(opening.get(), source);
    if (first >= end()) {
      return Optional.empty();
    }
    int close = cue.is(Form.CONVERB) && opensSentence(cue.first()) ? mainClause(cue, first) : 0;
    close = close > first ? close : clauses.end(first, cue);
    close = cue.is(Form.PARTICIPLE) ? clauses.trimmed(first, commaBehind(first)) : close;
    subject = source.or(() -> subject);
    from = close;
    return content(cue, first, close, source, ruleOf(cue));
  }

  /** {@code …, отметил он, отвечая на вопрос о том, что}: the что is not the cue's. */
  private boolean isParenthesis(Cue cue) {
    if (!isBehindMark(cue.first()) || cue.is(Form.CONVERB, Form.PARTICIPLE)) {
      return false;
    }
    Optional<Source> behind = subjects.behind(cue.last() + 1, end(), cue);
    return behind.isPresent()
        && subjects.before(from, cue).isEmpty()
        && layout.word(behind.get().behind()).equals(",")
        && !RussianWords.THAT.contains(layout.word(behind.get().behind() + 1));
  }

  /** {@code её считают …}: a verb in the plural that nobody is the subject of. */
  private boolean isImpersonal(Cue cue) {
    return cue.takes("eval")
        || layout.document().mentionsIn(layout.span(from, cue.first() + 1)).isEmpty();
  }

  private static int behindSubject(int first, Optional<Source> source) {
    boolean inside = source.isPresent() && source.get().first() == first;
    return inside ? source.get().behind() : first;
  }

  /** Where a main clause begins behind the content of a converb that opens the sentence. */
  private int mainClause(Cue cue, int first) {
    Optional<Cue> main =
        cues.stream().filter(c -> c.first() > first && c.is(Form.FINITE)).findFirst();
    Optional<Source> own = main.flatMap(c -> subjects.before(first, c));
    int at = own.map(Source::first).orElse(first) - 1;
    while (at > first && !layout.word(at).equals(",")) {
      at--;
    }
    return at;
  }

  /** The cue's own subject, else that of the cue before. */
  private Optional<Source> sharedOr(Cue cue, int limit) {
    if (cue.is(Form.PASSIVE)) {
      return sourceOf(cue, from, end());
    }
    if (cue.is(Form.PARTICIPLE)) {
      return subjects.before(from, cue);
    }
    if (cue.is(Form.CONVERB)) {
      return subject.or(() -> subjects.before(from, cue)).or(() -> laterSubject(cue));
    }
    return sourceOf(cue, from, limit).or(() -> subject);
  }

  private Optional<Source> laterSubject(Cue cue) {
    return cues.stream()
        .filter(c -> c.first() > cue.last() && c.is(Form.FINITE))
        .findFirst()
        .flatMap(c -> subjects.before(cue.last() + 1, c));
  }

  /** {@code За диалог выступил альянс}; {@code Встречу он назвал успешной}. */
  private Optional<Quotation> fronted(Cue cue) {
    int start = clauses.skipOpeners(from, cue.first());
    Optional<Integer> first = frontedStart(cue, start);
    Optional<Source> source = first.flatMap(at -> sourceOf(cue, start, end()));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int left = first.get();
    boolean led = source.get().first() >= left && source.get().behind() <= cue.first();
    int close = led ? source.get().first() : cue.first();
    if (led && source.get().first() <= start + 1) {
      left = source.get().behind();
      close = cue.first();
    }
    close = clauses.trimmed(left, close);
    if (close - left < 2) {
      return Optional.empty();
    }
    subject = source;
    from = Math.max(cue.last() + 1, source.get().behind());
    return content(cue, left, close, source, "fronted");
  }

  /** First token of content that stands before its cue: за …, о …, о том, что …, a denied noun. */
  private Optional<Integer> frontedStart(Cue cue, int start) {
    String word = layout.word(start);
    if (cue.takes("for") && Set.of("за", "против").contains(word)) {
      return Optional.of(start + 1);
    }
    boolean that = layout.word(start + 1).equals("том") && layout.word(start + 3).equals("что");
    if (cue.takes("that") && Set.of("о", "об").contains(word) && that) {
      return Optional.of(start + 4);
    }
    boolean declares = cue.entry().cue().matches("(?:заяв|объяв).*");
    for (int at = start; declares && at < Math.min(start + 6, cue.first() - 2); at++) {
      if (Set.of("о", "об").contains(layout.word(at)) && clauses.isAct(at + 1)) {
        return Optional.of(at + 1);
      }
    }
    boolean ends = cue.last() + 1 >= end() || !layout.token(cue.last() + 1).isWord();
    return cue.takes("np") && ends ? Optional.of(start) : Optional.empty();
  }

  /** {@code …, отметил он, …}: a cue and its subject between commas, or at the end. */
  private Optional<Quotation> inserted(Cue cue) {
    boolean fits = cue.takes("quote") || cue.takes("relay");
    if (!fits || !isBehindMark(cue.first()) || !cue.is(Form.FINITE, Form.FIXED, Form.PASSIVE)) {
      return Optional.empty();
    }
    Optional<Source> source =
        cue.is(Form.PASSIVE)
            ? sourceOf(cue, cue.first(), end())
            : subjects.behind(cue.last() + 1, end(), cue);
    boolean outlet = source.map(subjects::isOutlet).orElse(false) || cue.takes("relay");
    Optional<Source> named = outlet ? linked(cue) : source;
    if (named.isEmpty()) {
      return Optional.empty();
    }
    subject = named;
    int behind = Math.max(cue.last() + 1, named.get().behind());
    return around(cue, cue.first(), behind, named, "inserted");
  }

  private Optional<Quotation> content(
      Cue cue, int first, int close, Optional<Source> source, String rule) {
    List<Span> content = List.of(layout.span(first, Math.max(close, first + 1)));
    return Optional.of(quotation(content, cue, source, kind(content), rule));
  }

  /** Mixed where a piece is quoted; the name of a paper or a firm in marks is none. */
  private Kind kind(List<Span> content) {
    boolean quoted =
        content.stream()
            .flatMap(span -> layout.document().quotesIn(span).stream())
            .anyMatch(this::isSpeech);
    return quoted ? Kind.MIXED : Kind.INDIRECT;
  }

  private boolean isSpeech(Quote quote) {
    String words = quote.words().in(layout.text());
    return Character.isLowerCase(words.codePointAt(0)) || words.split(" ").length > 4;
  }

  private Quotation quotation(
      List<Span> content, Cue cue, Optional<Source> source, Kind kind, String rule) {
    String name = "ru." + rule + "." + kind.name().toLowerCase(java.util.Locale.ROOT);
    String full = rule.equals("colon") ? "ru.colon.direct" : name;
    Optional<Span> mention = source.map(Source::mention);
    return new Quotation(content, List.of(cue.span()), mention, kind, cue.entry().act(), full);
  }

  private static String ruleOf(Cue cue) {
    return switch (cue.form()) {
      case PARTICIPLE, PASSIVE_PARTICIPLE -> "participle";
      case CONVERB -> "converb";
      case PASSIVE -> "passive";
      default -> "finite-cue";
    };
  }
}
