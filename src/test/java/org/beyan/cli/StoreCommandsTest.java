package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beyan.rdf.Syntax;
import org.beyan.store.GraphStore;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands that check, copy, shrink and delete. */
class StoreCommandsTest {
  @TempDir private static Path shared;

  @TempDir private Path folder;
  private Path store;

  @BeforeAll
  static void writeArticles() throws IOException {
    Inputs.article(shared.resolve("a.txt"), Inputs.URL, "Türkiye ile görüşmeye hazırız");
    Inputs.article(shared.resolve("b.txt"), Inputs.URL + "b", "Suriye konusunda Ankara haklı");
  }

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    assertThat(beyan("build", shared, "--store", store).code()).isZero();
  }

  @Test
  void theBundledArticlesHoldToEveryShape() {
    Ran run = beyan("validate", "--store", BundledStore.path());

    assertThat(run.out()).matches("(?s).* holds to every shape: \\d+ quads\\R");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Syntax.class,
      names = {"NQUADS", "TRIG", "NTRIPLES", "BINARY", "TURTLE"})
  void exportsSoThatItReadsBack(Syntax syntax) throws IOException {
    Path file = folder.resolve("dump");
    Ran run = beyan("export", "--store", store, "--format", syntax.id(), "-o", file);

    assertThat(run.code()).as(run.err()).isZero();
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(Rio.parse(in, "", syntax.format()).subjects()).hasSizeGreaterThan(1000);
    }
  }

  @Test
  void removesAnArticleByItsAddress() {
    Ran first = beyan("remove", Inputs.URL, "--store", store);
    Ran second = beyan("remove", Inputs.URL, "--store", store);

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.lines()).containsExactly("removed " + Inputs.URL);
    assertThat(beyan("who", "--about", "Türkiye", "--store", store).out())
        .contains("haklı")
        .doesNotContain("görüşmeye");
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.complaints()).containsExactly("beyan: " + Inputs.URL + ": not in " + store);
  }

  @Test
  void namesWhatItRemovedAndWhatItDidNotFind() {
    String wrong = "https://example.org/no-such-article";
    Ran run = beyan("remove", wrong, Inputs.URL, "--store", store);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).containsExactly("removed " + Inputs.URL);
    assertThat(run.complaints()).containsExactly("beyan: " + wrong + ": not in " + store);
  }

  @Test
  void compactsWithoutLoss() {
    String before = beyan("who", "--store", store).out();
    Ran run = beyan("compact", "--store", store);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(beyan("who", "--store", store).out()).isEqualTo(before);
  }

  @Test
  void namesTheProcessThatHoldsTheStore() throws IOException, InterruptedException {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                store.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("held store");
      Ran run = beyan("who", "--store", store);

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.complaints())
          .singleElement()
          .asString()
          .startsWith("beyan: ")
          .contains(store.toString(), "another process " + holder.pid());
    } finally {
      holder.destroy();
      holder.waitFor();
    }
  }

  /** Opens a store and keeps it until it is ended. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      try (GraphStore held = GraphStore.open(Path.of(arguments[0]))) {
        System.out.println("held " + held.folder().getFileName());
        Thread.sleep(60_000);
      }
    }
  }
}
