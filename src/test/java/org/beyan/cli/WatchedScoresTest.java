package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All corpora that this machine has, against {@code data/evaluation/expected.tsv}. */
class WatchedScoresTest {
  @Test
  void noScoreFell() {
    Ran run = beyan("evaluate");

    assertThat(run.err().lines().filter(line -> line.contains("scores fell"))).isEmpty();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("== gold-tr", "== gold-ru", "== gold-en");
  }

  /** A corpus without expected scores could not fall. */
  @Test
  void everyCorpusHasExpectedScores() throws IOException {
    Path folder = Path.of("data", "evaluation");
    assertThat(firstCells(folder.resolve("corpora.tsv")))
        .hasSizeGreaterThan(3)
        .isEqualTo(firstCells(folder.resolve("expected.tsv")));
  }

  private static Set<String> firstCells(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(Collectors.toSet());
  }
}
