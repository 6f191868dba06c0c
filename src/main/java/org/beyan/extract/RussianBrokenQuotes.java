package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Kind;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Quotations with their cue within the marks: {@code «Мы готовы, — сказал X. — Но не сегодня»}. */
final class RussianBrokenQuotes {
  private final Layout layout;
  private final CueLexicon lexicon;
  private final RussianSubjects subjects;

  RussianBrokenQuotes(Layout layout, CueLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.subjects = new RussianSubjects(layout);
  }

  List<Quotation> in(Span sentence) {
    List<Quotation> quotations = new ArrayList<>();
    for (Quote quote : layout.document().quotesIn(sentence)) {
      broken(quote.words()).ifPresent(quotations::add);
    }
    return quotations;
  }

  private Optional<Quotation> broken(Span words) {
    int from = layout.from(words);
    int to = layout.to(words);
    return lexicon.find(layout.document().tokens(), from, to).stream()
        .filter(cue -> cue.is(Form.FINITE) && cue.takes("quote"))
        .filter(cue -> cue.first() - 2 > from && isBroken(cue.first() - 1))
        .findFirst()
        .flatMap(cue -> quotation(cue, from, to));
  }

  /** Whether a dash stands there, behind a comma or a stop. */
  private boolean isBroken(int dash) {
    return Dashes.isDash(layout, dash) && !layout.token(dash - 1).isWord();
  }

  private Optional<Quotation> quotation(Cue cue, int from, int to) {
    int behind = cue.last() + 1;
    while (behind < to && !Dashes.isDash(layout, behind)) {
      behind++;
    }
    Optional<Source> source = subjects.behind(cue.last() + 1, behind, cue);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    content.add(layout.span(from, trimmed(from, cue.first() - 1)));
    if (behind + 1 < to) {
      content.add(layout.span(behind + 1, to));
    }
    Optional<Span> mention = source.map(Source::mention);
    return Optional.of(
        new Quotation(
            content,
            List.of(cue.span()),
            mention,
            Kind.DIRECT,
            cue.entry().act(),
            "ru.broken.direct"));
  }

  private int trimmed(int from, int end) {
    int to = end;
    while (to > from + 1 && layout.word(to - 1).equals(",")) {
      to--;
    }
    return to;
  }
}
