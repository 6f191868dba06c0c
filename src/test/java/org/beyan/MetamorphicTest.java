package org.beyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beyan.article.Article;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.beyan.article.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What does not change what was said does not change what is read, up to the offsets. */
class MetamorphicTest {
  /** Somewhere else, and nobody speaks. */
  private static final Map<String, String> UNRELATED =
      Map.of(
          "tr", "Hava dün soğuktu, yağmur akşama kadar sürdü.",
          "ru", "Погода вчера была холодной, дождь шёл до вечера.",
          "en", "The weather was cold yesterday, and it rained until the evening.");

  private static final String OPENING = "[“«„]|(?<![^\\s(])\"(?=\\S)";
  private static final String CLOSING = "[”»]|\"";

  interface Change {
    Rewritten of(String text, String language);
  }

  @TestFactory
  Stream<DynamicTest> straightMarks() {
    return holds(marks("\"", "\""));
  }

  @TestFactory
  Stream<DynamicTest> curlyMarks() {
    return holds(marks("“", "”"));
  }

  @TestFactory
  Stream<DynamicTest> angleMarks() {
    return holds(marks("«", "»"));
  }

  @TestFactory
  Stream<DynamicTest> lowMarks() {
    return holds(marks("„", "“"));
  }

  private static Change marks(String opening, String closing) {
    return (text, language) ->
        Rewritten.of(
            text,
            OPENING + "|" + CLOSING,
            mark ->
                Pattern.compile(OPENING)
                        .matcher(text)
                        .region(mark.start(), text.length())
                        .useTransparentBounds(true)
                        .lookingAt()
                    ? opening
                    : closing);
  }

  @TestFactory
  Stream<DynamicTest> windowsLineEnds() {
    return holds((text, language) -> Rewritten.of(text, "\r?\n", end -> "\r\n"));
  }

  @TestFactory
  Stream<DynamicTest> decomposedUnicode() {
    return holds(
        (text, language) ->
            Rewritten.of(
                text,
                "[^\\x00-\\x7f]",
                letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFD)));
  }

  @TestFactory
  Stream<DynamicTest> asciiTurkish() {
    return holds(
        (text, language) ->
            Rewritten.of(
                text,
                language.equals("tr") ? "[çğıöşüÇĞİÖŞÜ]" : "(?!)",
                letter ->
                    "cgiosuCGIOSU"
                        .substring("çğıöşüÇĞİÖŞÜ".indexOf(letter.group()))
                        .substring(0, 1)));
  }

  @TestFactory
  Stream<DynamicTest> noBreakSpaces() {
    return holds((text, language) -> Rewritten.of(text, " ", space -> "\u00a0"));
  }

  @TestFactory
  Stream<DynamicTest> softHyphens() {
    return holds(
        (text, language) -> Rewritten.of(text, "(?<=\\p{L}{3})(?=\\p{L}{3})", hyphen -> "\u00ad"));
  }

  @TestFactory
  Stream<DynamicTest> paragraphBefore() {
    return holds(
        (text, language) -> Rewritten.of(text, "\\A", start -> UNRELATED.get(language) + "\n\n"));
  }

  @TestFactory
  Stream<DynamicTest> paragraphBehind() {
    return holds(
        (text, language) -> Rewritten.of(text, "\\z", end -> "\n\n" + UNRELATED.get(language)));
  }

  private static Stream<DynamicTest> holds(Change change) {
    return Corpus.articles().stream()
        .map(article -> DynamicTest.dynamicTest(article.id(), () -> holds(change, article)));
  }

  private static void holds(Change change, Article article) {
    Rewritten rewritten = change.of(article.text(), article.language().orElseThrow());
    List<String> wanted = lines(article, rewritten);
    Article other = Corpus.with(rewritten.text(), article);
    assertThat(lines(other, Rewritten.of(other.text(), "(?!)", MatchResult::group)))
        .containsExactlyElementsOf(wanted);
  }

  /** A statement a line, in the offsets and words of the rewritten text. */
  private static List<String> lines(Article article, Rewritten rewritten) {
    return Corpus.read(article).statements().stream().map(s -> line(s, rewritten)).toList();
  }

  private static String line(Statement statement, Rewritten rewritten) {
    Quotation quotation = statement.quotation();
    return quotation.kind()
        + " "
        + places(quotation.content(), rewritten)
        + " | "
        + places(quotation.cue(), rewritten)
        + " | "
        + statement.speakers().stream()
            .map(s -> org.beyan.article.Folding.fold(s.name().orElse("-")))
            .toList();
  }

  private static List<String> places(List<Span> spans, Rewritten rewritten) {
    List<String> places = new ArrayList<>();
    for (Span span : spans) {
      Span place = rewritten.place(span);
      places.add(place.start() + ".." + place.end() + " " + place.in(rewritten.text()));
    }
    return places;
  }
}
