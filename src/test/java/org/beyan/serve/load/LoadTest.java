package org.beyan.serve.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.beyan.Pipeline;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.serve.Server;
import org.beyan.serve.ServerOptions;
import org.beyan.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what measures works, on a small store; it measures nothing here. */
class LoadTest {
  private static final Path ARTICLES = Path.of("data", "articles");

  @Test
  void replicasAreTheSameForTheSameSeedAndKeepTheShapeOfTheirArticle() {
    Gazetteer gazetteer = Gazetteer.bundled();
    Reading original = new Pipeline(gazetteer).read(article());
    Replicas replicas = replicas(gazetteer, original);

    Reading replica = replicas.get(2);

    assertThat(replica).isEqualTo(replicas(gazetteer, original).get(2));
    assertThat(replica.article().text()).hasSameSizeAs(original.article().text());
    assertThat(replica.article().text()).isNotEqualTo(replicas.get(1).article().text());
    assertThat(replica.statements()).hasSameSizeAs(original.statements()).isNotEmpty();
  }

  @Test
  void aReprintHasTheWordsOfTheArticleBeforeAtAnotherAddress() {
    Gazetteer gazetteer = Gazetteer.bundled();
    Replicas replicas = replicas(gazetteer, new Pipeline(gazetteer).read(article()));
    Reading first = replicas.get(3);
    Reading reprint = replicas.get(4);

    assertThat(reprint.statements()).isEqualTo(first.statements());
    assertThat(reprint.article().url()).isNotEqualTo(first.article().url());
  }

  @Test
  void everyQuestionOfTheMixIsAnsweredByTheServerAndInProcess(@TempDir Path folder)
      throws Exception {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("store"))) {
      new LoadStore(ARTICLES, 1).fill(store, 1);
      InProcess inProcess = InProcess.over(store);
      Mix mix = new Mix(Subjects.of(inProcess.runner()));
      try (Server server = Server.start(store, ServerOptions.atPort(0));
          HttpClient client = new HttpClient(URI.create(server.url()))) {
        for (String query : Mix.queries()) {
          Request request = mix.draw(query, new SplittableRandom(7));
          assertThat(inProcess.ask(request)).as(request.path()).isTrue();
          assertThat(client.ask(request)).as(request.path()).isTrue();
        }
      }
    }
  }

  @Test
  void percentilesAreOfTheNearestRank() {
    Latencies latencies = new Latencies();
    for (int milliseconds = 100; milliseconds > 0; milliseconds--) {
      latencies.took("query", milliseconds * 1_000_000L);
    }
    latencies.failed("query");

    assertThat(latencies.times("query").percentile(0.5)).isEqualTo(50);
    assertThat(latencies.times("query").percentile(0.95)).isEqualTo(95);
    assertThat(latencies.all().percentile(1)).isEqualTo(100);
    assertThat(latencies.all().errors()).isOne();
  }

  private static Replicas replicas(Gazetteer gazetteer, Reading original) {
    List<Reading> originals = List.of(original);
    return new Replicas(originals, new Cast(gazetteer, originals, 1), 1);
  }

  private static Article article() {
    return new Article(
        "a",
        Optional.empty(),
        Optional.empty(),
        "Ambassador visits Ankara",
        "\"We expect more of Russia than words,\" the ambassador, Selin Karabag, said on Monday.",
        Optional.of(LocalDate.of(2021, 5, 4)),
        Optional.of("en"));
  }
}
