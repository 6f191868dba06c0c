package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** One sentence, and what has been read of it so far: words taken, and the last subject. */
final class RussianContext {
  /** More words in marks than the name of a firm or a paper has. */
  private static final int SPEECH = 4;

  private final Layout layout;
  private final Span sentence;
  private final List<Cue> cues;
  private final RussianSubjects subjects;
  private final RussianOwners owners;
  private final RussianDocuments documents;
  private final RussianClauses clauses;
  private final List<Quotation> quotations = new ArrayList<>();
  private int from;
  private Optional<Source> subject = Optional.empty();

  RussianContext(Layout layout, Span sentence, List<Cue> cues) {
    this.layout = layout;
    this.sentence = sentence;
    this.cues = cues;
    this.subjects = new RussianSubjects(layout);
    this.owners = new RussianOwners(layout);
    this.documents = new RussianDocuments(layout, subjects, owners);
    this.clauses = new RussianClauses(layout, cues, layout.to(sentence));
    this.from = layout.from(sentence);
  }

  Layout layout() {
    return layout;
  }

  Span sentence() {
    return sentence;
  }

  List<Cue> cues() {
    return cues;
  }

  RussianSubjects subjects() {
    return subjects;
  }

  RussianOwners owners() {
    return owners;
  }

  RussianClauses clauses() {
    return clauses;
  }

  int start() {
    return layout.from(sentence);
  }

  int end() {
    return layout.to(sentence);
  }

  /** First token that no statement has taken yet. */
  int from() {
    return from;
  }

  void takeTo(int token) {
    from = Math.max(from, token);
  }

  Optional<Source> subject() {
    return subject;
  }

  /** Later cues without a subject share this one. */
  void share(Optional<Source> source) {
    subject = source.or(() -> subject);
  }

  List<Quotation> quotations() {
    return quotations;
  }

  void add(Quotation quotation) {
    quotations.add(quotation);
  }

  /** Whether words of this sentence before a token are a statement's already. */
  boolean isTaken(int token) {
    return quotations.stream()
        .anyMatch(quotation -> quotation.extent().end() <= layout.token(token).start());
  }

  boolean isBehindMark(int token) {
    return token > start()
        && (layout.word(token - 1).equals(",") || Dashes.isDash(layout, token - 1));
  }

  /** Whether nothing but marks stands between the words taken and a token. */
  boolean opens(int token) {
    for (int at = from; at < token; at++) {
      if (layout.token(at).isWord()) {
        return false;
      }
    }
    return true;
  }

  int commaBehind(int token) {
    int at = token;
    while (at < end() && (layout.isQuoted(at) || !layout.word(at).equals(","))) {
      at++;
    }
    return Math.min(at, end());
  }

  /** Whether a passive names no document, so that nobody can be its source. */
  boolean isUnsourced(Cue cue) {
    return cue.is(Form.PASSIVE) && documents.near(cue, start(), end()).isEmpty();
  }

  /** The source of a cue: before it, behind it, or in the document that a passive names. */
  Optional<Source> source(Cue cue, int left, int right) {
    if (cue.is(Form.PASSIVE)) {
      return documents.near(cue, start(), end()).flatMap(RussianDocuments.Named::source);
    }
    return subjects
        .before(left, cue)
        .or(() -> subjects.placeBefore(left, cue))
        .or(() -> subjects.behind(cue.last() + 1, right, cue));
  }

  /** A clause from token to token, indirect or mixed. */
  Quotation clause(Cue cue, int first, int close, Optional<Source> source, String rule) {
    List<Span> content = List.of(layout.span(first, Math.max(close, first + 1)));
    return quotation(content, cue, source, kind(content), rule);
  }

  /** Mixed where a piece is quoted; the name of a paper or a firm in marks is none. */
  Kind kind(List<Span> content) {
    boolean quoted =
        content.stream()
            .flatMap(span -> layout.document().quotesIn(span).stream())
            .anyMatch(this::isSpeech);
    return quoted ? Kind.MIXED : Kind.INDIRECT;
  }

  private boolean isSpeech(Quote quote) {
    String words = quote.words().in(layout.text());
    return Character.isLowerCase(words.codePointAt(0)) || words.split(" ").length > SPEECH;
  }

  Quotation quotation(
      List<Span> content, Cue cue, Optional<Source> source, Kind kind, String rule) {
    String name = "ru." + rule + "." + kind.name().toLowerCase(Locale.ROOT);
    Optional<Span> mention = source.map(Source::mention);
    return new Quotation(content, List.of(cue.span()), mention, kind, cue.entry().act(), name);
  }
}
