package org.beyan.cli;

import java.nio.file.Path;

/** A store of a test's own articles. */
public final class OwnStore {
  private OwnStore() {}

  /**
   * Builds a store.
   *
   * @return the store's folder
   * @throws IllegalStateException if the article cannot be read
   */
  public static Path of(Path article, Path store) {
    Ran build = Ran.beyan("build", "--store", store, article);
    if (build.code() != 0) {
      throw new IllegalStateException(build.err());
    }
    return store;
  }
}
