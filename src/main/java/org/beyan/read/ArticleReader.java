package org.beyan.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads articles of every form, from files, folders and standard input. What a file holds is told
 * by its content.
 *
 * <p>One unreadable input never stops the run, and nothing read before it is lost. One article is
 * held at a time. Two inputs with one canonical address: the first wins, the other is skipped.
 */
public final class ArticleReader {
  /** The path that means standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  /** The first form that takes an input reads it; the last one takes any text. */
  private static final List<ArticleFormat> FORMATS =
      List.of(
          new WarcFormat(),
          new FeedFormat(),
          new HtmlFormat(),
          new JsonDocumentFormat(),
          new JsonLinesFormat(),
          new TextFormat());

  private final LocalDate today;

  /**
   * @param today the day after which dates lie in the future
   */
  public ArticleReader(LocalDate today) {
    this.today = today;
  }

  /**
   * Hands every article under the paths to the sink, in input order: paths as given, folders with
   * all that is in them by name.
   *
   * @param standardInput read where a path is {@code -}; stays open
   */
  public void read(List<Path> paths, InputStream standardInput, ArticleSink sink) {
    Intake intake = new Intake(today, sink);
    FileTree tree = new FileTree(found -> file(found, intake, sink), intake::skip);
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        stream(path, false, new Unclosed(standardInput), intake);
      } else {
        tree.visit(path);
      }
    }
  }

  /** Bytes of all files under the paths: what a sink has been told of in the end. */
  public static long size(List<Path> paths) {
    AtomicLong size = new AtomicLong();
    FileTree tree = new FileTree(found -> size.addAndGet(size(found.file())), refused -> {});
    paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).forEach(tree::visit);
    return size.get();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void file(FileTree.Found found, Intake intake, ArticleSink sink) {
    try (CountedStream bytes =
        new CountedStream(Files.newInputStream(found.file()), sink::progressed)) {
      stream(found.file(), found.found(), bytes, intake);
      sink.progressed(Math.max(0, size(found.file()) - bytes.total()));
    } catch (IOException e) {
      intake.skip(new Origin(found.file(), 0), Reasons.of(e));
    }
  }

  private static void stream(Path file, boolean found, InputStream bytes, Intake intake) {
    try (Input input = Input.of(file, found, bytes)) {
      format(input).read(input, intake);
    } catch (UnreadableArticleException e) {
      intake.skip(e);
    } catch (IOException e) {
      intake.skip(new Origin(file, 0), Reasons.of(e));
    }
  }

  private static ArticleFormat format(Input input) throws IOException, UnreadableArticleException {
    Head head = input.head();
    if (head.text().isEmpty() && head.bytes().length < Head.SIZE) {
      input.all(); // fails where the input is not empty but broken
      throw new UnreadableArticleException(input.at(0), "empty");
    } else if (head.isBinary() && !head.isWarc()) {
      throw new UnreadableArticleException(input.at(0), "binary, no text");
    }
    ArticleFormat format =
        FORMATS.stream().filter(form -> form.reads(head)).findFirst().orElseThrow();
    if (format instanceof TextFormat && head.startsWith("<?xml")) {
      throw new UnreadableArticleException(
          input.at(1), "XML, wanted a feed or a page, root element " + head.rootElement());
    }
    return format;
  }

  /** Keeps a stream open that is not ours to close. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {
      // standard input belongs to the caller
    }
  }
}
