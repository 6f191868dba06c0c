package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beyan.article.Quote;
import org.beyan.article.Span;
import org.beyan.article.Token;

class SegmentationPropertyTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "Bakan", "ünlü", "Он", "39", "s", " ", " ", " ", "\n", "\n\n", ".", "?", "…", ",",
            "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''", "(", ")", "-", "—", ":", "\u00a0",
            "\ufeff", "İ", "e\u0301", "😀")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void quotationsNeverOverlapAndStayInTheirParagraph(@ForAll("texts") String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Span> outer = outer(QuotationMarks.in(text, paragraphs));
    assertAscending(outer);
    assertThat(outer).allMatch(span -> isWithinOne(span, paragraphs));
  }

  @Property
  void quotationsHaveWordsWithoutSpaceAround(@ForAll("texts") String text) {
    assertThat(QuotationMarks.in(text, Paragraphs.of(text)))
        .extracting(Quote::words)
        .allMatch(words -> !words.isEmpty() && words.trim(text).equals(words));
  }

  @Property
  void sentencesHoldAllThatIsNoSpace(
      @ForAll("texts") String text, @ForAll("packs") LanguagePack p) {
    List<Span> paragraphs = p.paragraphs(text);
    List<Span> sentences = p.sentences(text, paragraphs, p.quotes(text, paragraphs));
    assertAscending(sentences);
    assertThat(sentences).allMatch(sentence -> isWithinOne(sentence, paragraphs));
    assertThat(written(sentences, text))
        .isEqualTo(written(List.of(new Span(0, text.length())), text));
  }

  @Property
  void sentencesNeverCutAQuotation(@ForAll("texts") String text, @ForAll("packs") LanguagePack p) {
    List<Span> paragraphs = p.paragraphs(text);
    List<Quote> quotes = p.quotes(text, paragraphs);
    List<Span> sentences = p.sentences(text, paragraphs, quotes);
    assertThat(outer(quotes)).allMatch(quote -> isWithinOne(quote, sentences));
  }

  @Property
  void tokensAscendAndHoldTheirWords(@ForAll("texts") String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    assertAscending(tokens.stream().map(Token::extent).toList());
    assertThat(tokens).allMatch(token -> !token.span().in(text).isBlank());
  }

  @Provide
  Arbitrary<LanguagePack> packs() {
    return Arbitraries.of("tr", "ru", "en").map(code -> LanguagePack.of(code).orElseThrow());
  }

  private static List<Span> outer(List<Quote> quotes) {
    return quotes.stream().map(Quote::outer).toList();
  }

  private static boolean isWithinOne(Span span, List<Span> others) {
    return others.stream().anyMatch(other -> other.contains(span));
  }

  private static void assertAscending(List<Span> spans) {
    IntStream.range(1, spans.size())
        .forEach(
            i -> assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end()));
  }

  private static String written(List<Span> spans, String text) {
    return spans.stream()
        .map(span -> span.in(text).replaceAll("[\\s\\h\\p{Cf}\\p{Cc}]", ""))
        .collect(Collectors.joining());
  }
}
