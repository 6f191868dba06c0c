package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Russian. */
final class Russian implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "акад", "букв", "бул", "г", "ген", "гл", "гр", "доц", "е", "зам", "им", "инж", "куб", "м",
          "мин", "млн", "млрд", "мр", "н", "напр", "нач", "о", "обл", "оз", "ок", "пер", "пл",
          "пос", "пр", "просп", "проф", "ред", "рис", "род", "руб", "св", "сек", "см", "соч", "ср",
          "стр", "т", "тт", "тыс", "ул", "ум", "чел");

  private static final Set<String> NUMBERING =
      Set.of("д", "к", "кв", "л", "п", "р", "с", "ст", "стр", "ч");

  private static final Set<String> OPENERS =
      Set.of(
          "а", "в", "во", "как", "кроме", "между", "но", "однако", "он", "она", "они", "оно", "по",
          "после", "при", "ранее", "также", "эта", "эти", "это", "этот");

  private final SentenceSplitter splitter =
      new SentenceSplitter(new Orthography(ABBREVIATIONS, NUMBERING, OPENERS, Set.of(), false));

  @Override
  public String code() {
    return "ru";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
