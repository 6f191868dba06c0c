package org.beyan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the words that a cue takes end within their sentence, and where those before it begin. */
final class RussianClauses {
  private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?", "…", "—", "-");

  private final Layout layout;
  private final RussianOpenings openings;
  private final int end;

  /**
   * @param end index behind the sentence's last token
   */
  RussianClauses(Layout layout, List<Cue> cues, int end) {
    this.layout = layout;
    this.openings = new RussianOpenings(layout, cues, end);
    this.end = end;
  }

  RussianOpenings openings() {
    return openings;
  }

  /**
   * Index behind the content that begins at a token: the end of the sentence, or the next cue of
   * the same speaker or of whoever relays the words.
   */
  int end(int first, Cue main) {
    for (int at = first + 1; at < end; at++) {
      if (!layout.isQuoted(at) && isBorder(at, first, main)) {
        return trimmed(first, at);
      }
    }
    return trimmed(first, end);
  }

  private boolean isBorder(int at, int first, Cue main) {
    String word = layout.word(at);
    boolean phrase = isPhrase(main, first) && word.equals(",") && isContrast(layout.word(at + 1));
    boolean mark = word.equals(",") || Dashes.isDash(layout, at);
    if (mark && !phrase) {
      int start = openings.skipMarks(at + 1);
      boolean according =
          main.takes("eval") && openings.at(start).filter(c -> c.takes("according")).isPresent();
      return according || closesBefore(start) || relays(start) || conjoined(start, first, main);
    }
    boolean bracket = word.equals("(") && layout.word(at + 1).equals("цитата");
    return phrase || bracket || conjoined(at, first, main) && at > first + 1;
  }

  /** Whether the content is a noun phrase: no что, no infinitive opens it. */
  private boolean isPhrase(Cue main, int first) {
    int opener = layout.word(first - 1).equals(",") ? first - 2 : first - 1;
    return !RussianWords.THAT.contains(layout.word(opener))
        && !RussianWords.isInfinitive(layout.word(first))
        && (main.takes("of")
            || main.takes("act")
            || main.takes("for")
            || main.takes("np")
            || main.takes("charge")
            || openings.valued(main).filter(at -> at == first).isPresent())
        && !main.takes("according");
  }

  private static boolean isContrast(String word) {
    return Set.of("но", "однако", "а", "и", "хотя").contains(word);
  }

  /** A converb cue that opens another content: …, отметив, что …. */
  private boolean closesBefore(int start) {
    int cueAt =
        openings.skipAdverbs(
            start + (RussianWords.CONJUNCTIONS.contains(layout.word(start)) ? 1 : 0));
    Optional<Cue> cue = openings.at(cueAt);
    return cue.isPresent()
        && cue.get().is(Form.CONVERB)
        && (openings.opening(cue.get()).isPresent() || announces(cue.get()));
  }

  /** …, передаёт ТАСС; …, как сообщил X; …, отметил он. */
  private boolean relays(int start) {
    boolean as = layout.word(start).equals("как");
    int cueAt = as ? openings.skipAdverbs(start + 1) : start;
    Optional<Cue> cue = openings.at(cueAt).filter(c -> c.is(Form.FINITE, Form.PASSIVE));
    if (cue.isEmpty()) {
      return false;
    }
    boolean according = as || cue.get().takes("relay") || cue.get().takes("quote");
    return according && openings.that(cue.get()).isEmpty();
  }

  /**
   * … и добавил, что …: a cue of the same form as the first one, with content of its own. A comma
   * before "и" closes the reported clause, so that the finite cue behind it needs none.
   */
  private boolean conjoined(int at, int first, Cue main) {
    if (!Set.of("и", "а", "но", "однако").contains(layout.word(at))) {
      return false;
    }
    Optional<Cue> next = openings.at(openings.skipAdverbs(at + 1));
    if (next.isEmpty()) {
      return false;
    }
    Cue cue = next.get();
    boolean phrase = layout.word(at).equals("и") && isPhrase(main, first);
    boolean closed = cue.is(Form.FINITE) && (phrase || layout.word(at - 1).equals(","));
    boolean alike = cue.form() == main.form() || closed && main.is(Form.CONVERB);
    return alike
        && RussianAgreement.of(layout, cue).joins(RussianAgreement.of(layout, main))
        && (closed || openings.opening(cue).isPresent() || announces(cue));
  }

  /** Whether a colon and a quotation follow. */
  boolean announces(Cue cue) {
    for (int at = cue.last() + 1; at < openings.reach(cue); at++) {
      if (layout.word(at).equals(":") && !layout.isQuoted(at)) {
        return true;
      }
      if (layout.word(at).equals(",") && RussianWords.THAT.contains(layout.word(at + 1))) {
        return false;
      }
    }
    return false;
  }

  /** Index behind the last word or quotation before an end. */
  int trimmed(int first, int before) {
    int to = before;
    while (to > first + 1 && !layout.isQuoted(to - 1) && CLOSING.contains(layout.word(to - 1))) {
      to--;
    }
    return to;
  }

  /** Index behind the last colon, semicolon or open bracket outside quotations before a token. */
  int behindColon(int from, int first) {
    boolean closed = false;
    for (int at = first - 1; at > from; at--) {
      closed |= layout.word(at).equals(")");
      boolean bracket = layout.word(at).equals("(") && !closed;
      if ((bracket || Set.of(":", ";").contains(layout.word(at))) && !layout.isQuoted(at)) {
        return at + 1;
      }
    }
    return from;
  }

  /** First word behind conjunctions and other openers of a sentence. */
  int skipOpeners(int from, int limit) {
    int at = openings.skipMarks(from);
    for (int next = at; next < limit; next++) {
      String word = layout.word(next);
      boolean closes = word.equals(",") && next > at;
      if (closes) {
        return openings.skipMarks(next);
      }
      if (!RussianWords.OPENERS.contains(word)) {
        break;
      }
      if (Set.of("однако", "также", "но", "а", "и").contains(word) && next == at) {
        at = next + 1;
      }
    }
    return openings.skipMarks(at);
  }
}
