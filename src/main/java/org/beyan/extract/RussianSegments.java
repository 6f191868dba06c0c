package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Quote;

/** Stretches between commas, dashes and brackets. */
final class RussianSegments {
  private static final Set<String> BORDERS = Set.of(",", "(", ")", ";", ":", ".");

  /** More words in marks than the name of a paper or a party has. */
  private static final int SPEECH = 5;

  private final Layout layout;

  RussianSegments(Layout layout) {
    this.layout = layout;
  }

  boolean isBorder(int at) {
    return !layout.isQuoted(at) && (BORDERS.contains(layout.word(at)) || Dashes.isDash(layout, at));
  }

  /** Index behind the border before a token. */
  int start(int from, int end) {
    int at = end;
    while (at > from && !isBorder(at - 1)) {
      at--;
    }
    return at;
  }

  /** Index of the border, or of the quoted speech, behind a token. */
  int end(int from, int limit) {
    Optional<Quote> inside = layout.quote(from);
    int at = from;
    while (at < limit && !isBorder(at) && (layout.quote(at).equals(inside) || !isSpeech(at))) {
      at++;
    }
    return at;
  }

  private boolean isSpeech(int at) {
    return layout
        .quote(at)
        .map(quote -> quote.words().in(layout.text()).split(" ").length > SPEECH)
        .orElse(false);
  }
}
