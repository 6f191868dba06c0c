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

/** Words behind a colon: {@code … şunları kaydetti: "…"}, {@code Lavrov: "…"}. */
final class TurkishColons {
  private static final Set<String> ANNOUNCING =
      Set.of("sunlari", "sunu", "soyle", "ifadeleri", "sozleri");

  private final Layout layout;
  private final FollowingQuotes following;
  private final TurkishLostMarks lostMarks;

  TurkishColons(Layout layout, TurkishCues cues) {
    this.layout = layout;
    this.following = new FollowingQuotes(layout.document());
    this.lostMarks = new TurkishLostMarks(layout, cues);
  }

  /** What a cue announces; empty where no colon follows it. */
  List<Span> announced(Cue cue) {
    int colon = cue.last() + 1;
    if (!cue.takes("colon") || !isColon(colon, cue)) {
      return List.of();
    }
    int offset = layout.token(colon).end();
    List<Span> marked = following.after(offset);
    if (marked.isEmpty()) {
      return lostMarks.behind(offset);
    }
    List<Span> words = new ArrayList<>(marked);
    words.addAll(lostMarks.goingOn(marked.get(marked.size() - 1)));
    return words;
  }

  /** A semicolon is one behind "şunları söyledi". */
  private boolean isColon(int at, Cue cue) {
    return layout.word(at).equals(":")
        || layout.word(at).equals(";") && ANNOUNCING.contains(layout.word(cue.first() - 1));
  }

  /** Words in marks directly behind a cue that ends its clause: "dedi ve ekledi “…”". */
  Optional<Quote> trailing(Cue cue) {
    return cue.takes("colon") && cue.is(Form.FINITE)
        ? layout.quote(cue.last() + 1)
        : Optional.empty();
  }

  /** A source, a colon, words in marks, and no cue; not a crosshead in capitals. */
  Optional<Quotation> headline(Optional<Source> source, Span sentence) {
    if (source.isEmpty() || !layout.word(source.get().behind()).equals(":")) {
      return Optional.empty();
    }
    List<Span> content = following.after(layout.token(source.get().behind()).end());
    boolean inSentence = !content.isEmpty() && sentence.contains(content.get(0));
    return inSentence && !isCapitals(content.get(0))
        ? Optional.of(
            new Quotation(
                content,
                List.of(),
                source.map(Source::mention),
                Kind.DIRECT,
                Act.STATE,
                "tr.headline-colon.direct"))
        : Optional.empty();
  }

  private boolean isCapitals(Span span) {
    return span.in(layout.text()).chars().noneMatch(Character::isLowerCase);
  }
}
