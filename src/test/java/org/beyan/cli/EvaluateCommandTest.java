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
import org.beyan.evaluate.Corpus;
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
    Evaluation expected = Corpus.open(gold).evaluate(Scored.read(extracted(gold)));
    Ran run = beyan("evaluate", gold);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(expected.table()).contains("found");
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

  @Test
  void scoresOtherSystemsBesideOurs() throws IOException {
    Path gold = Path.of("data", "gold", "tr.jsonl");
    Path other = Files.writeString(folder.resolve("other.jsonl"), "");
    Ran run = beyan("evaluate", gold, "--system", other);

    assertThat(run.out())
        .contains("== tr\n", "== tr, other.jsonl\n", "found            {'P': 0.0, 'R': 0.0");
  }

  @Test
  void writesWhatItFoundForPolnearsScorer() throws IOException {
    Path corpus = folder.resolve("quotes.jsonl");
    Files.writeString(
        corpus,
        """
        {"id": "q", "lang": "en", "text": "“We stay,” said Ann Weaver.", \
        "quotes": [{"source_spans": [[16, 26]], "content_spans": [[0, 10]]}]}
        """);
    Path attributions = folder.resolve("attributions.jsonl");
    Ran run = beyan("evaluate", corpus, "--polnear-jsonl", attributions);

    assertThat(run.out()).contains("direct.pair.partial {'P': 1.0, 'R':");
    assertThat(Files.readString(attributions))
        .isEqualTo(
            """
            {"doc":"q","attributions":[{"source_span":[[16,26]],"cue_span":[[11,15]],\
            "content_span":[[0,10]],"speaker":"Ann Weaver"}]}
            """);
    assertThat(beyan("evaluate", corpus, "--system", attributions).out())
        .contains("== quotes\n", "== quotes, attributions.jsonl\n");
  }

  @Test
  void tellsWhatTheLastOfSeveralPassesCost() {
    Path gold = Path.of("data", "gold", "tr.jsonl");
    Ran run = beyan("evaluate", gold, "--passes", 2);

    assertThat(run.err())
        .containsPattern("tr, pass 2: \\d+ articles in [\\d.]+ CPU seconds, [\\d.]+ articles per")
        .containsPattern("peak memory \\d+ MB");
    assertThat(run.out()).isEqualTo(beyan("evaluate", gold).out());
  }

  @Test
  void pinsNothingWhenACorpusIsNamed() {
    Ran run = beyan("evaluate", Path.of("data", "gold", "tr.jsonl"), "--pin");

    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void scoresExpressionsOfDays() throws IOException {
    String line =
        "{\"id\": \"%s\", \"lang\": \"en\", \"text\": \"%s\", \"reference\":"
            + " \"2020-11-02T04:30:00-02:00\", \"expected_haskell\": \"datetime (2020, 11, 1) Day\"}";
    Path suite = folder.resolve("suite.jsonl");
    Files.write(suite, List.of(line.formatted("a", "yesterday"), line.formatted("b", "a day off")));
    Ran run = beyan("evaluate", "--days", suite, "--errors", 5);

    assertThat(run.lines())
        .containsExactly(
            "en past       {'right': 1, 'wrong': 0, 'not found': 1}",
            "b past: wanted ['2020-11-01'] found []: 'a day off'");
    assertThat(beyan("evaluate", "--format", "json", "--days", suite, suite).out().strip())
        .isEqualTo("{\"en\":{\"past\":{\"right\":2,\"wrong\":0,\"not found\":2}}}");
  }

  @Test
  void scoresDaysOfFilesThatAreNamed() {
    assertThat(beyan("evaluate", "--days").code()).isEqualTo(2);
  }

  private Path extracted(Path gold) {
    Path system = folder.resolve("system.jsonl");
    assertThat(beyan("extract", gold, "-o", system).code()).isZero();
    return system;
  }
}
