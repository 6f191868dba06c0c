package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedScoresTest {
  @TempDir private Path folder;

  @Test
  void tellsFallsGainsAndMeasuresThatAreGone() throws IOException {
    ExpectedScores expected =
        read(
            "corpus\tmeasure\tscore\na\tfound\t0.900\na\texact\t0.800\na\tact\t0.700\nb\tfound\t1\n");
    List<ExpectedScores.Change> changes =
        expected.changes("a", evaluation(Map.of("found", 0.895, "exact", 0.81)));

    assertThat(changes)
        .map(Object::toString)
        .containsExactly(
            "a found: 0.895, was 0.900 (-0.005)",
            "a exact: 0.810, was 0.800 (+0.010)",
            "a act: 0.000, was 0.700 (-0.700)");
    assertThat(changes).map(ExpectedScores.Change::isFall).containsExactly(false, false, true);
  }

  @Test
  void countsAFallOfMoreThanTheTolerance() throws IOException {
    ExpectedScores expected = read("corpus\tmeasure\tscore\na\tfound\t0.900\n");
    assertThat(expected.changes("a", evaluation(Map.of("found", 0.894))).get(0).isFall()).isTrue();
  }

  @Test
  void writesWhatItReads() throws IOException {
    String table = "corpus\tmeasure\tscore\na\tfound\t0.900\nb\tfound\t1.000\n";
    ExpectedScores expected = read(table);
    Path copy = folder.resolve("copy.tsv");
    expected.write(copy);
    assertThat(copy).hasContent(table);
    expected.put("a", evaluation(Map.of("found", 0.5)));
    expected.write(copy);
    assertThat(copy).hasContent(table.replace("0.900", "0.500"));
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatThrownBy(() -> read("corpus\tmeasure\tscore\na\tfound\n"))
        .hasMessageContaining("expected.tsv:2: want corpus, measure, score");
  }

  private ExpectedScores read(String table) throws IOException {
    return ExpectedScores.read(Files.writeString(folder.resolve("expected.tsv"), table));
  }

  private static Evaluation evaluation(Map<String, Double> measures) {
    return new Evaluation(Map.of(), measures, List.of(), new Reliability());
  }
}
