package org.beyan.language;

import java.util.List;
import java.util.Set;
import org.beyan.article.Quote;
import org.beyan.article.Span;

/** Russian. */
final class Russian implements LanguagePack {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "акад", "г", "гг", "ген", "д", "др", "е", "им", "л", "млн", "млрд", "н", "обл", "п", "пр",
          "проф", "р", "руб", "св", "см", "стр", "т", "тыс", "ул", "э");

  private final SentenceSplitter splitter = new SentenceSplitter(ABBREVIATIONS, false);

  @Override
  public String code() {
    return "ru";
  }

  @Override
  public List<Span> sentences(String text, List<Span> paragraphs, List<Quote> quotes) {
    return splitter.split(text, paragraphs, quotes);
  }
}
