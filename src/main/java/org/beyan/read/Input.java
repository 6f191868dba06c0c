package org.beyan.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One opened input.
 *
 * @param file as it was named or found
 * @param found whether it was found in a folder and not named by the user
 * @param head what its form is told by
 * @param bytes all of it, unpacked if it is a gzip of a text form, UTF-16 turned to UTF-8
 */
record Input(Path file, boolean found, Head head, InputStream bytes) implements Closeable {
  /** No text, page, feed or line of JSON is longer, in bytes. */
  static final int LARGEST = 20_000_000;

  static Input of(Path file, boolean found, InputStream raw) throws IOException {
    String name = file.toString().equals("-") ? "" : String.valueOf(file.getFileName());
    byte[] first = Head.peek(raw);
    InputStream bytes = joined(first, raw);
    if (Head.isGzip(first)) {
      Head packed = Head.of(name, Head.unpacked(first));
      if (packed.isWarc()) {
        return new Input(file, found, packed, bytes);
      }
      InputStream unpacked = new GZIPInputStream(bytes, Head.SIZE);
      first = Head.peek(unpacked);
      bytes = joined(first, unpacked);
    }
    return isUtf16(first)
        ? recoded(file, found, name, bytes)
        : input(file, found, name, first, bytes);
  }

  private static Input input(
      Path file, boolean found, String name, byte[] first, InputStream bytes) {
    return new Input(file, found, Head.of(name, first), bytes);
  }

  private static Input recoded(Path file, boolean found, String name, InputStream utf16) {
    InputStream utf8 = new Utf8Stream(new InputStreamReader(utf16, StandardCharsets.UTF_16));
    byte[] first = Head.peek(utf8);
    return input(file, found, name, first, joined(first, utf8));
  }

  /** Unlike a buffered stream, this gives out all that was read before the rest breaks. */
  private static InputStream joined(byte[] first, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(first), rest);
  }

  private static boolean isUtf16(byte[] first) {
    int mark = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe;
  }

  Origin at(long line) {
    return new Origin(file, line);
  }

  /** The whole input, which must not be larger than {@link #LARGEST}. */
  byte[] all() throws IOException, UnreadableArticleException {
    byte[] all = bytes.readNBytes(LARGEST + 1);
    if (all.length > LARGEST) {
      throw new UnreadableArticleException(at(0), "larger than " + LARGEST + " bytes");
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** The file's name without its ending, where it has a name. */
  Optional<String> stem() {
    String name = file.toString().equals("-") ? "" : String.valueOf(file.getFileName());
    String unpacked = name.replaceFirst("(?i)\\.gz$", "");
    int dot = unpacked.lastIndexOf('.');
    return Optional.of(dot > 0 ? unpacked.substring(0, dot) : unpacked).filter(s -> !s.isEmpty());
  }
}
