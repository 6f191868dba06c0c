package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beyan.article.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  @TempDir private Path folder;

  @Test
  void namesFileAndReasonAndGoesOn() {
    Collected.write(folder, "1.txt", "");
    Collected.write(folder, "2.bin", new byte[] {1, 2, 0, 3});
    Collected.write(folder, "3.xml", "<?xml version=\"1.0\"?>", "<notes/>");
    Collected.write(folder, "4.txt", "Bakan konuştu.");

    Collected collected = Collected.read(folder);

    assertThat(collected.ids()).containsExactly("4");
    assertThat(collected.skipped)
        .containsExactly(
            folder.resolve("1.txt") + ": empty",
            folder.resolve("2.bin") + ": binary, no text",
            folder.resolve("3.xml") + ":1: XML, wanted a feed or a page, root element notes");
  }

  @Test
  void keepsWhatStandsBeforeTheEndOfATruncatedGzip() {
    String lines =
        IntStream.range(0, 2000)
            .mapToObj(
                i -> "{\"id\": \"" + i + "\", \"text\": \"" + Integer.toHexString(i * 7919) + "\"}")
            .collect(Collectors.joining("\n"));
    byte[] packed = Collected.gzip(Collected.bytes(lines));
    Path file = Collected.write(folder, "a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));

    Collected collected = Collected.read(file);

    assertThat(collected.articles.size()).isBetween(500, 1500);
    assertThat(collected.skipped)
        .singleElement()
        .asString()
        .endsWith(":" + (collected.articles.size() + 1) + ": ends early: the file is truncated");
  }

  @Test
  void keepsTheArticlesOfASmallTruncatedGzipToo() {
    byte[] packed =
        Collected.gzip(
            Collected.bytes(
                "{\"id\": \"a\", \"text\": \"A.\"}", "{\"id\": \"b\", \"text\": \"Birinci.\"}"));
    Path file = Collected.write(folder, "a.jsonl.gz", Arrays.copyOf(packed, packed.length - 9));

    Collected collected = Collected.read(file);

    assertThat(collected.ids()).contains("a");
    assertThat(collected.skipped).singleElement().asString().contains("truncated");
  }

  @Test
  void saysThatNothingOfAGzipCouldBeRead() {
    byte[] packed = Collected.gzip(Collected.bytes("Metin."));
    Collected.write(folder, "1.txt.gz", Arrays.copyOf(packed, 12));
    byte[] damaged = Collected.gzip(Collected.bytes("Başka bir metin daha var."));
    damaged[14] ^= 0x55;
    damaged[15] ^= 0x55;
    Collected.write(folder, "2.txt.gz", damaged);

    assertThat(Collected.read(folder).skipped)
        .hasSize(2)
        .anyMatch(line -> line.contains("1.txt.gz") && line.contains("truncated"))
        .anyMatch(line -> line.contains("2.txt.gz"));
  }

  @Test
  void dropsADateInTheFutureAndOneThatIsNone() {
    Collected collected =
        Collected.read(
            "{\"id\": \"a\", \"text\": \"A.\", \"published\": \"2099-01-01\"}",
            "{\"id\": \"b\", \"text\": \"B.\", \"published\": \"yesterday\"}",
            "{\"id\": \"c\", \"text\": \"C.\"}",
            "{\"id\": \"d\", \"text\": \"D.\", \"published\": \"2026-11-22\"}");

    assertThat(collected.articles).hasSize(4);
    assertThat(collected.articles.subList(0, 3)).allMatch(a -> a.published().isEmpty());
    assertThat(collected.articles.get(3).published()).contains(Collected.TODAY);
    assertThat(collected.warned)
        .containsExactly(
            "-:1: dated in the future, 2099-01-01; kept without date",
            "-:2: no day in the date \"yesterday\"",
            "-:3: no date");
  }

  @Test
  void skipsTheSecondArticleUnderOneAddress() {
    Collected collected =
        Collected.read(
            "{\"id\": \"a\", \"text\": \"A.\", \"url\": \"https://Example.org/1/?utm_source=x\"}",
            "{\"id\": \"b\", \"text\": \"B.\", \"url\": \"https://example.org/1#top\"}");

    assertThat(collected.only().id()).isEqualTo("a");
    assertThat(collected.only().url()).contains("https://example.org/1");
    assertThat(collected.skipped)
        .containsExactly("-:2: an earlier input has the address https://example.org/1");
  }

  @Test
  void keepsBothArticlesUnderOneIdAndSaysSo() {
    Collected collected =
        Collected.read(
            "{\"id\": \"a\", \"text\": \"A.\", \"published\": \"2020-11-03\"}",
            "{\"id\": \"a\", \"text\": \"B.\", \"published\": \"2020-11-03\"}",
            "{\"id\": \"a\", \"text\": \"B.\", \"published\": \"2020-11-03\"}");

    assertThat(collected.articles).hasSize(2);
    assertThat(collected.articles.get(1).id()).matches("a-[0-9a-f]{12}");
    assertThat(collected.warned)
        .singleElement()
        .asString()
        .startsWith("-:2: an earlier article has the id a; kept as a-");
    assertThat(collected.skipped).containsExactly("-:3: an earlier input has the same article");
  }

  @Test
  void keepsAnArticleWhoseAddressIsNone() {
    Collected collected =
        Collected.read("{\"text\": \"A.\", \"url\": \"n/a\", \"published\": \"2020-11-03\"}");

    assertThat(collected.only().url()).isEmpty();
    assertThat(collected.warned).containsExactly("-:1: \"n/a\" is no address");
  }

  @Test
  void saysThatAFileMayNotBeRead() {
    Path file = Collected.write(folder, "a.txt", "Metin.");
    Assumptions.assumeTrue(file.toFile().setReadable(false), "skipped: no permissions here");
    Assumptions.assumeFalse(Files.isReadable(file), "skipped: this user may read everything");

    assertThat(Collected.read(file).skipped).containsExactly(file + ": no permission to read it");
  }

  @Test
  void leavesTheSinksOwnFailuresToTheCaller() {
    ArticleSink failing = new FailingSink();

    assertThatThrownBy(
            () ->
                new ArticleReader(Collected.TODAY)
                    .read(
                        List.of(Collected.write(folder, "a.txt", "Metin.")),
                        InputStream.nullInputStream(),
                        failing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static final class FailingSink implements ArticleSink {
    @Override
    public void article(Article article, Origin origin) {
      throw new IllegalArgumentException("full");
    }

    @Override
    public void skipped(UnreadableArticleException why) {}

    @Override
    public void warned(String whereAndWhy) {}
  }
}
