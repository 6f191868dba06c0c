package org.beyan.read;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where an article was read.
 *
 * @param file as it was named or found; {@code -} for standard input
 * @param line 1-based line where the article starts, 0 where the form has no lines
 */
public record Origin(Path file, long line) {
  public Origin {
    Objects.requireNonNull(file);
  }

  @Override
  public String toString() {
    return line == 0 ? file.toString() : file + ":" + line;
  }
}
