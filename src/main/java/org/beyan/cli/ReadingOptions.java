package org.beyan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.beyan.article.CueProfile;
import org.beyan.gazetteer.Gazetteer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that read articles. */
final class ReadingOptions {
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private GazetteerOption gazetteer;

  @Option(
      names = "--cues",
      paramLabel = "PROFILE",
      split = ",",
      description =
          "take in more than reported speech: beliefs, plans and polls (beliefs; English only)")
  private Set<CueProfile> cues = Set.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles read at the same time (default: one for each processor)")
  void threads(int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads must be 1 or more, not " + number);
    }
    threads = number;
  }

  int threads() {
    return threads;
  }

  /** Of several inputs a missing one is skipped; where all are missing there is nothing to do. */
  static void requireAny(List<Path> paths) throws NoSuchFileException {
    if (paths.stream().noneMatch(path -> path.toString().equals("-") || Files.exists(path))) {
      throw new NoSuchFileException(paths.get(0).toString());
    }
  }

  Set<CueProfile> cues() {
    return cues;
  }

  Gazetteer loadGazetteer() throws IOException {
    return gazetteer.load();
  }

  /** What is read where the user names nothing: the articles that come with the program. */
  static List<Path> bundledArticles() {
    return List.of(Path.of(System.getProperty("beyan.home", "."), "data", "articles"));
  }
}
