package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreReplacementTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void fillTheOldStore() throws IOException {
    folder = parent.resolve("store");
    Stores.filled(folder, Stores.QUESTIONS).close();
  }

  @Test
  void putsTheNewStoreInTheOldOnesPlace() throws IOException {
    GraphStore.replace(folder, store -> Stores.load(store, Stores.EXAMPLE));
    assertThat(articles()).isEqualTo(1);
    assertThat(names()).containsExactly("store");
  }

  @Test
  void leavesTheOldStoreWhereTheFillingFails() throws IOException {
    assertThatThrownBy(
            () ->
                GraphStore.replace(
                    folder,
                    store -> {
                      Stores.load(store, Stores.EXAMPLE);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void startsAfreshOverWhatAKilledReplacementLeft() throws IOException {
    Stores.filled(parent.resolve("store.building"), Stores.QUESTIONS).close();
    GraphStore.replace(folder, store -> Stores.load(store, Stores.EXAMPLE));
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void bringsTheOldStoreBackAfterAKillBetweenTheTwoMoves() throws IOException {
    Files.move(folder, parent.resolve("store.replaced"));
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void waitsForNobodyWhoReadsTheOldStore() throws IOException {
    try (GraphStore reader = GraphStore.open(folder)) {
      assertThatThrownBy(() -> GraphStore.replace(reader.folder(), store -> {}))
          .isInstanceOf(StoreInUseException.class);
    }
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void makesAStoreWhereThereWasNone() throws IOException {
    Path other = parent.resolve("other");
    GraphStore.replace(other, store -> Stores.load(store, Stores.EXAMPLE));
    try (GraphStore store = GraphStore.open(other)) {
      assertThat(store.statistics().articles()).isEqualTo(1);
    }
  }

  private long articles() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      return store.statistics().articles();
    }
  }

  private Stream<String> names() throws IOException {
    return Files.list(parent).map(entry -> entry.getFileName().toString());
  }
}
