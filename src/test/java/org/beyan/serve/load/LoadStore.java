package org.beyan.serve.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beyan.Pipeline;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;
import org.beyan.rdf.EntityWriter;
import org.beyan.rdf.Extraction;
import org.beyan.rdf.Identity;
import org.beyan.rdf.ReadingWriter;
import org.beyan.read.ArticleReader;
import org.beyan.read.ArticleSink;
import org.beyan.read.Origin;
import org.beyan.read.UnreadableArticleException;
import org.beyan.store.GraphStore;
import org.beyan.store.GraphWriter;
import org.beyan.store.Ontology;

/**
 * Makes a store of any size out of the bundled articles' readings.
 *
 * <pre>LoadStore FOLDER [QUADS [SEED]]</pre>
 */
public final class LoadStore {
  static final int DEFAULT_QUADS = 1_000_000;
  static final long DEFAULT_SEED = 1;

  /** Articles between looks at the size. */
  private static final int STEP = 100;

  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final Identity identity = new Identity();
  private final Replicas replicas;
  private final ReadingWriter readings;

  /**
   * @param articles folder of articles
   */
  LoadStore(Path articles, long seed) {
    List<Reading> originals = read(articles, new Pipeline(gazetteer));
    this.replicas = new Replicas(originals, new Cast(gazetteer, originals, seed), seed);
    this.readings =
        new ReadingWriter(
            identity,
            new Extraction(
                "replica",
                gazetteer.version(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap()),
            this::medium);
  }

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long quads = arguments.length > 1 ? Long.parseLong(arguments[1]) : DEFAULT_QUADS;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : DEFAULT_SEED;
    Path articles = Path.of(System.getProperty("beyan.home", "."), "data", "articles");
    if (Files.exists(folder)) {
      System.out.println(folder + " is there already and stays as it is");
      return;
    }
    long started = System.nanoTime();
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      new LoadStore(articles, seed).fill(store, quads);
      System.out.println(store.statistics());
    }
    System.out.printf("%d s%n", (System.nanoTime() - started) / 1_000_000_000);
  }

  /** Writes replicas until the store holds so many quads. */
  void fill(GraphStore store, long quads) {
    try (GraphWriter graphs = store.writer()) {
      graphs.replace(
          identity.graph("entities"),
          handler -> new EntityWriter(identity).write(gazetteer.entities(), tenures(), handler));
      graphs.replace(Ontology.GRAPH, Ontology::writeTo);
      graphs.commit();
      long before = store.statistics().quads();
      long each = add(graphs, 0, STEP, store, before) / STEP;
      int articles = (int) ((quads - before) / Math.max(1, each));
      add(graphs, STEP, articles, store, before);
    }
  }

  /** Adds replicas, and tells how many quads there are past those before. */
  private long add(GraphWriter graphs, int from, int to, GraphStore store, long before) {
    for (int number = from; number < to; number++) {
      Reading reading = replicas.get(number);
      graphs.replace(
          identity.article(reading.article()), handler -> readings.write(reading, handler));
    }
    graphs.commit();
    return store.statistics().quads() - before;
  }

  private List<Tenure> tenures() {
    return gazetteer.entities().stream()
        .flatMap(entity -> gazetteer.tenures(entity.id()).stream())
        .toList();
  }

  private Optional<String> medium(String name) {
    return gazetteer.named(name).stream()
        .filter(entity -> entity.type() == Entity.Type.MEDIUM)
        .map(Entity::id)
        .findFirst();
  }

  private static List<Reading> read(Path articles, Pipeline pipeline) {
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(LocalDate.now())
        .read(
            List.of(articles),
            InputStream.nullInputStream(),
            new ArticleSink() {
              @Override
              public void article(Article article, Origin origin) {
                readings.add(pipeline.read(article));
              }

              @Override
              public void skipped(UnreadableArticleException why) {
                throw new IllegalArgumentException(why);
              }

              @Override
              public void warned(String whereAndWhy) {}
            });
    return readings;
  }
}
