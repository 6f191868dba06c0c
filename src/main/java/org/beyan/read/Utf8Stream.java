package org.beyan.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as UTF-8 bytes. */
final class Utf8Stream extends InputStream {
  private final Reader characters;
  private final char[] buffer = new char[4096];
  private byte[] bytes = new byte[0];
  private int next;

  Utf8Stream(Reader characters) {
    this.characters = characters;
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : bytes[next++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }

  private boolean isAtEnd() throws IOException {
    while (next == bytes.length) {
      int count = characters.read(buffer, 0, buffer.length - 1);
      if (count < 0) {
        return true;
      }
      bytes = new String(buffer, 0, withPair(count)).getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    return false;
  }

  /** Does not leave the second half of a surrogate pair behind. */
  private int withPair(int count) throws IOException {
    if (count == 0 || !Character.isHighSurrogate(buffer[count - 1])) {
      return count;
    }
    int unit = characters.read();
    if (unit < 0) {
      return count;
    }
    buffer[count] = (char) unit;
    return count + 1;
  }
}
