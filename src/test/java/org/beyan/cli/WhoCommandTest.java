package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoCommandTest {
  private static Ran who(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "who";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--store";
    all[arguments.length + 2] = BundledStore.path();
    return beyan(all);
  }

  @Test
  void printsDatedRowsWithOutletAndWords() {
    Ran run = who("--speaker", "Lavrov", "--about", "Türkiye");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0))
        .matches("date +speaker +country +act +target +conflict +words +outlet *");
    assertThat(run.lines().stream().skip(2))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.matches("20\\d\\d-\\d\\d-\\d\\d  Sergey Lavrov .*TR.*"))
        .allMatch(line -> line.strip().matches(".*Beyan sample [ABC]$"));
  }

  @ParameterizedTest
  @CsvSource({
    "ЛАВРОВ, turkiye",
    "LAVROV, Турция",
    "lavrov, TÜRKİYE",
    "Lavrov, TR",
    "Q58217, Turkey",
    "Sergey Lavrov, turkey"
  })
  void knowsNamesInEveryLanguageAndCase(String speaker, String about) {
    Ran run = who("--speaker", speaker, "--about", about);

    assertThat(run.out()).isEqualTo(who("--speaker", "Lavrov", "--about", "Türkiye").out());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void keepsWithinTheDaysThatAreAskedFor() {
    Ran run = who("--from", "2020-11", "--to", "2020-11", "--format", "tsv");

    assertThat(run.lines().stream().skip(1)).isNotEmpty().allMatch(l -> l.contains("2020-11-"));
  }

  @Test
  void keepsToOneAct() {
    Ran run = who("--act", "accuse", "--format", "csv", "--limit", 7);

    assertThat(run.lines().stream().skip(1)).hasSize(7).allMatch(line -> line.contains("accuse"));
  }

  @Test
  void saysSoWhereNobodySaidAnything() {
    Ran run = who("--speaker", "Lavrov", "--from", "1999", "--to", "1999");

    assertThat(run.code()).isZero();
    assertThat(run.complaints()).containsExactly("No such statement.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "tsv", "json", "xml", "markdown"})
  void writesEveryFormat(String format) {
    Ran run = who("--speaker", "Lavrov", "--limit", 3, "--format", format);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Sergey Lavrov");
  }
}
