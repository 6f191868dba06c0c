package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.cli.Ran.beyan;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class WrongArgumentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wh",
        "who --speeker Lavrov",
        "who --format xls",
        "who --limit many",
        "who --limit 0",
        "who --speaker=",
        "who --about=",
        "who --conflict=",
        "who --from yesterday",
        "who --act shout",
        "who --lang de",
        "who --store a --endpoint b",
        "timeline",
        "timeline --between Russia",
        "timeline --between Rusya RU",
        "timeline --between Russia Turkey --to 2020-13",
        "timeline --between Russia Turkey --format pdf",
        "extract",
        "extract a.txt --format n3",
        "extract a.txt --cues rumours",
        "evaluate --cues beliefs",
        "export --format n3",
        "build a.txt --threads 0",
        "build a.txt --base here",
        "query",
        "query most-quoted-speakers --param limit=0",
        "query most-quoted-speakers --param limt=5",
        "query who-said-what-about-whom --param from=yesterday",
        "query who-said-what-about-whom --param act=shout",
        "query statements-about-conflict",
        "query ASK{} --param limit=5",
        "query who-said-what-about-whom --param from=+12020-01-01",
        "serve --port 70000",
        "serve --timeout 0",
        "serve --row-limit 0",
        "serve --allow-origin example.org",
        "serve --allow-service https://example.org/sparql",
        "remove",
        "evaluate --days",
        "train sentences tr",
        "train poems tr a.conllu"
      })
  void areToldInALineBesideAPointerToTheHelp(String line) {
    Ran run = beyan((Object[]) line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints()).hasSizeBetween(2, 3);
    assertThat(run.complaints().get(0)).startsWith("beyan: ");
    assertThat(run.err()).containsPattern("Try 'beyan( [a-z]+)? --help'\\.\\R$");
  }

  @Test
  void choicesAreNamedAsTheyAreTyped() {
    assertThat(beyan("who", "--format", "xls").complaints().get(0))
        .isEqualTo(
            "beyan: Invalid value for option '--format': expected one of table, csv, tsv, json,"
                + " xml, markdown but was 'xls'");
  }

  @Test
  void anUnknownProfileOfCuesIsToldWithThoseThereAre() {
    assertThat(beyan("build", "--cues", "rumours").complaints().get(0))
        .isEqualTo(
            "beyan: Invalid value for option '--cues' (PROFILE): expected one of beliefs but was"
                + " 'rumours'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who",
        "query most-quoted-speakers",
        "timeline --between RU TR",
        "validate",
        "export",
        "remove https://example.org/1",
        "compact"
      })
  void aStoreThatIsNotThereIsToldInOneLine(String line, @TempDir Path folder) {
    Path none = folder.resolve("none");
    Ran run = beyan((Object[]) (line + " --store " + none).split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints())
        .containsExactly("beyan: " + none + ": no Beyan store here; 'beyan build' makes one");
    assertThat(none).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "evaluate", "build", "train sentences tr"})
  void aFileThatIsNotThereIsToldInOneLine(String command, @TempDir Path folder) {
    Path none = folder.resolve("none.jsonl");
    Ran run = beyan((Object[]) (command + " " + none).split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints()).containsExactly("beyan: " + none + ": no such file or folder");
  }

  @ParameterizedTest
  @CsvSource({"--speaker, 'No person, state or body is called '", "--about, No", "--conflict, No"})
  void aNameThatNobodyHasIsToldInOneLine(String option, String beginning) {
    Ran run = beyan("who", option, "Zzyzx", "--store", BundledStore.path());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints())
        .singleElement()
        .asString()
        .startsWith("beyan: " + beginning)
        .contains("Zzyzx");
  }

  @Test
  void anEndpointThatDoesNotAnswerIsToldInOneLine() {
    Ran run = beyan("query", "ASK {}", "--endpoint", "http://127.0.0.1:9/sparql");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.complaints())
        .singleElement()
        .asString()
        .startsWith("beyan: Endpoint http://127.0.0.1:9/sparql: ");
  }

  private static Stream<String> commands() {
    return new CommandLine(Beyan.class, new NoArguments())
        .getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
  }

  /** Beyan's constructor is its own. */
  private static final class NoArguments implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return CommandLine.defaultFactory().create(type);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theHelpOfEveryCommandHasAnExample(String command) {
    Ran run = beyan(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Usage: beyan " + command)
        .containsPattern("Examples?:\\R(.*\\R)*  beyan " + command);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theListOfCommandsHasAWholeSentenceForEach(String command) {
    CommandLine known =
        new CommandLine(Beyan.class, new NoArguments()).getSubcommands().get(command);

    assertThat(known.getCommandSpec().usageMessage().description()[0]).endsWith(".");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Ran run = beyan();

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: beyan ");
  }
}
