package org.beyan.gazetteer;

import java.util.List;
import org.beyan.article.Mention;
import org.beyan.language.LanguagePack;

/** A small gazetteer for tests, and what it finds. */
final class Sample {
  static final Gazetteer GAZETTEER = new Gazetteer(Catalogue.onClassPath("/gazetteer/"));

  private Sample() {}

  static List<Mention> mentions(String text, String language) {
    LanguagePack pack = LanguagePack.of(language).orElseThrow();
    return GAZETTEER.mentions(text, pack.tokens(text), language);
  }

  /** Each mention as {@code TYPE words entities}, with {@code *} where it may be a subject. */
  static List<String> shown(String text, String language) {
    return mentions(text, language).stream()
        .map(
            mention ->
                mention.type()
                    + (mention.nominative() ? "* " : " ")
                    + mention.span().in(text)
                    + " "
                    + String.join(" ", mention.entities()))
        .toList();
  }
}
