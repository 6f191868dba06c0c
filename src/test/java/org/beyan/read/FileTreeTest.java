package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir private Path folder;

  @Test
  void readsFoldersByNameAndLeavesHiddenFilesOut() {
    Collected.write(folder, "b.txt", "Be.");
    Collected.write(folder, "a/z.txt", "Ze.");
    Collected.write(folder, "a/y.txt", "Ye.");
    Collected.write(folder, ".hidden.txt", "Gizli.");
    Collected.write(folder, ".git/c.txt", "Gizli.");
    Collected.write(folder, "Z.txt", "Ze büyük.");

    assertThat(Collected.read(folder).ids()).containsExactly("Z", "y", "z", "b");
  }

  @Test
  void readsPathsInTheOrderGivenWithStandardInputAmongThem() {
    Path b = Collected.write(folder, "b.txt", "Be.");
    Path a = Collected.write(folder, "a.txt", "A.");

    Collected collected =
        Collected.read(
            new ByteArrayInputStream(Collected.bytes("{\"id\": \"in\", \"text\": \"İ.\"}")),
            b,
            ArticleReader.STANDARD_INPUT,
            a);

    assertThat(collected.ids()).containsExactly("b", "in", "a");
  }

  @Test
  void reportsMissingPathsLinksToNowhereAndLoops() throws IOException {
    Collected.write(folder, "a/a.txt", "A.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));

    Collected collected = Collected.read(folder.resolve("missing"), folder);

    assertThat(collected.ids()).containsExactly("a");
    assertThat(collected.skipped)
        .containsExactly(
            folder.resolve("missing") + ": no such file or folder",
            folder.resolve("a/loop") + ": a link back to a folder that holds it",
            folder.resolve("dangling") + ": a link to nowhere");
  }

  @Test
  void skipsNotesBesideArticlesInAFolderAndReadsThemWhereTheyAreNamed() {
    Path note = Collected.write(folder, "README.md", "# Notes", "", "About these articles.");

    assertThat(Collected.read(folder).skipped)
        .containsExactly(note + ":1: no front matter, and not named .txt");
    assertThat(Collected.read(note).articles).hasSize(1);
  }

  @Test
  void tellsApartFilesOfOneNameInTwoFolders() {
    Collected.write(folder, "a/index.txt", "A.");
    Collected.write(folder, "b/index.txt", "B.");

    Collected collected = Collected.read(folder);

    assertThat(collected.articles.get(0).id()).isEqualTo("index");
    assertThat(collected.articles.get(1).id()).matches("index-[0-9a-f]{12}");
    assertThat(collected.warned).noneMatch(line -> line.contains(" id "));
  }

  @Test
  void countsEveryByteOfEveryFileOnce() {
    Collected.write(folder, "a.txt", "A.");
    Collected.write(folder, "b.jsonl.gz", Collected.gzip(Collected.bytes("{\"text\": \"B.\"}")));
    Collected.write(folder, "c.bin", new byte[100_000]);

    long size = ArticleReader.size(List.of(folder));

    assertThat(size).isGreaterThan(100_000);
    assertThat(Collected.read(folder).progressed).isEqualTo(size);
  }
}
