package org.beyan.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.logging.Log;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The full text of a store: a Lucene index in the folder {@code text} within the store's. Nothing
 * of Lucene is touched before the first question or the first quad with text.
 *
 * <p>A file beside the index names the version of the content that it was committed with.
 */
final class FullText implements AutoCloseable {
  private static final String FOLDER = "text";
  private static final String VERSION = "version";

  private final Path folder;
  private final Analyzer analyzer = TextFields.analyzer();
  private Optional<IndexWriter> writer = Optional.empty();
  private Optional<SearcherManager> searchers = Optional.empty();

  private FullText(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the full text of a store; makes it anew where it is missing, of another format, or was
   * left behind by a kill.
   *
   * @param store the folder of the store
   */
  static FullText open(Path store, DatasetGraph dataset) throws IOException {
    FullText text = new FullText(store.resolve(FOLDER));
    try {
      Txn.executeRead(dataset, () -> text.bringUpToDate(dataset));
    } catch (UncheckedIOException failed) {
      throw new IOException("The full text in " + text.folder + ": " + failed.getMessage(), failed);
    }
    return text;
  }

  private void bringUpToDate(DatasetGraph dataset) {
    String version = ContentVersion.of(dataset);
    if (!stamp(version).equals(stamp())) {
      if (dataset.find().hasNext()) {
        Log.warn(this, "Indexing the full text of " + folder.getParent() + " anew");
      }
      clear();
      TextFields.quads(dataset).forEach(this::add);
      commit(version);
    }
  }

  private static String stamp(String version) {
    return TextFields.FORMAT + " " + version;
  }

  private String stamp() {
    Path file = folder.resolve(VERSION);
    return io(() -> Files.exists(file) ? Files.readString(file) : "");
  }

  private void clear() {
    io(
        () -> {
          new StoreFolder(folder).delete();
          return Files.createDirectories(folder);
        });
  }

  /** Only while a writing transaction runs; a quad without text is passed over. */
  void add(Quad quad) {
    if (TextFields.isSearched(quad)) {
      io(() -> writer().addDocument(TextFields.document(quad)));
    }
  }

  /** Only while a writing transaction runs. */
  void delete(Quad quad) {
    if (TextFields.isSearched(quad)) {
      io(() -> writer().deleteDocuments(TextFields.key(quad)));
    }
  }

  private IndexWriter writer() throws IOException {
    if (writer.isEmpty()) {
      IndexWriterConfig config = new IndexWriterConfig(analyzer).setCommitOnClose(false);
      writer = Optional.of(opening(() -> new IndexWriter(FSDirectory.open(folder), config)));
    }
    return writer.get();
  }

  /** Does all that can fail before the quads are committed. */
  void prepareCommit() {
    if (writer.isPresent()) {
      io(() -> writer.get().prepareCommit());
    }
  }

  /**
   * Makes lasting what was written.
   *
   * @param version of the content that the quads were committed with
   */
  void commit(String version) {
    if (writer.isPresent()) {
      io(() -> writer.get().commit());
    }
    refresh();
    Path draft = folder.resolve(VERSION + ".new");
    io(
        () -> {
          Files.writeString(draft, stamp(version));
          return Files.move(draft, folder.resolve(VERSION), StandardCopyOption.ATOMIC_MOVE);
        });
  }

  private synchronized void refresh() {
    if (searchers.isPresent()) {
      io(() -> searchers.get().maybeRefresh());
    }
  }

  /** Forgets what was written since the last commit. */
  void rollback() {
    if (writer.isPresent()) {
      IndexWriter closing = writer.get();
      writer = Optional.empty();
      io(
          () -> {
            closing.rollback();
            return closing;
          });
    }
  }

  /** What was not committed is lost. */
  @Override
  public void close() {
    rollback();
    closeSearchers();
  }

  private synchronized void closeSearchers() {
    if (searchers.isPresent()) {
      io(
          () -> {
            searchers.get().close();
            return searchers;
          });
    }
  }

  /** Of what was committed last; nothing where no text was ever written. */
  private synchronized Optional<SearcherManager> searchers() throws IOException {
    if (searchers.isEmpty()) {
      Directory directory = FSDirectory.open(folder);
      if (DirectoryReader.indexExists(directory)) {
        searchers = Optional.of(opening(() -> new SearcherManager(directory, null)));
      }
    }
    return searchers;
  }

  List<TextHit> search(TextSearch search) {
    return ask(List.of(), searcher -> search.in(searcher, analyzer));
  }

  Set<Node> subjects(TextSearch search) {
    return ask(Set.of(), searcher -> search.subjects(searcher, analyzer));
  }

  private <T> T ask(T nothing, Question<T> question) {
    return io(
        () -> {
          Optional<SearcherManager> manager = searchers();
          if (manager.isEmpty()) {
            return nothing;
          }
          IndexSearcher searcher = manager.get().acquire();
          try {
            return question.ask(searcher);
          } finally {
            manager.get().release(searcher);
          }
        });
  }

  /** What is asked of an index as it stood at one moment. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /** An action of Lucene's; what calls it here knows no checked exceptions. */
  @FunctionalInterface
  private interface Action<T> {
    T run() throws IOException;
  }

  private static <T> T io(Action<T> action) {
    try {
      return action.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A damaged index is forgotten, so that the next opening of the store makes it anew. */
  private <T> T opening(Action<T> action) throws IOException {
    try {
      return action.run();
    } catch (CorruptIndexException | NoSuchFileException | EOFException damaged) {
      Files.deleteIfExists(folder.resolve(VERSION));
      throw new IOException(
          "The full text in " + folder + " is damaged; the next command makes it anew", damaged);
    }
  }
}
