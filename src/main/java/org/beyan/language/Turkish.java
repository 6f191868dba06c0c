package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Turkish. */
final class Turkish implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "alb", "av", "bkz", "bn", "bsk", "cad", "doc", "dr", "ens", "fak", "gen", "hz", "ing",
          "korg", "kur", "mah", "mr", "mrs", "ord", "org", "prof", "sn", "sok", "st", "tel", "uzm",
          "vb", "vs", "yard", "yb", "yrd", "yzb");

  private static final Set<String> NUMBERING = Set.of("no", "nr", "s");

  private static final Set<String> OPENERS =
      Set.of(
          "ama",
          "ancak",
          "ayrica",
          "boylece",
          "bu",
          "bunlar",
          "bunlarin",
          "bunu",
          "bunun",
          "dolayisiyla",
          "fakat",
          "hatta",
          "o",
          "ote",
          "oysa",
          "soz",
          "yandan");

  private final SentenceSplitter splitter =
      new SentenceSplitter(new Orthography(ABBREVIATIONS, NUMBERING, OPENERS, Set.of(), true));

  @Override
  public String code() {
    return "tr";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
