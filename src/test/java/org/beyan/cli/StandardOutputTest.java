package org.beyan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
  @Test
  void aReaderThatHasEnoughIsNoFailure() {
    StandardOutput output = written("Broken pipe");

    assertThat(output.complaint()).isEmpty();
    assertThat(output.exitCode(Beyan.FAILED)).isEqualTo(Beyan.DONE);
  }

  @Test
  void aFullDiskIsAFailure() {
    StandardOutput output = written("No space left on device");

    assertThat(output.complaint()).contains("standard output: No space left on device");
    assertThat(output.exitCode(Beyan.DONE)).isEqualTo(Beyan.FAILED);
  }

  @Test
  void otherwiseTheCommandsOwnCodeCounts() {
    StandardOutput output = new StandardOutput(OutputStream.nullOutputStream());

    assertThat(output.complaint()).isEmpty();
    assertThat(output.exitCode(Beyan.WRONG_ARGUMENTS)).isEqualTo(Beyan.WRONG_ARGUMENTS);
  }

  private static StandardOutput written(String failure) {
    StandardOutput output = new StandardOutput(new Broken(failure));
    try (PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8)) {
      writer.println("a line");
    }
    return output;
  }

  private static final class Broken extends OutputStream {
    private final String why;

    Broken(String why) {
      this.why = why;
    }

    @Override
    public void write(int octet) throws IOException {
      throw new IOException(why);
    }
  }
}
