package org.beyan.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What an input's form is told by.
 *
 * @param name file name in lower case, without {@code .gz}; empty for standard input
 * @param bytes the first bytes, unpacked
 * @param text the same as text, from the first character that is no white space
 */
record Head(String name, byte[] bytes, String text) {
  static final int SIZE = 8192;

  private static final Pattern ELEMENT = Pattern.compile("<([\\w:.-]+)");

  static Head of(String fileName, byte[] bytes) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String name = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
    return new Head(name, bytes, text.stripLeading());
  }

  /**
   * As many of the first bytes as can be had. A stream that breaks within them breaks again when it
   * is read on, and not before what came before is used.
   */
  static byte[] peek(InputStream stream) {
    byte[] first = new byte[SIZE];
    int size = 0;
    try {
      for (int got = 0; got >= 0 && size < SIZE; size += Math.max(got, 0)) {
        got = stream.read(first, size, SIZE - size);
      }
    } catch (IOException e) {
      return Arrays.copyOf(first, size);
    }
    return Arrays.copyOf(first, size);
  }

  static boolean isGzip(byte[] first) {
    return first.length > 2 && first[0] == 0x1f && first[1] == (byte) 0x8b && first[2] == 8;
  }

  static byte[] unpacked(byte[] gzipped) {
    try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
      return peek(packed);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  boolean isWarc() {
    return text.startsWith("WARC/");
  }

  /** Whether the bytes are no text: a NUL, or more than one control character in twenty. */
  boolean isBinary() {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return text.startsWith("%PDF-") || controls * 20 > bytes.length;
  }

  boolean isNamed(String... endings) {
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }

  boolean startsWith(String lowerCase) {
    return text.regionMatches(true, 0, lowerCase, 0, lowerCase.length());
  }

  /** Name of the first element of XML or HTML, empty where there is none. */
  String rootElement() {
    String rest = text;
    while (rest.startsWith("<?") || rest.startsWith("<!")) {
      String end = end(rest);
      int after = rest.indexOf(end);
      rest = after < 0 ? "" : rest.substring(after + end.length()).stripLeading();
    }
    Matcher element = ELEMENT.matcher(rest);
    return element.lookingAt() ? element.group(1) : "";
  }

  /** How the instruction, comment or document type ends that the text begins with. */
  private static String end(String rest) {
    if (rest.startsWith("<?")) {
      return "?>";
    } else if (rest.startsWith("<!--")) {
      return "-->";
    }
    int subset = rest.indexOf('[');
    return subset >= 0 && subset < rest.indexOf('>') ? "]>" : ">";
  }
}
