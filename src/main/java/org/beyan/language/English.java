package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** English. */
final class English implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "adm", "al", "apr", "asst", "aug", "ave", "brig", "capt", "cf", "cmdr", "co", "col",
          "corp", "dec", "dept", "dist", "dr", "ed", "eg", "etc", "feb", "ft", "gen", "gov", "hon",
          "ie", "inc", "jan", "jr", "lt", "ltd", "maj", "mar", "messrs", "mr", "mrs", "ms", "mt",
          "nov", "oct", "prof", "pvt", "rep", "reps", "res", "rev", "rt", "sen", "sens", "sept",
          "sgt", "sr", "st", "univ", "v", "vol", "vs");

  private static final Set<String> NUMBERING = Set.of("art", "fig", "no", "nos", "p", "pp", "s");

  private static final Set<String> OPENERS =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "but",
          "during",
          "he",
          "her",
          "his",
          "however",
          "i",
          "if",
          "in",
          "it",
          "its",
          "meanwhile",
          "on",
          "she",
          "since",
          "that",
          "the",
          "their",
          "there",
          "these",
          "they",
          "this",
          "those",
          "we",
          "what",
          "when",
          "while",
          "you");

  private static final Set<String> CUE_VERBS =
      Set.of(
          "added",
          "admitted",
          "argued",
          "ask",
          "asked",
          "asks",
          "called",
          "claimed",
          "cried",
          "declared",
          "demanded",
          "exclaimed",
          "inquired",
          "insisted",
          "joked",
          "noted",
          "quipped",
          "read",
          "replied",
          "responded",
          "said",
          "say",
          "says",
          "screamed",
          "shouted",
          "tell",
          "tells",
          "told",
          "tweeted",
          "warned",
          "wondered",
          "wrote",
          "yelled");

  private final SentenceSplitter splitter =
      new SentenceSplitter(new Orthography(ABBREVIATIONS, NUMBERING, OPENERS, CUE_VERBS, false));

  @Override
  public String code() {
    return "en";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
