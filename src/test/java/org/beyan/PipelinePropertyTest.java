package org.beyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beyan.article.Article;
import org.beyan.article.Quotation;
import org.beyan.article.Quote;
import org.beyan.article.Reading;
import org.beyan.article.Span;
import org.beyan.article.Statement;
import org.beyan.article.Via;
import org.beyan.language.LanguagePack;
import org.beyan.rdf.Identity;
import org.beyan.rdf.JsonLines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of the reading of every text, be it an article or nonsense. */
class PipelinePropertyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> TURKISH =
      List.of(
          "Lavrov",
          "Sergey Örnekov",
          "Emre Demirsoy",
          "Bakan",
          "Dışişleri Bakanı",
          "Türkiye'nin",
          "Rusya",
          "dedi",
          "söyledi",
          "ifade etti",
          "diye konuştu",
          "kaydeden",
          "bildirildi",
          "olduğunu",
          "geleceğini",
          "göre",
          "şunları",
          "açıklamada",
          "ajansına",
          "yarın geliriz",
          "3 Mayıs");

  private static final List<String> RUSSIAN =
      List.of(
          "Лавров",
          "Иванов",
          "Захарова",
          "МИД России",
          "Турция",
          "агентству",
          "заявил",
          "сообщил",
          "подчеркнула",
          "отметил он",
          "по словам",
          "об этом",
          "что",
          "будет",
          "переговоры");

  private static final List<String> ENGLISH =
      List.of(
          "Smith",
          "Turkey will",
          "the minister",
          "spokesman",
          "Reuters",
          "he",
          "said",
          "warned",
          "told reporters",
          "according to",
          "expressed",
          "concern",
          "over",
          "that",
          "we are ready",
          "on Tuesday");

  /** The last ones are no characters of their own, or none that anybody expects. */
  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''", "(", ")", "-", "—", ":", ",", ".",
          "!", "?", "…", "39.", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u00ad", "\u2028", "\ufeff",
          "e\u0301", "😀", "𝐀𝐛", "\ud83d", "\u200f", "٣", "¨", "\u0000", "\u001f");

  @TestFactory
  Stream<DynamicTest> holdsOfEveryArticle() {
    return Corpus.articles().stream()
        .map(article -> DynamicTest.dynamicTest(article.id(), () -> holdsOf(article)));
  }

  @Property(tries = 1500)
  void holdsOfPiecesOfTurkishSentences(@ForAll("turkish") String text) {
    holdsOf(Corpus.article(text, "tr"));
  }

  @Property(tries = 1500)
  void holdsOfPiecesOfRussianSentences(@ForAll("russian") String text) {
    holdsOf(Corpus.article(text, "ru"));
  }

  @Property(tries = 1500)
  void holdsOfPiecesOfEnglishSentences(@ForAll("english") String text) {
    holdsOf(Corpus.article(text, "en"));
  }

  @Property(tries = 300)
  void holdsOfAnyText(@ForAll String text, @ForAll("languages") String language) {
    holdsOf(Corpus.article(text, language));
  }

  @Provide
  Arbitrary<String> turkish() {
    return sentences(TURKISH);
  }

  @Provide
  Arbitrary<String> russian() {
    return sentences(RUSSIAN);
  }

  @Provide
  Arbitrary<String> english() {
    return sentences(ENGLISH);
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(Corpus.LANGUAGES);
  }

  private static Arbitrary<String> sentences(List<String> words) {
    Arbitrary<String> piece =
        Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of(words), Arbitraries.of(MARKS));
    Arbitrary<String> space = Arbitraries.of(" ", " ", " ", "");
    return piece
        .flatMap(written -> space.map(between -> written + between))
        .list()
        .ofMinSize(4)
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static void holdsOf(Article article) {
    Reading reading = Corpus.read(article);
    List<Quote> quotes = quotes(article);
    List<String> keys = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      Quotation quotation = statement.quotation();
      assertThat(quotation.content()).as(shown(quotation, article)).isNotEmpty();
      assertApart(quotation.content(), article, quotation);
      assertApart(quotation.cue(), article, quotation);
      assertThat(quotation.content())
          .as(shown(quotation, article))
          .noneMatch(words -> quotation.cue().stream().anyMatch(words::overlaps));
      quotation.source().ifPresent(source -> assertWithin(source, article, quotation));
      statement.speakers().stream()
          .flatMap(speaker -> speaker.mention().stream())
          .forEach(mention -> assertWithin(mention, article, quotation));
      assertThat(statement.via().map(Via::name).filter(String::isBlank)).isEmpty();
      assertThat(agreesWithMarks(quotation, quotes, article.text()))
          .as(shown(quotation, article))
          .isTrue();
      keys.add(quotation.content() + " " + quotation.cue() + " " + quotation.source());
    }
    assertThat(keys).doesNotHaveDuplicates();
    assertOffsetsOfJson(reading);
  }

  private static List<Quote> quotes(Article article) {
    LanguagePack language = LanguagePack.of(article.language().orElseThrow()).orElseThrow();
    return language.quotes(article.text(), language.paragraphs(article.text()));
  }

  private static void assertApart(List<Span> spans, Article article, Quotation quotation) {
    spans.forEach(span -> assertWithin(span, article, quotation));
    IntStream.range(1, spans.size())
        .forEach(
            i ->
                assertThat(spans.get(i).start())
                    .as(shown(quotation, article))
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end()));
  }

  private static void assertWithin(Span span, Article article, Quotation quotation) {
    assertThat(span.end()).isLessThanOrEqualTo(article.text().length());
    assertThat(span.in(article.text())).as(shown(quotation, article)).isNotBlank();
  }

  /**
   * Direct words stand in marks or, where those were lost, behind a colon or a dash; mixed ones
   * hold marks; no words between two marks are indirect.
   */
  private static boolean agreesWithMarks(Quotation quotation, List<Quote> quotes, String text) {
    List<Span> content = quotation.content();
    return switch (quotation.kind()) {
      case DIRECT ->
          content.stream().anyMatch(c -> quotes.stream().anyMatch(q -> q.outer().contains(c)))
              || isAnnounced(content.get(0), text)
              || quotation.rule().equals("tr.bare.direct"); // speech whose marks are lost
      case MIXED ->
          content.stream().anyMatch(c -> quotes.stream().anyMatch(q -> q.outer().overlaps(c)));
      case INDIRECT ->
          quotes.stream()
              .filter(quote -> quote.opened() && quote.closed())
              .noneMatch(quote -> content.contains(quote.words()));
    };
  }

  private static boolean isAnnounced(Span words, String text) {
    String before = new Span(0, words.start()).trim(text).in(text);
    return Stream.of(":", "-", "–", "—").anyMatch(before::endsWith);
  }

  private static void assertOffsetsOfJson(Reading reading) {
    int[] points = reading.article().text().codePoints().toArray();
    for (JsonNode statement : json(reading).get("statements")) {
      List<JsonNode> places = new ArrayList<>();
      statement.get("content").forEach(places::add);
      statement.get("cue").forEach(places::add);
      statement.get("speakers").forEach(speaker -> places.add(speaker.get("mention")));
      places.removeIf(JsonNode::isNull);
      for (JsonNode place : places) {
        int start = place.get("start").asInt();
        String there = new String(points, start, place.get("end").asInt() - start);
        assertThat(printable(there)).isEqualTo(printable(place.get("text").asText()));
      }
    }
  }

  private static JsonNode json(Reading reading) {
    try {
      return JSON.readTree(new JsonLines(new Identity()).line(reading));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** As JSON can carry it: control characters are spaces, half a character is any other. */
  private static String printable(String text) {
    return text.replaceAll("[\\x00-\\x1f&&[^\\n\\r\\t]]", " ").replaceAll("[\\p{Cs}\ufffd?]", "?");
  }

  private static String shown(Quotation quotation, Article article) {
    return (quotation + " of\n" + article.text()).replace("%", "%%");
  }
}
