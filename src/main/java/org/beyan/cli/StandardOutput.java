package org.beyan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output that remembers what went wrong with it: the JDK's print streams and writers only
 * tell that something did.
 */
final class StandardOutput extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Takes the place of the JDK's. */
  static StandardOutput install() {
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(output, false, StandardCharsets.UTF_8));
    return output;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    try {
      out.write(octets, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /**
   * Why what was printed did not arrive; a reader that has had enough (head, less) is no reason.
   */
  Optional<String> complaint() {
    return failure
        .map(IOException::getMessage)
        .filter(message -> !message.contains("Broken pipe"))
        .map(message -> "standard output: " + message);
  }

  /**
   * @param otherwise what the command itself came to
   */
  int exitCode(int otherwise) {
    if (complaint().isPresent()) {
      return Beyan.FAILED;
    }
    return failure.isPresent() ? Beyan.DONE : otherwise;
  }
}
