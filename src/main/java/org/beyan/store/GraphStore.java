package org.beyan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * A TDB2 database in a folder. Its readers see the union of all named graphs as the default graph.
 *
 * <p>One process holds it at a time. Readers of several threads may share it beside one writer, and
 * see what was committed when they began.
 */
public final class GraphStore implements AutoCloseable {
  /** Jena answers a second opening within the process with the same database. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** Six indexes of 32 bytes a quad, blocks two thirds full, terms: 0.5 kB measured. */
  private static final long BYTES_PER_QUAD = 1000;

  /** TDB2's files begin with 8 MiB each: an empty store has 200 MB on paper. */
  private static final long BYTES_OF_EMPTY_STORE = 256L << 20;

  private final StoreFolder folder;
  private final DatasetGraph dataset;
  private final FullText text;

  private GraphStore(StoreFolder folder, DatasetGraph dataset, FullText text) {
    this.folder = folder;
    this.dataset = dataset;
    this.text = text;
  }

  /**
   * Opens a store that exists.
   *
   * @throws StoreInUseException if it is open already, here or in another process
   * @throws java.nio.file.NoSuchFileException if the folder holds no store
   */
  public static GraphStore open(Path path) throws IOException {
    StoreFolder folder = new StoreFolder(path);
    folder.recover();
    folder.requireStore();
    return open(folder);
  }

  /**
   * Opens a store, and makes it first where the folder is missing or empty.
   *
   * @throws StoreInUseException if it is open already, here or in another process
   */
  public static GraphStore openOrCreate(Path path) throws IOException {
    StoreFolder folder = new StoreFolder(path);
    folder.recover();
    folder.requireStoreOrVacancy();
    return open(folder);
  }

  private static GraphStore open(StoreFolder folder) throws IOException {
    Files.createDirectories(folder.path());
    if (!OPEN.add(folder.path())) {
      throw inUse(folder, "this process");
    }
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder.path()));
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      // left by a server that was killed
      folder.withdraw();
      return new GraphStore(folder, dataset, fullText(folder, dataset));
    } catch (DBOpEnvException locked) {
      OPEN.remove(folder.path());
      throw inUse(folder, holder(locked));
    } catch (NegativeArraySizeException halfLocked) {
      // what Jena throws over a lock file that another process has made but not yet filled
      OPEN.remove(folder.path());
      throw inUse(folder, "another process");
    }
  }

  /** A store whose full text cannot be had is let go again. */
  private static FullText fullText(StoreFolder folder, DatasetGraph dataset) throws IOException {
    try {
      FullText text = FullText.open(folder.path(), dataset);
      dataset.getContext().set(TextQuery.textIndex, new TextQueries(text));
      return text;
    } catch (IOException failed) {
      TDBInternal.expel(dataset);
      OPEN.remove(folder.path());
      throw failed;
    }
  }

  private static StoreInUseException inUse(StoreFolder folder, String holder) throws IOException {
    return new StoreInUseException(folder.path(), holder, folder.address());
  }

  /** Jena's message ends in the number of the process that holds the lock. */
  private static String holder(DBOpEnvException locked) {
    return "another process"
        + locked.getMessage().replaceFirst("(?s)^.*?(\\d*)$", " $1").stripTrailing();
  }

  /** What fills a store. */
  @FunctionalInterface
  public interface Filling {
    void fill(GraphStore store) throws IOException;
  }

  /**
   * Fills a new store beside the old one, which it then replaces whole. A filling that fails or is
   * killed leaves the old one as it was.
   *
   * @throws StoreInUseException if the old store is in use, or is being replaced already
   */
  public static void replace(Path path, Filling filling) throws IOException {
    StoreFolder folder = new StoreFolder(path);
    GraphStore old = openOrCreate(path);
    try {
      StoreFolder successor = folder.successor();
      clear(successor);
      try (GraphStore store = open(successor)) {
        filling.fill(store);
      }
      successor.replace(folder);
    } finally {
      old.close();
    }
  }

  /** Deletes what a killed replacement left, unless it still runs. */
  private static void clear(StoreFolder leftover) throws IOException {
    if (leftover.holdsStore()) {
      open(leftover).close();
      leftover.delete();
    }
  }

  /**
   * Tells other processes where they can ask this store while it is open here.
   *
   * @param url of the server, ending in a slash
   */
  public void announce(String url) throws IOException {
    folder.announce(url);
  }

  /** Takes that back: who opens the store next will be told to wait for this one. */
  public void withdraw() {
    folder.withdraw();
  }

  /**
   * Nodes that say the words, statements among them.
   *
   * @param words as {@link org.beyan.text.WordQueryParser} reads them
   * @throws QuestionException if they are too many
   */
  Set<Node> search(String words) throws QuestionException {
    try {
      return text.subjects(TextSearch.of(words));
    } catch (QueryExecException refused) {
      throw new QuestionException(refused.getMessage());
    }
  }

  /** Writes graphs in batches; one writer at a time. */
  public GraphWriter writer() {
    return new GraphWriter(dataset, text);
  }

  /** Hands over every quad, graph by graph in the order of their names. */
  public void export(RDFHandler sink) {
    Txn.executeRead(dataset, () -> Export.of(dataset, sink));
  }

  /** Hands over the quads of one graph; none where there is no such graph. */
  public void export(IRI graph, RDFHandler sink) {
    Txn.executeRead(dataset, () -> Export.of(Terms.toJena(graph), dataset, sink));
  }

  /** Counts what the store holds. */
  public Statistics statistics() {
    return Txn.calculateRead(dataset, () -> Statistics.of(dataset));
  }

  /** Gives back the room of what was overwritten or deleted. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /** Compacts if the files have grown well past what their quads need. */
  public boolean compactIfSwollen() throws IOException {
    long bytes = folder.bytes();
    boolean swollen =
        bytes > BYTES_OF_EMPTY_STORE && bytes > BYTES_OF_EMPTY_STORE + BYTES_PER_QUAD * quads();
    if (swollen) {
      compact();
    }
    return swollen;
  }

  private long quads() {
    return Txn.calculateRead(dataset, () -> Iter.count(dataset.find()));
  }

  /** Another one for every content that was committed; outlives the process and compaction. */
  public String version() {
    return Txn.calculateRead(dataset, () -> ContentVersion.of(dataset));
  }

  public Path folder() {
    return folder.path();
  }

  /** To be used inside a transaction. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    // before the next one may announce itself
    try (text) {
      folder.withdraw();
    } finally {
      TDBInternal.expel(dataset);
      OPEN.remove(folder.path());
    }
  }
}
