package org.beyan.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Short names for keys of several parts. */
final class Hash {
  // 128 bits: two of 10^12 statements meet with a chance below 10^-14
  private static final int BYTES = 16;

  private Hash() {}

  /** The first half of the parts' SHA-256, as 32 hexadecimal digits. */
  static String of(String... parts) {
    return of(Arrays.asList(parts));
  }

  /** The first half of the parts' SHA-256, as 32 hexadecimal digits. */
  static String of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      // the length first: ("ab", "c") and ("a", "bc") are different keys
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
