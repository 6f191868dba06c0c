package org.beyan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beyan.gazetteer.Gazetteer;
import picocli.CommandLine.Option;

/** Options of the commands that read articles. */
final class ReadingOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles read at the same time (default: one for each processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description = "folder of TSV files whose rows are added to data/gazetteer")
  private Optional<Path> gazetteer = Optional.empty();

  int threads() {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads must be 1 or more, not " + threads);
    }
    return threads;
  }

  Gazetteer loadGazetteer() throws IOException {
    return gazetteer.isPresent() ? Gazetteer.extendedBy(gazetteer.get()) : Gazetteer.bundled();
  }

  /** What is read where the user names nothing: the articles that come with the program. */
  static List<Path> bundledArticles() {
    return List.of(Path.of(System.getProperty("beyan.home", "."), "data", "articles"));
  }
}
