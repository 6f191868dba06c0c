package org.beyan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where results go: a file, or standard output. */
final class Outputs {
  private Outputs() {}

  /** Closing it closes the file, and only flushes standard output. */
  static OutputStream stream(Optional<Path> file) throws IOException {
    return new BufferedOutputStream(
        file.isPresent() ? Files.newOutputStream(file.get()) : standard(System.out));
  }

  private static OutputStream standard(PrintStream out) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] octets, int offset, int length) throws IOException {
        out.write(octets, offset, length);
        flush();
      }

      @Override
      public void flush() throws IOException {
        if (out.checkError()) {
          throw new OutputGoneException();
        }
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /** Prints a line, and ends a long work whose reader has gone. */
  static void line(String line, PrintWriter out) throws IOException {
    out.print(line + "\n");
    if (out.checkError()) {
      throw new OutputGoneException();
    }
  }
}
