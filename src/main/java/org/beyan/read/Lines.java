package org.beyan.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, of which one at a time is held, and no more of it than a limit. */
final class Lines {
  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
  private long number;
  private long length;

  Lines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** Goes to the next line; false after the last one. */
  boolean advance() throws IOException {
    line.reset();
    length = 0;
    number++;
    boolean any = false;
    while (next < end || fill()) {
      any = true;
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      take(from);
      if (next < end) {
        next++;
        return true;
      }
    }
    return any;
  }

  /** Without its end. Meaningless for a line that is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }

  boolean isTooLong() {
    return length > limit;
  }

  long length() {
    return length;
  }

  /** 1-based. */
  long number() {
    return number;
  }

  private void take(int from) {
    length += next - from;
    if (!isTooLong()) {
      line.write(buffer, from, next - from);
    }
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }
}
