package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.beyan.timeline.TimelineFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCommandTest {
  @ParameterizedTest
  @EnumSource(TimelineFormat.class)
  void writesEveryFormatToAFileAsToStandardOutput(TimelineFormat format, @TempDir Path folder) {
    String name = format.name().toLowerCase(Locale.ROOT);
    Path file = folder.resolve("t." + name);
    Ran printed = russiaAndTurkey("--format", name);
    Ran written = russiaAndTurkey("--format", name, "-o", file.toString());

    assertThat(printed.code()).as(printed.err()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(file).content().isEqualTo(printed.out()).contains("Lavrov");
  }

  @Test
  void showsBothDirectionsAndTheEventsBetween() {
    String table = russiaAndTurkey("--format", "csv").out();

    assertThat(table.lines()).anyMatch(line -> line.contains("RU") && line.contains("Lavrov"));
    assertThat(table.lines()).anyMatch(line -> line.contains("TR") && line.contains("Erdoğan"));
    assertThat(table.lines()).anyMatch(line -> line.contains("2015-11-24"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rusya türkiye", "РОССИЯ турция", "RU TR", "Russia TURKEY"})
  void knowsTheStatesByAnyName(String names) {
    String[] two = names.split(" ");

    assertThat(between(two[0], two[1]).out()).isEqualTo(between("Russia", "Turkey").out());
  }

  @Test
  void keepsToADayAndAConflict() throws IOException {
    Ran run =
        russiaAndTurkey(
            "--from", "2020", "--to", "2020", "--conflict", "Libya conflict", "--format", "json");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new ObjectMapper().readTree(run.out())).isNotEmpty();
    assertThat(run.out()).contains("libya").doesNotContain("2015-11-24", "\"2021-");
  }

  @Test
  void doesNotKnowAStateThatIsNone() {
    Ran run = between("Russia", "Atlantis");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints()).containsExactly("beyan: No state or body is called Atlantis");
  }

  @Test
  void namesTheFileThatItCannotWrite(@TempDir Path folder) {
    Path file = folder.resolve("none").resolve("t.html");
    Ran run = russiaAndTurkey("-o", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints()).containsExactly("beyan: " + file + ": no such file or folder");
    assertThat(Files.exists(file)).isFalse();
  }

  private static Ran between(String a, String b) {
    return beyan("timeline", "--between", a, b, "--store", BundledStore.path());
  }

  private static Ran russiaAndTurkey(String... more) {
    String[] all = new String[more.length + 6];
    System.arraycopy(
        new String[] {
          "timeline", "--between", "Russia", "Turkey", "--store", BundledStore.path().toString()
        },
        0,
        all,
        0,
        6);
    System.arraycopy(more, 0, all, 6, more.length);
    return beyan((Object[]) all);
  }
}
