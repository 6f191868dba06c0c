package org.beyan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where results go: a file, or standard output. */
final class Outputs {
  private Outputs() {}

  /** Closing it closes the file, and only flushes standard output. */
  static OutputStream stream(Optional<Path> file) throws IOException {
    return file.isPresent()
        ? new BufferedOutputStream(Files.newOutputStream(file.get()))
        : new BufferedOutputStream(System.out) {
          @Override
          public void close() throws IOException {
            flush();
          }
        };
  }
}
