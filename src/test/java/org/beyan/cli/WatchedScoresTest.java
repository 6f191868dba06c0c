package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

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
}
