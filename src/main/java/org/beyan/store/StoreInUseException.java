package org.beyan.store;

import java.io.IOException;
import java.nio.file.Path;

/** The folder is open already: TDB2 gives a store to one process at a time, even to read. */
public final class StoreInUseException extends IOException {
  private static final long serialVersionUID = 1;

  StoreInUseException(Path folder, String holder) {
    super("The store " + folder + " is in use by " + holder);
  }
}
