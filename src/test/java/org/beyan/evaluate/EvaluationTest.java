package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final int ALL = Integer.MAX_VALUE;

  @TempDir private Path folder;

  static Stream<Arguments> systems() {
    return Stream.of("tr", "ru", "en")
        .flatMap(code -> Stream.of(0, 1, 2, 3).map(seed -> Arguments.of(code, seed)));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void printsWhatTheGoldsOwnScorerPrints(String code, int seed) throws Exception {
    Path gold = gold(code);
    Path system = folder.resolve("system.jsonl");
    Files.write(system, new DamagedGold(seed).lines(gold), StandardCharsets.UTF_8);
    Evaluation evaluation = evaluation(gold, Scored.read(system));

    assertThat((evaluation.table() + errorLines(evaluation)).lines())
        .containsSubsequence(
            python(gold, system, "--errors", "100000").lines().collect(Collectors.toList()));
    ObjectMapper json = new ObjectMapper();
    JsonNode ours = json.valueToTree(evaluation.scores());
    JsonNode theirs = json.readTree(python(gold, system, "--json"));
    theirs
        .properties()
        .forEach(one -> assertThat(ours.get(one.getKey())).isEqualTo(one.getValue()));
  }

  @Test
  void givesTheGoldItselfFullMarks() throws IOException {
    Evaluation evaluation = evaluation(example(), Scored.read(example()));
    assertThat(evaluation.table())
        .contains("tuple            {'P': 1.0, 'R': 1.0, 'F1': 1.0}")
        .contains("act              1.0")
        .contains("via              1.0");
    assertThat(evaluation.errors(ALL)).isEmpty();
  }

  @Test
  void scoresActsAndAgenciesOnlyWhereTheGoldHasThem() throws IOException {
    Path plain = folder.resolve("plain.jsonl");
    String line = Files.readString(example());
    Files.writeString(
        plain,
        line.replace("\"act\"", "\"x\"").replace("\"via\"", "\"y\""),
        StandardCharsets.UTF_8);
    assertThat(evaluation(plain, Scored.read(plain)).table()).doesNotContain("\nact ", "\nvia ");
  }

  @Test
  void countsWrongActsAndAgencies() throws IOException {
    Path other = folder.resolve("other.jsonl");
    String line = Files.readString(example());
    Files.writeString(other, line.replace("promise", "deny").replace("Deniz", "Kaya"));
    assertThat(evaluation(example(), Scored.read(other)).scores())
        .containsEntry("act", 0.5)
        .containsEntry("via", 0.5);
  }

  @Test
  void scoresNothingAsNothing() throws IOException {
    Evaluation evaluation = evaluation(example(), List.of());
    assertThat(evaluation.table())
        .contains("found            {'P': 0.0, 'R': 0.0, 'F1': 0.0}")
        .contains("recall by kind   {'direct': '0/1', 'indirect': '0/1'}");
    assertThat(evaluation.errors(1)).containsExactly("a1 missed (direct): 'Yarın geliriz'");
  }

  @Test
  void tellsAtEachStepWhatIsRightOfWhatWasFound() throws IOException {
    Path other = folder.resolve("other.jsonl");
    String line = Files.readString(example());
    Files.writeString(
        other, line.replace("\"end\": 46", "\"end\": 40").replace("\"syria\"", "\"libya\""));
    Evaluation evaluation = evaluation(example(), Scored.read(other));
    assertThat(evaluation.table())
        .contains("direct           {'gold': 1, 'found': 1.0, 'borders': 1.0, 'cue': 1.0,")
        .containsPattern(
            "indirect .*'found': 1.0, 'borders': 0.0,.*'conflicts': 0.0,.*'tuple': 0.0");
    assertThat(evaluation.errors(ALL))
        .anyMatch(error -> error.startsWith("a1 borders: gold ['bugün kaldığını']"))
        .anyMatch(error -> error.startsWith("a1 conflicts: gold ['syria'] system ['libya']"));
  }

  private static Evaluation evaluation(Path gold, List<Scored> system) throws IOException {
    return Corpus.open(gold).evaluate(system);
  }

  private Path example() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "a1", "text": "😀 \\"Yarın geliriz\\" diyen Demir, bugün kaldığını söyledi.", "ignore": [], \
        "statements": [\
        {"content": [{"start": 3, "end": 16}], "kind": "direct", "speaker": "Ali Demir", \
        "speakerCountry": "TR", "targets": ["RU"], "conflicts": [], "date": "2020-01-02", \
        "dateFrom": "text", "act": "promise", "via": "Deniz"}, \
        {"content": [{"start": 31, "end": 46}], "kind": "indirect", "speaker": "Ali Demir", \
        "speakerCountry": "TR", "targets": [], "conflicts": ["syria"], "date": null, \
        "dateFrom": null, "act": "state", "via": null}]}
        """,
        StandardCharsets.UTF_8);
    return gold;
  }

  private static String errorLines(Evaluation evaluation) {
    StringBuilder lines = new StringBuilder();
    evaluation.errors(ALL).forEach(line -> lines.append("  ").append(line).append('\n'));
    return lines.toString();
  }

  private static Path gold(String code) {
    Path gold = GOLD.resolve("dev-" + code + ".jsonl");
    assumeTrue(Files.exists(gold), "needs " + gold);
    return gold;
  }

  private static String python(Path gold, Path system, String... options)
      throws IOException, InterruptedException {
    Stream<String> command =
        Stream.of("python3", GOLD.resolve("score.py").toString(), gold.toString(), "" + system);
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(command, Stream.of(options)).toList());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = start(builder);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      assumeTrue(false, "needs python3: " + e.getMessage());
      throw new IllegalStateException(e);
    }
  }
}
