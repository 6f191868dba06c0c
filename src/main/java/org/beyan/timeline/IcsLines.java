package org.beyan.timeline;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Content lines of RFC 5545: folded at 75 octets of UTF-8, ended by CRLF. */
final class IcsLines {
  /** Section 3.1, without the line break. */
  private static final int OCTETS = 75;

  private final Appendable out;

  IcsLines(Appendable out) {
    this.out = out;
  }

  /** A value that needs no escaping: a date, a name of ours, an address. */
  void plain(String name, String value) throws IOException {
    fold(name + ":" + value);
  }

  /** A value of type TEXT. */
  void text(String name, String value) throws IOException {
    fold(name + ":" + escaped(value));
  }

  /** Nothing, if there are none. */
  void categories(List<String> values) throws IOException {
    if (!values.isEmpty()) {
      fold("CATEGORIES:" + values.stream().map(IcsLines::escaped).collect(Collectors.joining(",")));
    }
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|\r|\n", "\\\\n");
  }

  /** Breaks between code points only, so that every line is UTF-8 by itself. */
  private void fold(String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int codePoint = line.codePointAt(i);
      int width = utf8(codePoint);
      if (octets + width > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(Character.toString(codePoint));
      octets += width;
    }
    out.append("\r\n");
  }

  private static int utf8(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
