package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** English. */
final class English implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "adm", "apr", "aug", "brig", "capt", "cmdr", "co", "col", "corp", "dec", "dr", "feb",
          "gen", "gov", "hon", "inc", "jan", "jr", "k", "lt", "ltd", "maj", "mar", "mr", "mrs",
          "ms", "no", "nov", "oct", "prof", "rep", "rev", "s", "sen", "sept", "sgt", "sr", "st",
          "u", "vs");

  private final SentenceSplitter splitter = new SentenceSplitter(ABBREVIATIONS, false);

  @Override
  public String code() {
    return "en";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
