package org.beyan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beyan.article.Span;
import org.beyan.evaluate.AttributionCorpus.AttributedArticle;
import org.beyan.evaluate.AttributionCorpus.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionCorpusTest {
  private static final Path SCORER = Path.of("../shared/peers/polnear_eval.py");
  private static final Path POLNEAR = Path.of("../shared/quotes/polnear-dev");

  private static final String TEXT =
      "Ada Dere said: “We stay 😀 here.” Then Can Ova said they left.";

  @TempDir private Path folder;

  @Test
  void readsBratsFormatAndJsonLinesAlike() throws IOException {
    Path brat =
        brat(
            "T1\tSource 0 8\tAda Dere\nE1\tSource:T1 Content:T2 Content2:T3\n"
                + "T2\tContent 15 23;23 26\tWe stay\nT3\tContent 26 33\there.\n");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"a\", \"text\": \""
            + TEXT
            + "\", \"quotes\": [{\"source_spans\": [[0, 8]],"
            + " \"content_spans\": [[15, 33]]}]}");
    List<Scored> system = List.of(system("[0, 8]", "[16, 31]"));

    assertThat(Corpus.open(brat).evaluate(system).scores())
        .isEqualTo(Corpus.open(lines).evaluate(system).scores())
        .containsEntry("direct", Map.of("gold", 1, "system", 1))
        .containsEntry("all.pair.trimmed", Map.of("P", 1.0, "R", 1.0, "F1", 1.0));
  }

  @Test
  void creditsTheShareOfAContentThatIsCovered() throws IOException {
    Path brat = brat("T1\tSource 0 8\tx\nT2\tContent 16 23\tWe stay\nE1\tSource:T1 Content:T2\n");
    Evaluation half = Corpus.open(brat).evaluate(List.of(system("[0, 3]", "[16, 18]")));
    assertThat(half.measures().get("all.content.partial")).isCloseTo(2.0 / 3, within(0.001));
    assertThat(half.measures().get("all.pair.partial")).isCloseTo(2.0 / 3, within(0.001));

    Evaluation other = Corpus.open(brat).evaluate(List.of(system("[38, 41]", "[16, 23]")));
    assertThat(other.measures()).containsEntry("all.content.partial", 1.0);
    assertThat(other.measures()).containsEntry("all.pair.partial", 0.0);
    assertThat(other.errors(9)).containsExactly("a source (direct) at 16: 'We stay'");
  }

  @Test
  void namesWhatIsWrongWithAFile() throws IOException {
    Path brat = brat("T1\tSource x\tAda\n");
    assertThatThrownBy(() -> Corpus.open(brat))
        .hasMessageContaining("a_1.ann:1: not brat's format");
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
    assertThatThrownBy(() -> Corpus.open(empty)).hasMessageContaining("no annotated articles");
  }

  /** The gold itself, with spans dropped, moved and given to other sources. */
  @Test
  void countsAsPolnearsOwnScorerDoes() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER) && Files.exists(POLNEAR), "needs " + SCORER);
    AttributionCorpus corpus = (AttributionCorpus) Corpus.open(POLNEAR);
    Random random = new Random(5);
    List<Scored> system = new ArrayList<>();
    for (AttributedArticle article : corpus.annotated()) {
      List<Scored.Entry> entries = new ArrayList<>();
      for (Attribution attribution : article.attributions()) {
        if (random.nextInt(4) > 0 && !attribution.content().isEmpty()) {
          entries.add(damaged(attribution, random));
        }
      }
      system.add(new Scored(article.id(), entries));
    }
    Path lines = folder.resolve("system.jsonl");
    Files.write(lines, system.stream().map(AttributionLines::line).toList());
    JsonNode theirs = polnear(lines);

    Evaluation evaluation = corpus.evaluate(system);
    assertThat(evaluation.measures()).hasSize(24);
    evaluation
        .measures()
        .forEach(
            (measure, score) ->
                assertThat(score)
                    .as(measure)
                    .isCloseTo(theirs.get(measure).get(2).asDouble(), within(0.00051)));
  }

  private static Scored.Entry damaged(Attribution attribution, Random random) {
    List<Span> content =
        attribution.content().stream()
            .map(span -> new Span(span.start() + random.nextInt(9), span.end() + 9))
            .toList();
    JsonNode line =
        new ObjectMapper()
            .valueToTree(
                Map.of(
                    "doc",
                    "x",
                    "attributions",
                    List.of(
                        Map.of(
                            "content_span",
                            content.stream().map(s -> List.of(s.start(), s.end())).toList(),
                            "source_span",
                            attribution.source().stream()
                                .limit(random.nextInt(2))
                                .map(s -> List.of(s.start(), s.end()))
                                .toList()))));
    return Scored.of(line).statements().get(0);
  }

  private JsonNode polnear(Path lines) throws IOException, InterruptedException {
    Path json = folder.resolve("scores.json");
    Process process =
        new ProcessBuilder(
                "python3",
                SCORER.toString(),
                "--gold",
                POLNEAR.toString(),
                "--sys",
                "" + lines,
                "--json",
                "" + json)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return new ObjectMapper().readTree(json.toFile());
  }

  private static Scored system(String source, String content) throws IOException {
    return Scored.of(
        new ObjectMapper()
            .readTree(
                "{\"doc\": \"a.txt\", \"attributions\": [{\"source_span\": %s, \"content_span\": %s}]}"
                    .formatted(source, content)));
  }

  private Path brat(String annotation) throws IOException {
    Path brat = folder.resolve("brat");
    Files.createDirectories(brat.resolve("text"));
    Files.createDirectories(brat.resolve("attributions"));
    Files.writeString(brat.resolve("text/a.txt"), TEXT);
    Files.writeString(brat.resolve("attributions/a_1.ann"), annotation);
    return brat;
  }
}
