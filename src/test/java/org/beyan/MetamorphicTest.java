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
import org.beyan.article.Statement;
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
   * known first, then of people who do not exist. Everybody else goes on saying what he said.
   *
   * @param key the first name folded, as the gazetteer writes it
   */
  @ParameterizedTest
  @CsvSource({
    "tr, Lavrov, Ryabkov, lavrov",
    "tr, Çavuşoğlu, Davutoğlu, cavusoglu",
    "ru, Лавров, Рябков, lavrov",
    "en, Lavrov, Ryabkov, lavrov",
    "en, Cavusoglu, Davutoglu, cavusoglu",
    "tr, Lavrov, Larkov, lavrov",
    "tr, Erdoğan, Erdoyan, erdogan",
    "tr, Çavuşoğlu, Demirsoyoğlu, cavusoglu",
    "tr, Putin, Pudin, putin",
    "tr, Peskov, Teskov, peskov",
    "ru, Лавров, Ларков, lavrov",
    "ru, Путин, Пудин, putin",
    "ru, Эрдоган, Эрдохан, erdogan",
    "ru, Песков, Тесков, peskov",
    "ru, Чавушоглу, Демирсоглу, cavusoglu",
    "en, Lavrov, Larkov, lavrov",
    "en, Putin, Pudin, putin",
    "en, Erdogan, Erdohan, erdogan",
    "en, Cavusoglu, Demirsoglu, cavusoglu",
    "en, Peskov, Teskov, peskov",
  })
  void readsTheSameWordsOfAnother(String language, String name, String other, String key) {
    List<Article> naming =
        Corpus.articles().stream()
            .filter(article -> article.language().equals(Optional.of(language)))
            .filter(article -> article.text().contains(name))
            .toList();
    assertThat(naming).isNotEmpty();
    for (Article article : naming) {
      Rewritten renamed = Rewritten.of(article.text(), "(?<!\\p{L})" + name, found -> other);
      assertSame(article, renamed, speaker -> "");
      assertOthersStay(article, article.withText(renamed.text()), key);
    }
  }

  /** All but whom the text calls by the renamed one's office: "his Russian counterpart". */
  private static void assertOthersStay(Article before, Article after, String key) {
    List<Statement> statements = Corpus.read(before).statements();
    List<Statement> renamed = Corpus.read(after).statements();
    for (int at = 0; at < statements.size(); at++) {
      String names = names(statements.get(at));
      if (!names.contains(key) && !isCounterpart(statements.get(at), before.text())) {
        assertThat(names(renamed.get(at))).as(before.id()).isEqualTo(names);
      }
    }
  }

  private static boolean isCounterpart(Statement statement, String text) {
    String source = statement.quotation().source().map(span -> span.in(text)).orElse("");
    return Stream.of("mevkidaş", "коллег", "counterpart").anyMatch(source::contains);
  }

  private static String names(Statement statement) {
    return statement.speakers().stream().map(MetamorphicTest::name).toList().toString();
  }

  private static Stream<DynamicTest> everyArticle(Change change) {
    return Corpus.articles().stream().map(article -> test(article, change));
  }

  private static DynamicTest test(Article article, Change change) {
    return DynamicTest.dynamicTest(
        article.id(), () -> assertSame(article, change.of(article.text())));
  }

  /** Folded: strangers are called as they are written. */
  private static String name(Speaker speaker) {
    return Folding.fold(speaker.name().orElse("nobody"));
  }

  private static void assertSame(Article article, Rewritten rewritten) {
    assertSame(article, rewritten, MetamorphicTest::name);
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
