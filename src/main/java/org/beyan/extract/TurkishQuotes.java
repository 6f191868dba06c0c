package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Finds the words in marks before a cue: "“…” dedi", "“…” ve “…” diye konuştu". */
final class TurkishQuotes {
  /** Words between a quotation and its cue: adverbs, and an inverted subject. */
  private static final int GAP = 7;

  private static final Set<String> AND = Set.of("ve", "ile");

  /** Nouns that a quotation qualifies: "“…” sorusunu yanıtladı", "“…” yazılı pankart". */
  private static final Pattern NAMED_NOUN =
      Pattern.compile(
          "soru[a-z]*|(?:bas|yazi|isim|ad)li[a-z]*|adli|isimli|yazili|[a-z]{3,}(?:s[iu]n|[iu]n|lerin|larin)"
              + "(?:i|u|a|e|da|de|dan|den)");

  /** Nouns that stand for the words themselves: "“…” şeklinde konuştu". */
  private static final Set<String> OF_WORDS =
      Set.of(
          "seklinde",
          "biciminde",
          "yonunde",
          "sozlerini",
          "sozlerine",
          "ifadelerini",
          "ifadesini",
          "konusmasini",
          "aciklamasini");

  private final Layout layout;

  TurkishQuotes(Layout layout) {
    this.layout = layout;
  }

  /** The quotation that a cue claims; {@code from} is the first token that it may claim. */
  Optional<Quote> before(Cue cue, int from) {
    int at = cue.first() - 1;
    while (at >= from && !layout.isQuoted(at) && cue.first() - at <= GAP) {
      at--;
    }
    if (at < from || !layout.isQuoted(at) || at + 1 < cue.first() && isNamedNoun(at + 1)) {
      return Optional.empty();
    }
    return layout.quote(at);
  }

  private boolean isNamedNoun(int at) {
    String word = layout.word(at);
    return layout.mention(at).isEmpty()
        && !OF_WORDS.contains(word)
        && NAMED_NOUN.matcher(word).matches();
  }

  /** The quotation, and those before it that only a conjunction or a comma parts from it. */
  List<Span> withPrevious(Quote last, int from) {
    List<Span> content = new ArrayList<>();
    content.add(last.words());
    int at = layout.from(last.outer()) - 1;
    while (at > from && (layout.word(at).equals(",") || AND.contains(layout.word(at)))) {
      Optional<Quote> previous = layout.quote(at - 1);
      if (previous.isEmpty()) {
        break;
      }
      content.add(0, previous.get().words());
      at = layout.from(previous.get().outer()) - 1;
    }
    return content;
  }

  /**
   * The rest of words that their cue interrupts: "“Köprü” dedi Örnekoğlu, “yarın açılacak.”".
   *
   * @param behind index of the token behind cue and speaker
   * @param end index behind the sentence, which the rest ends
   */
  Optional<Quote> rest(int behind, int end) {
    return layout
        .quote(behind + 1)
        .filter(
            quote -> layout.word(behind).equals(",") && layout.from(quote.outer()) == behind + 1)
        .filter(
            quote ->
                IntStream.range(layout.to(quote.outer()), end)
                    .noneMatch(at -> layout.token(at).isWord()));
  }
}
