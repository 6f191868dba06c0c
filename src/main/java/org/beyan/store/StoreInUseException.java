package org.beyan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A store is open already; one process holds it at a time. */
public final class StoreInUseException extends IOException {
  private static final long serialVersionUID = 1;

  private final String url;

  StoreInUseException(Path folder, String holder, Optional<String> url) {
    super(
        "The store "
            + folder
            + " is in use by "
            + holder
            + url.map(at -> ", which serves it at " + at + "; stop that first").orElse(""));
    this.url = url.orElse("");
  }

  /** Where the store can be asked meanwhile, ending in a slash, if its holder serves it. */
  public Optional<String> url() {
    return Optional.of(url).filter(text -> !text.isEmpty());
  }
}
