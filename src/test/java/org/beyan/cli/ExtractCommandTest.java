package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.beyan.rdf.Syntax;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = folder.resolve("a.txt");
    Inputs.article(article, Inputs.URL, "Türkiye ile görüşmeye hazırız");
  }

  @Test
  void printsOneObjectPerArticle() throws IOException {
    Ran run = beyan("extract", article);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(1);
    JsonNode line = new ObjectMapper().readTree(run.out());
    assertThat(line.get("url").asText()).isEqualTo(Inputs.URL);
    assertThat(line.get("lang").asText()).isEqualTo("tr");
    assertThat(line.get("published").asText()).isEqualTo("2020-11-03");
    assertThat(line.get("statements")).hasSize(1);
    assertThat(line.get("statements").get(0).fieldNames())
        .toIterable()
        .contains("id", "report", "kind", "content", "cue", "speakers", "targets", "conflicts")
        .contains("act", "date", "datePrecision", "dateFrom", "rule", "confidence");
  }

  @Test
  void takesBeliefsAndPlansOnlyWhereTheirCuesAreAskedFor() throws IOException {
    Path input = folder.resolve("en.jsonl");
    Files.writeString(
        input,
        "{\"id\": \"1\", \"lang\": \"en\", \"published\": \"2020-11-03\", \"text\":"
            + " \"Mayor Ann Sample hopes to open the bridge in May.\"}");

    assertThat(statements(beyan("extract", input))).isEmpty();
    assertThat(statements(beyan("extract", "--cues", "beliefs", input))).hasSize(1);
  }

  @Test
  void theGraphTellsWithWhichCuesItWasMade() throws IOException {
    assertThat(extractions("beliefs")).hasSize(1).doesNotContainAnyElementsOf(extractions(""));
  }

  private Set<Resource> extractions(String cues) throws IOException {
    Path graph = folder.resolve("graph.nt");
    String[] profile = cues.isEmpty() ? new String[0] : new String[] {"--cues", cues};
    Object[] line =
        Stream.concat(
                Stream.of("extract", "--format", "ntriples", "-o", graph, article),
                Stream.of(profile))
            .toArray();
    assertThat(beyan(line).code()).isZero();
    try (InputStream in = Files.newInputStream(graph)) {
      return Rio.parse(in, RDFFormat.NTRIPLES)
          .filter(null, RDF.TYPE, org.beyan.vocabulary.Beyan.EXTRACTION)
          .subjects();
    }
  }

  private static JsonNode statements(Ran run) throws IOException {
    return new ObjectMapper().readTree(run.out()).get("statements");
  }

  @Test
  void countsOffsetsInTheTextOfTheInput() throws IOException {
    String text = "Bakan Orhan Deneme, 😀 \"Ankara ile konuşuruz\" dedi.";
    Path input = folder.resolve("a.jsonl");
    Files.writeString(
        input,
        new ObjectMapper()
            .createObjectNode()
            .put("id", "x7")
            .put("text", text)
            .put("lang", "tr")
            .put("published", "2020-11-03")
            .toString());
    JsonNode line = new ObjectMapper().readTree(beyan("extract", input).out());

    assertThat(line.get("id").asText()).isEqualTo("x7");
    JsonNode content = line.get("statements").get(0).get("content").get(0);
    int[] points = text.codePoints().toArray();
    int start = content.get("start").asInt();
    assertThat(new String(points, start, content.get("end").asInt() - start))
        .isEqualTo(content.get("text").asText())
        .isEqualTo("Ankara ile konuşuruz");
  }

  @Test
  void printsTheSameWithAnyNumberOfThreads() {
    Path articles = Path.of("data", "articles");

    assertThat(beyan("extract", articles, "--threads", 3).out())
        .isEqualTo(beyan("extract", articles, "--threads", 1).out())
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void writesEverySyntaxSoThatItReadsBack(Syntax syntax) throws IOException {
    Model quads = extracted(Syntax.NQUADS);
    Model back = extracted(syntax);

    assertThat(quads).hasSizeGreaterThan(20);
    assertThat(Models.isomorphic(back, syntax.carriesGraphs() ? quads : union(quads))).isTrue();
  }

  private Model extracted(Syntax syntax) throws IOException {
    Path file = folder.resolve("a." + syntax.id());
    Ran run = beyan("extract", article, "--format", syntax.id(), "-o", file);
    assertThat(run.code()).as(run.err()).isZero();
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, "", syntax.format());
    }
  }

  private static Model union(Model quads) {
    Model union = new LinkedHashModel();
    quads.forEach(q -> union.add(q.getSubject(), q.getPredicate(), q.getObject(), new Resource[0]));
    return union;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "nquads", "trix", "jsonld", "rdfxml"})
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldInOneLine(String format) {
    Ran run = beyan("extract", article, "--format", format, "-o", "/dev/full");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints()).containsExactly("beyan: No space left on device");
  }

  @Test
  void readsStandardInput() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(article)));
      assertThat(beyan("extract", "-").out()).contains("görüşmeye hazırız");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void addsTheUsersOwnGazetteer() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("persons.tsv"),
        String.join("\t", "id", "qid", "tr", "ru", "en", "gender", "country", "source")
            + "\n"
            + String.join("\t", "orhan-deneme", "", "Orhan Deneme", "", "", "male", "RU", "hand")
            + "\n");

    assertThat(beyan("extract", article, "--gazetteer", own, "--format", "nquads", "-o", out()))
        .extracting(Ran::err)
        .isEqualTo("");
    assertThat(out()).content().contains("/entity/person/orhan-deneme>");
  }

  private Path out() {
    return folder.resolve("out.nq");
  }

  @Test
  void summarisesArticlesWithoutDate() throws IOException {
    Path input = folder.resolve("undated.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append("{\"lang\":\"tr\",\"text\":\"Bakan Deneme ").append(i).append(" dedi.\"}\n");
    }
    Files.writeString(input, lines);
    Ran run = beyan("extract", input);

    assertThat(run.lines()).hasSize(12);
    assertThat(run.complaints())
        .hasSize(6)
        .startsWith("warning: " + input + ":1: no date")
        .endsWith("warning: 12 articles have no date; these were the first 5");
  }
}
