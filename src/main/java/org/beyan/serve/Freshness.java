package org.beyan.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Entity tags, so that a browser need not fetch again what has not changed (RFC 9110, 13). */
final class Freshness {
  private static final int BYTES = 12;

  private Freshness() {}

  /** A weak tag: the same content may come compressed or not. */
  static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String tag(String content) {
    return tag(content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sets the headers; where the client has this very content, answers 304 and is true. What is no
   * good answer has no tag, and nothing is compared with it (RFC 9110, 13.2.1).
   */
  static boolean isCurrent(String tag, HttpServletRequest request, HttpServletResponse response) {
    if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      return false;
    }
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    String known = request.getHeader("If-None-Match");
    boolean current =
        known != null
            && Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || opaque(each).equals(opaque(tag)));
    if (current) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return current;
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
