package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.beyan.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatsTest {
  @TempDir private Path folder;

  @Test
  void readsALineAnArticleAndIgnoresOtherFields() {
    Collected collected =
        Collected.read(
            "{\"id\": \"a\", \"url\": \"https://example.org/1\", \"outlet\": \"Örnek\", \"title\":"
                + " \"Başlık\", \"text\": \"Metin.\", \"published\": \"2020-11-03\", \"lang\": \"tr\","
                + " \"statements\": [{\"text\": \"not this\"}], \"more\": {\"id\": \"b\"}}",
            "",
            "{\"id\": 7, \"text\": \"İkinci.\", \"published\": null, \"title\": null}");

    Article first = collected.articles.get(0);
    assertThat(first.id()).isEqualTo("a");
    assertThat(first.url()).contains("https://example.org/1");
    assertThat(first.outlet()).contains("Örnek");
    assertThat(first.title()).isEqualTo("Başlık");
    assertThat(first.text()).isEqualTo("Metin.");
    assertThat(first.published()).contains(LocalDate.of(2020, 11, 3));
    assertThat(first.language()).contains("tr");
    assertThat(collected.articles.get(1).id()).isEqualTo("7");
    assertThat(collected.articles.get(1).published()).isEmpty();
    assertThat(collected.origins.get(1).line()).isEqualTo(3);
    assertThat(collected.skipped).isEmpty();
  }

  @Test
  void keepsTheTextExactlyButForControlCharacters() {
    String line = "{\"text\": \" \\nA\\r\\nB\\tC\\u0000D\\u001b\\ud83d\\ude00\\u00adE \\n\"}";

    assertThat(Collected.read(line).only().text())
        .isEqualTo(" \nA\r\nB\tC D \uD83D\uDE00\u00adE \n");
  }

  @Test
  void goesOnAfterABrokenLine() {
    Collected collected =
        Collected.read(
            "{\"id\": \"a\", \"text\": \"Bir.\"}",
            "{\"id\": \"b\", \"text\": ",
            "[]",
            "{\"id\": \"c\", \"text\": \"Üç.\"} {}",
            "{\"id\": \"d\", \"text\": \"\"}",
            "{\"id\": \"e\", \"text\": \"Beş.\"}");

    assertThat(collected.ids()).containsExactly("a", "e");
    assertThat(collected.skipped).hasSize(4);
    assertThat(collected.skipped.get(0)).startsWith("-:2: broken JSON at column");
    assertThat(collected.skipped.get(1)).isEqualTo("-:3: no JSON object");
    assertThat(collected.skipped.get(2)).isEqualTo("-:4: more than one JSON value on the line");
    assertThat(collected.skipped.get(3)).isEqualTo("-:5: no text");
    assertThat(collected.skipped).allMatch(line -> !line.contains("\n"));
  }

  @Test
  void readsAFileNamedJsonLinesWhoseFirstLineIsBroken() {
    Path file =
        Collected.write(folder, "a.jsonl", "{broken", "{\"id\": \"b\", \"text\": \"İki.\"}");

    assertThat(Collected.read(file).ids()).containsExactly("b");
  }

  @Test
  void readsAnArrayAndObjectsOverSeveralLines() {
    Collected array =
        Collected.read(
            "[{\"id\": \"a\", \"text\": \"A.\"},", " 7, {\"id\": \"b\", \"text\": \"B.\"}]");
    Collected object = Collected.read("{", "  \"id\": \"c\",", "  \"text\": \"C.\"", "}");

    assertThat(array.ids()).containsExactly("a", "b");
    assertThat(array.skipped).containsExactly("-:2: no JSON object");
    assertThat(object.ids()).containsExactly("c");
  }

  @Test
  void keepsWhatStandsBeforeTheBreakInAnArray() {
    Collected collected =
        Collected.read("[{\"id\": \"a\", \"text\": \"A.\"},", "{\"id\": \"b\", \"text\": B}]");

    assertThat(collected.ids()).containsExactly("a");
    assertThat(collected.skipped).singleElement().asString().startsWith("-:2: broken JSON");
  }

  @Test
  void givesAnArticleWithoutIdOneThatStays() {
    String line = "{\"text\": \"Metin.\", \"title\": \"T\"}";

    assertThat(Collected.read(line).only().id())
        .matches("[0-9a-f]{12}")
        .isEqualTo(Collected.read(line, "").only().id());
  }

  @Test
  void takesADateTimeToTheOutletsDay() {
    Article article =
        Collected.read(
                "{\"text\": \"M.\", \"url\": \"https://www.example.com.tr/1\", \"published\":"
                    + " \"2020-11-02T22:30:00Z\"}")
            .only();

    assertThat(article.published()).contains(LocalDate.of(2020, 11, 3));
  }

  @Test
  void skipsALineThatIsTooLongWithoutTheNextOne() {
    byte[] line = new byte[Input.LARGEST + 1000];
    Arrays.fill(line, (byte) 'x');
    byte[] next = Collected.bytes("", "{\"id\": \"b\", \"text\": \"B.\"}");
    byte[] all = Arrays.copyOf(line, line.length + next.length);
    System.arraycopy(next, 0, all, line.length, next.length);

    Collected collected = Collected.read(Collected.write(folder, "long.jsonl", all));

    assertThat(collected.ids()).containsExactly("b");
    assertThat(collected.skipped).singleElement().asString().contains("long.jsonl:1: a line of ");
  }
}
