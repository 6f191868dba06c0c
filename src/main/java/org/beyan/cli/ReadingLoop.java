package org.beyan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beyan.Pipeline;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.beyan.language.LanguageDetector;
import org.beyan.language.LanguagePack;
import org.beyan.read.ArticleReader;
import org.beyan.read.ArticleSink;
import org.beyan.read.Origin;
import org.beyan.read.UnreadableArticleException;

/** Reads articles on several threads and hands their readings over in input order. */
final class ReadingLoop implements ArticleSink, AutoCloseable {
  /** Takes a reading; on the thread that reads the input. */
  @FunctionalInterface
  interface Consumer {
    void accept(Reading reading) throws IOException;
  }

  /** Readings that wait in line for each thread: enough that none is idle. */
  private static final int AHEAD = 8;

  private record Pending(Origin origin, Future<Attempt> attempt) {}

  /**
   * What became of an article.
   *
   * @param reading empty for a language that Beyan does not read
   */
  private record Attempt(String language, Optional<Reading> reading) {}

  private final Pipeline pipeline;
  private final ExecutorService workers;
  private final int most;
  private final Consumer consumer;
  private final Progress progress;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private long articles;

  ReadingLoop(Pipeline pipeline, int threads, Progress progress, Consumer consumer) {
    this.pipeline = pipeline;
    this.workers = Executors.newFixedThreadPool(threads);
    this.most = threads * AHEAD;
    this.progress = progress;
    this.consumer = consumer;
  }

  /** Reads all of it. */
  void read(List<Path> paths, InputStream standardInput) throws IOException {
    try {
      new ArticleReader(LocalDate.now(ZoneOffset.UTC)).read(paths, standardInput, this);
      drain(0);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void article(Article article, Origin origin) {
    pending.add(new Pending(origin, workers.submit(() -> attempt(article))));
    drain(most);
  }

  private Attempt attempt(Article article) {
    String language =
        article.language().orElseGet(() -> LanguageDetector.bundled().detect(article.text()));
    return new Attempt(
        language,
        LanguagePack.of(language).map(pack -> pipeline.read(article.withLanguage(pack.code()))));
  }

  private void drain(int left) {
    while (pending.size() > left) {
      Pending next = pending.remove();
      try {
        accept(next.attempt.get(), next.origin);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(new IOException("interrupted", e));
      } catch (ExecutionException e) {
        skipped.add(next.origin + ": " + fault(e.getCause()));
      }
    }
  }

  private void accept(Attempt attempt, Origin origin) throws IOException {
    if (attempt.reading.isPresent()) {
      articles++;
      consumer.accept(attempt.reading.get());
    } else {
      skipped.add(
          origin + ": not in Turkish, Russian or English (language: " + attempt.language + ")");
    }
  }

  /** One article that the program stumbles over must not cost the others. */
  private static String fault(Throwable thrown) {
    if (thrown instanceof Error fatal && !(fatal instanceof StackOverflowError)) {
      throw fatal;
    }
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.beyan."))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return "a fault of the program, please report it: " + thrown + where;
  }

  @Override
  public void skipped(UnreadableArticleException why) {
    skipped.add(why.getMessage());
  }

  @Override
  public void warned(String whereAndWhy) {
    warnings.add(whereAndWhy);
  }

  @Override
  public void progressed(long bytes) {
    progress.stepBy(bytes);
  }

  long articles() {
    return articles;
  }

  List<String> skipped() {
    return List.copyOf(skipped);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d articles, %d skipped", articles, skipped.size());
  }
}
