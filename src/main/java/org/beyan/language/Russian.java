package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Russian. */
final class Russian implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "акад", "бул", "г", "гг", "ген", "гл", "гр", "д", "доц", "др", "е", "зам", "им", "инж",
          "кв", "куб", "л", "м", "мин", "млн", "млрд", "мр", "н", "напр", "нач", "о", "обл", "оз",
          "п", "пер", "пл", "пос", "пр", "просп", "проф", "р", "ред", "рис", "руб", "с", "св",
          "сек", "см", "соч", "ср", "ст", "стр", "т", "тт", "тыс", "ул", "ум", "ч", "чел", "э");

  private static final Set<String> OPENERS =
      Set.of(
          "а", "в", "во", "как", "кроме", "между", "но", "однако", "он", "она", "они", "оно", "по",
          "после", "при", "ранее", "также", "эта", "эти", "это", "этот");

  private final SentenceSplitter splitter =
      new SentenceSplitter(new Orthography(ABBREVIATIONS, OPENERS, Set.of(), false));

  @Override
  public String code() {
    return "ru";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
