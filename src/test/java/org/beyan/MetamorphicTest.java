package org.beyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beyan.article.Article;
import org.beyan.article.Folding;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes nothing of what was said changes nothing of what is read, up to the offsets. */
class MetamorphicTest {
  /** Nobody speaks, and nobody is named. */
  private static final Map<String, String> UNRELATED =
      Map.of(
          "tr", "Hava dün soğuktu, yağmur akşama kadar sürdü.",
          "ru", "Погода вчера была холодной, дождь шёл до вечера.",
          "en", "The weather was cold yesterday, and it rained until the evening.");

  /** A straight mark opens behind a space, at the beginning, and behind a bracket. */
  private static final String OPENING = "[“«„]|(?<![^\\s\\h(])\"(?=\\S)";

  private static final String LETTERS = "çğıöşüÇĞİÖŞÜ";
  private static final String ASCII = "cgiosuCGIOSU";

  private interface Change {
    Rewritten of(String text);
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameInStraightMarks() {
    return everyArticle(text -> marked(text, "\"", "\""));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameInCurlyMarks() {
    return everyArticle(text -> marked(text, "“", "”"));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameInAngleMarks() {
    return everyArticle(text -> marked(text, "«", "»"));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameInLowMarks() {
    return everyArticle(text -> marked(text, "„", "“"));
  }

  private static Rewritten marked(String text, String opening, String closing) {
    return Rewritten.of(
        text, "(" + OPENING + ")|[”»\"]", mark -> mark.group(1) == null ? closing : opening);
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameWithWindowsLineEnds() {
    return everyArticle(text -> Rewritten.of(text, "\r?\n", end -> "\r\n"));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameInDecomposedUnicode() {
    return everyArticle(
        text ->
            Rewritten.of(
                text,
                "[^\\x00-\\x7f]",
                letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFD)));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameInAsciiTurkish() {
    return Corpus.articles().stream()
        .filter(article -> article.language().equals(Optional.of("tr")))
        .map(
            article ->
                test(
                    article,
                    text ->
                        Rewritten.of(
                            text,
                            "[" + LETTERS + "]",
                            letter -> ASCII.charAt(LETTERS.indexOf(letter.group())) + "")));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameWithNoBreakSpaces() {
    return everyArticle(text -> Rewritten.of(text, " ", space -> "\u00a0"));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameWithSoftHyphens() {
    return everyArticle(
        text -> Rewritten.of(text, "(?<=\\p{L}{2})(?=\\p{L}{2})", between -> "\u00ad"));
  }

  @TestFactory
  Stream<DynamicTest> readsTheSameAroundAnUnrelatedParagraph() {
    return Corpus.articles().stream()
        .map(
            article ->
                DynamicTest.dynamicTest(
                    article.id(),
                    () ->
                        new Borders(article, Corpus.read(article))
                            .open()
                            .forEach(border -> assertSame(article, insertedAt(border, article)))));
  }

  private static Rewritten insertedAt(int border, Article article) {
    String paragraph = UNRELATED.get(article.language().orElseThrow());
    String inserted = border == 0 ? paragraph + "\n\n" : "\n\n" + paragraph;
    return Rewritten.inserting(inserted, border, article.text());
  }

  /**
   * The other name is one that takes the same endings and stands for the same sex: of somebody
   * known first, then of people who do not exist.
   */
  @ParameterizedTest
  @CsvSource({
    "tr, Lavrov, Ryabkov",
    "tr, Çavuşoğlu, Davutoğlu",
    "ru, Лавров, Рябков",
    "en, Lavrov, Ryabkov",
    "en, Cavusoglu, Davutoglu",
    "tr, Lavrov, Larkov",
    "tr, Erdoğan, Erdoyan",
    "tr, Çavuşoğlu, Demirsoyoğlu",
    "tr, Putin, Pudin",
    "tr, Peskov, Teskov",
    "ru, Лавров, Ларков",
    "ru, Путин, Пудин",
    "ru, Эрдоган, Эрдохан",
    "ru, Песков, Тесков",
    "ru, Чавушоглу, Демирсоглу",
    "en, Lavrov, Larkov",
    "en, Putin, Pudin",
    "en, Erdogan, Erdohan",
    "en, Cavusoglu, Demirsoglu",
    "en, Peskov, Teskov",
  })
  void readsTheSameWordsOfAnother(String language, String name, String other) {
    List<Article> naming =
        Corpus.articles().stream()
            .filter(article -> article.language().equals(Optional.of(language)))
            .filter(article -> article.text().contains(name))
            .toList();
    assertThat(naming).isNotEmpty();
    for (Article article : naming) {
      Rewritten renamed = Rewritten.of(article.text(), "(?<!\\p{L})" + name, found -> other);
      assertSame(article, renamed, speaker -> "");
    }
  }

  private static Stream<DynamicTest> everyArticle(Change change) {
    return Corpus.articles().stream().map(article -> test(article, change));
  }

  private static DynamicTest test(Article article, Change change) {
    return DynamicTest.dynamicTest(
        article.id(), () -> assertSame(article, change.of(article.text())));
  }

  /** Names are folded: strangers are called as they are written. */
  private static void assertSame(Article article, Rewritten rewritten) {
    assertSame(article, rewritten, speaker -> Folding.fold(speaker.name().orElse("nobody")));
  }

  private static void assertSame(
      Article article, Rewritten rewritten, Function<Speaker, String> name) {
    Article other = article.withText(rewritten.text());
    assertThat(lines(other, Rewritten.inserting("", 0, other.text()), name))
        .as(article.id())
        .containsExactlyElementsOf(lines(article, rewritten, name));
  }

  /** A statement a line, in the offsets and words of the rewritten text. */
  private static List<String> lines(
      Article article, Rewritten rewritten, Function<Speaker, String> name) {
    return Corpus.read(article).statements().stream()
        .map(
            statement ->
                statement.quotation().kind()
                    + " "
                    + places(statement.quotation().content(), rewritten)
                    + " | "
                    + places(statement.quotation().cue(), rewritten)
                    + " | "
                    + statement.speakers().stream().map(name).toList())
        .toList();
  }

  private static List<String> places(List<Span> spans, Rewritten rewritten) {
    return spans.stream()
        .map(rewritten::place)
        .map(place -> place.start() + ".." + place.end() + " " + place.in(rewritten.text()))
        .toList();
  }
}
