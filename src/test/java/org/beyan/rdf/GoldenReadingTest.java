package org.beyan.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.junit.jupiter.api.Test;

/** One constructed article in both forms; {@code -Dgolden.update} rewrites, review the diff. */
class GoldenReadingTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/beyan/rdf");

  @Test
  void graphIsTheGoldenOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFHandler writer = Syntax.TRIG.writer(out, new Identity());
    writer.startRDF();
    Example.writer().write(Example.reading(), writer);
    writer.endRDF();
    String trig = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertThat(trig).isEqualTo(golden("reading.trig", trig));
  }

  @Test
  void lineIsTheGoldenOne() throws IOException {
    String line = new JsonLines(new Identity()).line(Example.reading()) + "\n";
    assertThat(line).isEqualTo(golden("reading.json", line));
  }

  private static String golden(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
