package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beyan.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcFormatTest {
  private static final Charset TURKISH = Charset.forName("windows-1254");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void readsAnArticleForEveryPage(WarcCompression compression) throws IOException {
    byte[] plain = page(0).getBytes(StandardCharsets.UTF_8);
    byte[] turkish = page(1).getBytes(TURKISH);
    Archive archive = new Archive(compression);
    archive.add(response(0, 200, "text/html", plain));
    archive.add(response(9, 200, "image/png", new byte[] {1, 0, 2}));
    archive.add(response(8, 301, "text/html", plain));
    archive.add(response(1, 200, "text/html; charset=windows-1254", turkish));
    archive.add(packed(2));
    archive.add(resource(3));
    Path file = Collected.write(folder, "a.warc", archive.bytes());

    Collected collected = Collected.read(file);

    assertThat(collected.skipped).isEmpty();
    assertThat(collected.articles).extracting(Article::text).containsOnly(Pages.TEXT).hasSize(4);
    assertThat(urls(collected)).containsExactly(url(0), url(1), url(2), url(3));
    assertThat(collected.progressed).isEqualTo(archive.bytes().length);
    assertThat(urls(Collected.read(archive.bytes()))).hasSize(4);
  }

  @Test
  void believesAPageAboutItsAddressButNotAboutTheFrontPage() throws IOException {
    Archive archive = new Archive(WarcCompression.NONE);
    archive.add(page(1, "<link rel=canonical href=/haber/11>"));
    archive.add(page(2, "<meta property=og:url content=https://example.org/>"));

    assertThat(urls(Collected.read(archive.bytes())))
        .containsExactly("https://example.org/haber/11", url(2));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void goesOnAfterABrokenRecord(WarcCompression compression) throws IOException {
    Archive archive = threePages(compression);
    byte[] bytes = archive.bytes();
    int start = archive.starts.get(1);
    Arrays.fill(bytes, start, start + 2, (byte) 'X');
    Path file = Collected.write(folder, "a.warc", bytes);

    Collected collected = Collected.read(file);

    assertThat(urls(collected)).containsExactly(url(0), url(2));
    assertThat(collected.skipped)
        .singleElement()
        .asString()
        .startsWith(file + ": broken record at byte " + start + ": ");
  }

  @Test
  void goesOnAfterDamageWithinAPackedRecord() throws IOException {
    Archive archive = threePages(WarcCompression.GZIP);
    byte[] bytes = archive.bytes();
    int start = archive.starts.get(1);
    for (int at = start + 200; at < start + 240; at++) {
      bytes[at] ^= 0x55;
    }

    Collected collected = Collected.read(Collected.write(folder, "a.warc.gz", bytes));

    assertThat(urls(collected)).contains(url(0), url(2));
    assertThat(collected.skipped).singleElement().asString().contains("byte " + start + ":");
  }

  @Test
  void goesOnAfterABrokenAnswerInAnArchiveThatCannotBeSearched() throws IOException {
    Archive archive = threePages(WarcCompression.NONE);
    String text = new String(archive.bytes(), StandardCharsets.ISO_8859_1);
    int answer = text.indexOf("HTTP/1.1", archive.starts.get(1));
    byte[] bytes = archive.bytes();
    bytes[answer] = 1;

    Collected collected = Collected.read(bytes);

    assertThat(urls(collected)).containsExactly(url(0), url(2));
    assertThat(collected.skipped)
        .singleElement()
        .asString()
        .startsWith("-: broken record at byte " + archive.starts.get(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void keepsThePagesOfATruncatedArchive(WarcCompression compression) throws IOException {
    Archive archive = threePages(compression);
    int start = archive.starts.get(2);
    byte[] bytes = Arrays.copyOf(archive.bytes(), start + 600);
    Path file = Collected.write(folder, "a.warc.gz", bytes);

    for (Collected collected : List.of(Collected.read(file), Collected.read(bytes))) {
      assertThat(urls(collected)).containsExactly(url(0), url(1));
      assertThat(collected.skipped).singleElement().asString().contains("at byte " + start + ":");
    }
  }

  private static Archive threePages(WarcCompression compression) throws IOException {
    Archive archive = new Archive(compression);
    for (int i = 0; i < 3; i++) {
      archive.add(page(i, ""));
    }
    return archive;
  }

  private static List<String> urls(Collected collected) {
    return collected.articles.stream().flatMap(article -> article.url().stream()).toList();
  }

  private static String url(int number) {
    return "https://example.org/" + number;
  }

  private static String page(int number) {
    return Pages.page("<meta name=number content=" + number + ">");
  }

  private static WarcRecord page(int number, String head) throws IOException {
    return response(number, 200, "text/html", Pages.page(head).getBytes(StandardCharsets.UTF_8));
  }

  private static WarcRecord response(int number, int status, String type, byte[] body)
      throws IOException {
    return record(
        number, new HttpResponse.Builder(status, "").addHeader("Content-Type", type), body);
  }

  private static WarcRecord packed(int number) throws IOException {
    HttpResponse.Builder http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Type", "text/html")
            .addHeader("Content-Encoding", "gzip");
    return record(number, http, Collected.gzip(Collected.bytes(page(number))));
  }

  private static WarcRecord record(int number, HttpResponse.Builder http, byte[] body)
      throws IOException {
    return new WarcResponse.Builder(URI.create(url(number)))
        .date(Instant.EPOCH)
        .body(http.body(null, body).build())
        .build();
  }

  private static WarcRecord resource(int number) {
    return new WarcResource.Builder(URI.create(url(number)))
        .date(Instant.EPOCH)
        .body(MediaType.HTML_UTF8, Collected.bytes(page(number)))
        .build();
  }

  /** An archive, and where its records start. */
  private static final class Archive {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();
    private final WarcWriter writer;

    Archive(WarcCompression compression) throws IOException {
      writer = new WarcWriter(Channels.newChannel(bytes), compression);
    }

    void add(WarcRecord record) throws IOException {
      starts.add(bytes.size());
      writer.write(record);
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
