package org.beyan.extract;

import java.util.Optional;
import java.util.Set;
import org.beyan.article.Mention.Type;

/** Reads the source behind its cue: "said the Turkish president", "according to his guest, X,". */
final class EnglishSources {
  private final Layout layout;
  private final EnglishNouns nouns;
  private final NounPhrases phrases;

  EnglishSources(Layout layout, EnglishNouns nouns, NounPhrases phrases) {
    this.layout = layout;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  /** The source that begins at a token: "said the Turkish president", "said one resident". */
  Optional<Source> behind(int first, int end) {
    for (int at = first; at < Math.min(end, first + EnglishNouns.LONGEST) && isInPhrase(at); at++) {
      Optional<Source> phrase = phrases.at(at).filter(nouns::isSpeaker);
      if (phrase.isPresent()) {
        return Optional.of(completed(phrase.get(), first, end));
      }
    }
    int at = first;
    while (at < end && at < first + EnglishNouns.LONGEST && isInPhrase(at)) {
      at++;
    }
    int noun = EnglishWords.POSSESSIVES.contains(layout.word(first)) ? first + 1 : first;
    return at > noun && mayBeGeneric(noun)
        ? Optional.of(new Source(layout.span(noun, at), first, at))
        : Optional.empty();
  }

  private boolean mayBeGeneric(int first) {
    String word = layout.word(first);
    return layout.mention(first).map(mention -> mention.is(Type.NATIONALITY)).orElse(true)
        && !nouns.isNoSource(word);
  }

  private boolean isInPhrase(int at) {
    return nouns.isNominal(at)
        || layout.word(at).equals("-")
        || EnglishWords.DETERMINERS.contains(layout.word(at));
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
      Optional<Source> complement = phrases.at(at);
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
    return phrases
        .at(comma + 1)
        .filter(name -> name.behind() < end && layout.word(name.behind()).equals(","))
        .filter(name -> nouns.holds(name.mention(), Type.PERSON, Type.NAME))
        .map(name -> new Source(name.mention(), title.first(), name.behind()))
        .orElse(title);
  }
}
