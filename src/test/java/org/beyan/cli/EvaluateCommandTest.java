package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.beyan.evaluate.Evaluation;
import org.beyan.evaluate.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
  private static final Path SCORER = Path.of("..", "shared", "gold", "score.py");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ru", "en"})
  void scoresWhatExtractPrints(String language) throws IOException {
    Path gold = Path.of("data", "gold", language + ".jsonl");
    Evaluation expected = Evaluation.of(gold, Scored.read(extracted(gold)));
    Ran run = beyan("evaluate", gold);

    assertThat(run.code()).isZero();
    assertThat(run.out().strip()).isEqualTo(expected.table().strip()).contains("found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev-tr", "dev-ru", "dev-en"})
  void printsTheFiguresOfTheGoldsOwnScorer(String name) throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "no ../shared/gold beside the checkout");
    Path gold = SCORER.resolveSibling(name + ".jsonl");
    Process python =
        new ProcessBuilder("python3", SCORER.toString(), gold.toString(), "" + extracted(gold))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String theirs = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).isZero();

    assertThat(figures(beyan("evaluate", gold).out())).containsAll(figures(theirs));
  }

  /** The lines that are theirs too: ours tell of acts and agencies besides. */
  private static List<String> figures(String table) {
    return table.lines().map(String::strip).collect(Collectors.toList());
  }

  @Test
  void printsJson() throws IOException {
    Ran run = beyan("evaluate", Path.of("data", "gold", "tr.jsonl"), "--format", "json");
    JsonNode scores = new ObjectMapper().readTree(run.out());

    assertThat(scores.get("found").get("F1").asDouble()).isBetween(0.5, 1.0);
  }

  @Test
  void showsAsManyErrorsAsAreAskedFor() {
    Path gold = Path.of("data", "gold", "tr.jsonl");

    assertThat(beyan("evaluate", gold, "--errors", 3).lines())
        .hasSize(beyan("evaluate", gold).lines().size() + 3);
  }

  @Test
  void namesTheLineOfAGoldFileThatIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\n");
    Ran run = beyan("evaluate", broken);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("beyan: ").contains("gold.jsonl");
  }

  private Path extracted(Path gold) {
    Path system = folder.resolve("system.jsonl");
    assertThat(beyan("extract", gold, "-o", system).code()).isZero();
    return system;
  }
}
