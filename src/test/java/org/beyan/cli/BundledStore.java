package org.beyan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.beyan.TemporaryFolder;

/** A store of the bundled articles, built once for all tests that only ask it. */
public final class BundledStore {
  private static final BundledStore ONLY = new BundledStore();

  private final Path folder;
  private final Ran build;

  private BundledStore() {
    folder = TemporaryFolder.create("beyan-bundled");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolder.delete(folder)));
    build = Ran.beyan("build", "--store", folder.resolve("store"));
    if (build.code() != 0) {
      throw new IllegalStateException(build.err());
    }
  }

  static Path path() {
    return ONLY.folder.resolve("store");
  }

  /** The same store once more, for a test that keeps it open or changes it. */
  public static Path copyTo(Path target) {
    try (Stream<Path> tree = Files.walk(path())) {
      for (Path from : tree.toList()) {
        Files.copy(from, target.resolve(path().relativize(from).toString()));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ran build() {
    return ONLY.build;
  }
}
