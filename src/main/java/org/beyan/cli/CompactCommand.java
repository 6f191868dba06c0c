package org.beyan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beyan.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code beyan compact}: shrinks a store. */
@Command(
    name = "compact",
    description = "Gives back the room of what was overwritten or deleted in a store.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  beyan compact --store target/news")
final class CompactCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store (default: ./store)")
  private Path store = StoreOptions.DEFAULT_STORE;

  @Override
  public Integer call() throws IOException {
    try (GraphStore graphs = GraphStore.open(store)) {
      graphs.compact();
    }
    return Beyan.DONE;
  }
}
