package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beyan.article.Article;
import org.beyan.article.Reading;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxTest {
  private static final Identity IDENTITY = new Identity();

  @ParameterizedTest
  @EnumSource
  void isReadBackAsItWasWritten(Syntax syntax) throws IOException {
    Model quads = Example.quads(Example.reading());
    new EntityWriter(IDENTITY)
        .write(Example.entities(), Example.tenures(), new StatementCollector(quads));
    assertThat(readBack(syntax, quads)).isEqualTo(expected(syntax, quads));
  }

  @ParameterizedTest
  @EnumSource
  void carriesWhatTextsHoldByMistake(Syntax syntax) throws IOException {
    String odd =
        "\u0000\u0001\u001f\u007f\u0085 \r\n \r \t \u2028 \ufffe \uffff \ud83d \ude00 \ud83d\ude42"
            + " <a href=\"x\">&amp;</a> ]]> \\u0041 \\ \"\"\" ''' {\"@id\": 1} e\u0301 \u00ad \u200f";
    Model quads = Example.quads(odd(odd));
    assertThat(readBack(syntax, quads)).isEqualTo(expected(syntax, quads));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BINARY")
  void writesNoEscapesForLettersOfOurLanguages(Syntax syntax) throws IOException {
    assertThat(new String(write(syntax, Example.quads(Example.reading())), StandardCharsets.UTF_8))
        .contains("Türkiye ile görüşmeler sürüyor")
        .contains("🕊");
  }

  @ParameterizedTest
  @EnumSource
  void writesAnEmptyGraph(Syntax syntax) throws IOException {
    assertThat(readBack(syntax, new LinkedHashModel())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "TURTLE"})
  void shortensNamesByPrefixes(Syntax syntax) throws IOException {
    assertThat(new String(write(syntax, Example.quads(Example.reading())), StandardCharsets.UTF_8))
        .contains("beyan:speaker person:ivan-ornekov")
        .contains("beyan:target country:TR");
  }

  @Test
  void worksOnATurkishMachine() throws IOException, InterruptedException {
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                AllSyntaxes.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(machine.waitFor()).as(said).isZero();
  }

  @Test
  void isFoundByItsName() {
    assertThat(
            List.of(
                "trig",
                "nquads",
                "turtle",
                "ntriples",
                "jsonld",
                "ndjsonld",
                "rdfxml",
                "trix",
                "binary"))
        .allSatisfy(name -> assertThat(Syntax.named(name).orElseThrow().id()).isEqualTo(name));
    assertThat(Syntax.named("rdf")).isEmpty();
  }

  @Test
  void knowsWhichOnesCarryGraphs() {
    assertThat(Syntax.values())
        .filteredOn(syntax -> !syntax.carriesGraphs())
        .containsExactly(Syntax.TURTLE, Syntax.NTRIPLES, Syntax.RDFXML);
  }

  @Test
  void knowsEndingsAndMediaTypes() {
    assertThat(Syntax.NQUADS.extensions()).first().isEqualTo("nq");
    assertThat(Syntax.TRIG.mediaType()).isEqualTo("application/trig");
  }

  private static Reading odd(String text) {
    Article article =
        new Article(
            text,
            Optional.of("http://example.org/a b<c>\"%zz%41|ü\ud83d"),
            Optional.of(text),
            text,
            text,
            Optional.empty(),
            Optional.of("x_y"));
    return new Reading(article, List.of());
  }

  private static Model expected(Syntax syntax, Model quads) {
    return syntax.carriesGraphs() ? quads : union(quads);
  }

  private static Model union(Model quads) {
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    return quads.stream()
        .map(q -> values.createStatement(q.getSubject(), q.getPredicate(), q.getObject()))
        .collect(Collectors.toCollection(LinkedHashModel::new));
  }

  private static Model readBack(Syntax syntax, Model quads) throws IOException {
    return Rio.parse(new ByteArrayInputStream(write(syntax, quads)), "", syntax.format());
  }

  private static byte[] write(Syntax syntax, Model quads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFHandler writer = syntax.writer(out, IDENTITY);
    Rio.write(quads, writer);
    return out.toByteArray();
  }
}
