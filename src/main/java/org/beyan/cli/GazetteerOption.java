package org.beyan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.beyan.gazetteer.Gazetteer;
import picocli.CommandLine.Option;

/** The user's own additions to the gazetteer. */
final class GazetteerOption {
  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description = "folder of TSV files whose rows are added to data/gazetteer")
  private Optional<Path> gazetteer = Optional.empty();

  /** What ships, with the user's rows. */
  Gazetteer load() throws IOException {
    return gazetteer.isPresent() ? Gazetteer.extendedBy(gazetteer.get()) : Gazetteer.bundled();
  }
}
