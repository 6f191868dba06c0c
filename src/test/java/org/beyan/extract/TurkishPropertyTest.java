package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.beyan.article.Quotation;
import org.beyan.article.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every article: the bundled ones, and those of the gold corpus where it is near. */
class TurkishPropertyTest {
  private static final Path ARTICLES = Path.of("data/articles");
  private static final Path GOLD = Path.of("../shared/gold/dev-tr.jsonl");
  private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Set<Character> TURKISH = Set.of('ı', 'ğ', 'ş');

  @TestFactory
  Stream<DynamicTest> holdsOfEveryBundledArticle() throws IOException {
    return bundled().stream().map(text -> DynamicTest.dynamicTest(name(text), () -> holdsOf(text)));
  }

  @Test
  void holdsOfTheGoldCorpus() throws IOException {
    Assumptions.assumeThat(GOLD).as("the gold corpus is absent").exists();
    for (String line : Files.readAllLines(GOLD)) {
      Matcher body = TEXT.matcher(line);
      assertThat(body.find()).isTrue();
      holdsOf(body.group(1).replace("\\n", "\n").replace("\\\"", "\""));
    }
  }

  private static void holdsOf(String text) {
    List<Quotation> quotations = Turkish.quotations(text);
    List<String> keys = new ArrayList<>();
    for (Quotation quotation : quotations) {
      quotation.content().forEach(span -> assertWithin(span, text));
      quotation.cue().forEach(span -> assertWithin(span, text));
      quotation.source().ifPresent(span -> assertWithin(span, text));
      keys.add(quotation.content() + " " + quotation.cue());
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  private static void assertWithin(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(span.in(text)).isNotBlank();
  }

  @Test
  void readsTheSameWithWindowsLineEnds() throws IOException {
    for (String text : bundled()) {
      assertThat(contents(text.replace("\n", "\r\n"))).isEqualTo(contents(text));
    }
  }

  @Test
  void readsTheSameWithCurlyAndStraightMarks() throws IOException {
    for (String text : bundled()) {
      String straight = text.replaceAll("[“”]", "\"").replace("’", "'");
      assertThat(contents(straight)).hasSameSizeAs(contents(text));
    }
  }

  @Test
  void readsTheSameBehindAParagraphThatSaysNothing() throws IOException {
    for (String text : bundled()) {
      assertThat(contents("Hava dün soğuktu.\n\n" + text)).isEqualTo(contents(text));
    }
  }

  private static List<String> contents(String text) {
    return Turkish.quotations(text).stream()
        .map(quotation -> Turkish.words(quotation.content(), text).replace("\r", ""))
        .toList();
  }

  /** Bodies of the Turkish sample articles, without their front matter. */
  private static List<String> bundled() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        if (text.chars().filter(c -> TURKISH.contains((char) c)).count() > 10) {
          texts.add(text.substring(text.indexOf("\n\n") + 2));
        }
      }
      assertThat(texts).hasSizeGreaterThan(10);
      return texts;
    }
  }

  private static String name(String text) {
    return text.substring(0, Math.min(40, text.length())).strip();
  }
}
