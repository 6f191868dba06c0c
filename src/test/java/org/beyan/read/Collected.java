package org.beyan.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.beyan.article.Article;

/** A sink that keeps what it is told, and the short ways to fill one. */
final class Collected implements ArticleSink {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final List<Article> articles = new ArrayList<>();
  final List<Origin> origins = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();
  final List<String> warned = new ArrayList<>();
  long progressed;

  static Collected read(Path... paths) {
    return read(InputStream.nullInputStream(), paths);
  }

  static Collected read(InputStream standardInput, Path... paths) {
    Collected collected = new Collected();
    new ArticleReader(TODAY).read(List.of(paths), standardInput, collected);
    return collected;
  }

  /** What standard input gives, so that no file name helps. */
  static Collected read(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes), ArticleReader.STANDARD_INPUT);
  }

  static Collected read(String... lines) {
    return read(bytes(lines));
  }

  static byte[] bytes(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String name, String... lines) {
    return write(folder, name, bytes(lines));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles, skipped: " + skipped);
    }
    return articles.get(0);
  }

  Stream<String> ids() {
    return articles.stream().map(Article::id);
  }

  @Override
  public void article(Article article, Origin origin) {
    articles.add(article);
    origins.add(origin);
  }

  @Override
  public void skipped(UnreadableArticleException why) {
    skipped.add(why.getMessage());
  }

  @Override
  public void warned(String whereAndWhy) {
    warned.add(whereAndWhy);
  }

  @Override
  public void progressed(long bytes) {
    progressed += bytes;
  }
}
