package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Turkish. */
final class Turkish implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "alb", "av", "bkz", "cad", "doc", "dr", "gen", "hz", "mah", "mr", "mrs", "no", "org",
          "prof", "sn", "sok", "st", "tel", "vb", "vs", "yrd", "yzb");

  private final SentenceSplitter splitter = new SentenceSplitter(ABBREVIATIONS, true);

  @Override
  public String code() {
    return "tr";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
