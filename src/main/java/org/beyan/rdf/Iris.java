package org.beyan.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.beyan.article.Folding;

/** Makes strings fit to stand in an IRI (RFC 3987), whatever the input says. */
final class Iris {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Iris() {}

  /** Escapes what no IRI may hold; leaves valid IRIs as they are. */
  static String escape(String iri) {
    StringBuilder escaped = new StringBuilder(iri.length());
    for (int at = 0; at < iri.length(); at += Character.charCount(iri.codePointAt(at))) {
      int point = iri.codePointAt(at);
      if (isForbidden(point) || (point == '%' && !isEscape(iri, at))) {
        percent(point, escaped);
      } else {
        escaped.appendCodePoint(point);
      }
    }
    return escaped.toString();
  }

  /** As {@link #escape}, and {@code ? #} too, which would end a path. */
  static String path(String path) {
    return escape(path).replace("?", "%3F").replace("#", "%23");
  }

  /** A name as a path segment: {@code Örnek Haber} to {@code ornek-haber}; may be empty. */
  static String slug(String name) {
    return path(Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""));
  }

  // what RFC 3987 leaves out of ucschar, and ASCII's forbidden marks
  private static boolean isForbidden(int point) {
    return point < 0x20
        || Character.isSpaceChar(point)
        || "<>\"{}|^`\\[]".indexOf(point) >= 0
        || (point >= 0x7f && point <= 0x9f)
        || (point >= 0xd800 && point <= 0xf8ff)
        || (point >= 0xfdd0 && point <= 0xfdef)
        || (point >= 0xfff0 && point <= 0xffff)
        || point >= 0xe0000
        || (point & 0xfffe) == 0xfffe;
  }

  private static boolean isEscape(String iri, int at) {
    return at + 2 < iri.length()
        && HexFormat.isHexDigit(iri.charAt(at + 1))
        && HexFormat.isHexDigit(iri.charAt(at + 2));
  }

  private static void percent(int point, StringBuilder escaped) {
    for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append(HEX.toHexDigits(each));
    }
  }
}
