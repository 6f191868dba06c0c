package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention.Type;

/** Reads the source behind its cue: "said the Turkish president", "according to his guest, X,". */
final class EnglishSources {
  private final Layout layout;
  private final EnglishNouns nouns;
  private final NounPhrases names;
  private final EnglishPhrases phrases;

  EnglishSources(Layout layout, EnglishNouns nouns, NounPhrases names, EnglishPhrases phrases) {
    this.layout = layout;
    this.nouns = nouns;
    this.names = names;
    this.phrases = phrases;
  }

  /** The source that begins at a token: "said the Turkish president", "said one resident". */
  Optional<Source> behind(int first, int end) {
    return phrases
        .at(first, end)
        .filter(source -> mayBeGeneric(source))
        .map(source -> completed(source, first, end));
  }

  private boolean mayBeGeneric(Source source) {
    return nouns.isNamed(source) || !nouns.isNoSource(layout.word(source.first()));
  }

  /** With "of …" or "for …" behind a title. */
  private Source completed(Source title, int first, int end) {
    Source source = new Source(title.mention(), first, title.behind());
    boolean goesOn =
        title.behind() < end
            && Set.of("of", "for", "to").contains(layout.word(title.behind()))
            && nouns.last(title).map(m -> m.is(Type.OFFICE, Type.ROLE)).orElse(false);
    for (int at = title.behind() + 1;
        goesOn && at < Math.min(end, title.behind() + EnglishNouns.LONGEST);
        at++) {
      Optional<Source> complement = names.at(at);
      if (complement.isPresent()) {
        return nouns.joined(source, complement.get());
      }
    }
    return source;
  }

  /** "the guest, Lavrov,": the name. */
  Source withApposition(Source title, int end) {
    int comma = title.behind();
    if (!layout.word(comma).equals(",") || nouns.holds(title.mention(), Type.PERSON, Type.NAME)) {
      return title;
    }
    return names
        .at(comma + 1)
        .filter(name -> name.behind() < end && layout.word(name.behind()).equals(","))
        .filter(name -> nouns.holds(name.mention(), Type.PERSON, Type.NAME))
        .map(name -> new Source(name.mention(), title.first(), name.behind()))
        .orElse(title);
  }
}
