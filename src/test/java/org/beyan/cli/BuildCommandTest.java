package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final String RUNS = "<https://w3id.org/beyan/graph/runs>";

  @TempDir private Path folder;
  private Path store;
  private Path news;

  @BeforeEach
  void writeTwoArticles() throws IOException {
    store = folder.resolve("store");
    news = Files.createDirectory(folder.resolve("news"));
    Inputs.article(news.resolve("a.txt"), Inputs.URL, "Türkiye ile görüşmeye hazırız");
    Inputs.article(news.resolve("b.txt"), Inputs.URL + "b", "Suriye konusunda Ankara haklı");
  }

  @Test
  void addsEveryArticleOfAFolder() {
    Ran first = beyan("build", news, "--store", store);

    assertThat(first.code()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .startsWith("2 articles read in ")
        .contains(": 2 added, 0 changed, 0 unchanged, 0 repeated; 0 inputs skipped")
        .contains(store + " now holds 2 articles, 2 statements in 2 reports, ");
  }

  @Test
  void changesNothingButTheRunsWhenBuiltAgain() {
    beyan("build", news, "--store", store);
    Set<String> before = quads();
    Ran second = beyan("build", news, "--store", store, "--threads", 1);
    Set<String> after = quads();

    assertThat(second.out()).contains("0 added, 0 changed, 2 unchanged");
    assertThat(except(after, RUNS)).isEqualTo(except(before, RUNS)).hasSizeGreaterThan(1000);
    assertThat(after).hasSizeGreaterThan(before.size());
  }

  @Test
  void replacesAChangedArticleWhole() throws IOException {
    beyan("build", news, "--store", store);
    Inputs.article(news.resolve("a.txt"), Inputs.URL, "Atina ile konuşacağız");
    Ran second = beyan("build", news, "--store", store);

    assertThat(second.out()).contains("0 added, 1 changed, 1 unchanged");
    assertThat(quads())
        .anyMatch(quad -> quad.contains("Atina ile konuşacağız"))
        .noneMatch(quad -> quad.contains("Türkiye ile görüşmeye hazırız"));
  }

  @Test
  void keepsTheFirstOfTwoInputsWithOneAddress() throws IOException {
    Inputs.article(news.resolve("c.txt"), Inputs.URL, "Bunu kimse okumaz");
    Ran run = beyan("build", news, "--store", store);

    assertThat(run.out()).contains("2 added").contains("1 input skipped");
    assertThat(run.err())
        .isEqualTo(
            "skipped: "
                + news.resolve("c.txt")
                + ":1: an earlier input has the address "
                + Inputs.URL
                + System.lineSeparator());
  }

  @Test
  void replacesTheWholeStoreWhenFresh() {
    beyan("build", news, "--store", store);
    Ran fresh = beyan("build", "--fresh", news.resolve("b.txt"), "--store", store);

    assertThat(fresh.code()).isZero();
    assertThat(fresh.out()).contains("1 added").contains("now holds 1 articles");
    assertThat(quads()).noneMatch(quad -> quad.contains("Türkiye ile görüşmeye hazırız"));
  }

  @Test
  void leavesTheStoreAloneWhereAFreshBuildReadsNothing() throws IOException {
    beyan("build", news, "--store", store);
    Set<String> before = quads();
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Ran mistyped = beyan("build", "--fresh", folder.resolve("nwes"), "--store", store);
    Ran nothing = beyan("build", "--fresh", empty, "--store", store);

    assertThat(mistyped.code()).isEqualTo(1);
    assertThat(mistyped.complaints())
        .containsExactly("beyan: " + folder.resolve("nwes") + ": no such file or folder");
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.complaints())
        .contains("beyan: no article was read; " + store + " stays as it was");
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void goesOnPastInputsThatItCannotRead() throws IOException {
    Files.write(news.resolve("0.gz"), new byte[] {31, (byte) 139, 8, 0, 0});
    Files.createFile(news.resolve("1.txt"));
    Files.writeString(news.resolve("2.jsonl"), "{\"text\": \n");
    Ran run = beyan("build", news, folder.resolve("none"), "--store", store);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2 added").contains("4 inputs skipped");
    assertThat(run.complaints())
        .hasSize(4)
        .allMatch(line -> line.startsWith("skipped: "))
        .anyMatch(line -> line.contains("2.jsonl:1: "))
        .anyMatch(line -> line.endsWith("none: no such file or folder"));
  }

  @Test
  void givesTheDataTheBaseThatIsAskedFor() {
    Ran run = beyan("build", news, "--store", store, "--base", "https://example.org/our/");

    assertThat(run.code()).isZero();
    assertThat(quads())
        .noneMatch(quad -> quad.contains("<https://w3id.org/beyan/article/"))
        .anyMatch(quad -> quad.endsWith("<https://example.org/our/graph/entities> ."));
    assertThat(beyan("who", "--speaker", "Rusya", "--about", "Турция", "--store", store).out())
        .contains("görüşmeye hazırız");
  }

  @Test
  void refusesAFolderWithOtherPeoplesFiles() {
    Ran run = beyan("build", news, "--store", news);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("beyan: " + news).contains("neither a Beyan store nor");
  }

  private Set<String> quads() {
    Path dump = folder.resolve("dump.nq");
    Ran export = beyan("export", "--store", store, "-o", dump);
    assertThat(export.code()).as(export.err()).isZero();
    try (Stream<String> lines = Files.lines(dump)) {
      return lines.collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> except(Set<String> quads, String graph) {
    return quads.stream()
        .filter(quad -> !quad.endsWith(graph + " ."))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
