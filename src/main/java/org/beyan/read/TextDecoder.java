package org.beyan.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes to text. Bytes that are valid UTF-8 are UTF-8, whatever is declared: Turkish and
 * Russian in one-byte code pages practically never are.
 */
final class TextDecoder {
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset OLD_CYRILLIC = Charset.forName("KOI8-R");

  /**
   * Browsers read these names as the Windows pages, which hold more marks (WHATWG Encoding 4.2).
   */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-9", "windows-1254",
          "latin5", "windows-1254",
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252");

  /** The commonest letters of Russian, two thirds of running text. */
  private static final String COMMON_RUSSIAN = "оеаинтсрвл";

  private TextDecoder() {}

  /**
   * @param text without byte order mark
   * @param remark what a reader of the text should know; empty where nothing was guessed
   */
  record Decoded(String text, Optional<String> remark) {}

  static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * @param declared name of the character set that the input gives for itself
   */
  static Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<String> utf8 = utf8(bytes);
    if (utf8.isPresent()) {
      return new Decoded(withoutMark(utf8.get()), Optional.empty());
    }
    return declared
        .flatMap(TextDecoder::charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> new Decoded(withoutMark(new String(bytes, charset)), Optional.empty()))
        .orElseGet(() -> guessed(bytes));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> charset(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String wider = WIDER.getOrDefault(lower, lower);
    boolean legal = wider.matches("[a-z0-9][a-z0-9+.:_-]*") && Charset.isSupported(wider);
    return legal ? Optional.of(Charset.forName(wider)) : Optional.empty();
  }

  /** UTF-8 with a few broken bytes if most of the rest makes sense as UTF-8, else a code page. */
  private static Decoded guessed(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(unit -> unit == '\ufffd').count();
    long whole = lenient.chars().filter(unit -> unit > 0x7f && unit != '\ufffd').count();
    if (whole > 4 * broken) {
      String remark = "broken UTF-8 at " + broken + " places, read as U+FFFD there";
      return new Decoded(withoutMark(lenient), Optional.of(remark));
    }
    Charset charset = codePage(bytes);
    return new Decoded(
        new String(bytes, charset),
        Optional.of("not UTF-8, read as " + charset.name() + ", a guess"));
  }

  /** Russian has more letters above ASCII than in it, Turkish one in ten. */
  private static Charset codePage(byte[] bytes) {
    int high = 0;
    int ascii = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      ascii += Character.isLetter(b & 0xff) && b > 0 ? 1 : 0;
    }
    if (high <= ascii) {
      return TURKISH;
    }
    return common(bytes, CYRILLIC) >= common(bytes, OLD_CYRILLIC) ? CYRILLIC : OLD_CYRILLIC;
  }

  private static long common(byte[] bytes, Charset charset) {
    return new String(bytes, charset)
        .chars()
        .filter(unit -> COMMON_RUSSIAN.indexOf(unit) >= 0)
        .count();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
