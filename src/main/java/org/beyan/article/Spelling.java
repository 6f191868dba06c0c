package org.beyan.article;

import java.text.Normalizer;

/** Removes from words what their typesetting brought in: spaces of every width, hyphens unseen. */
public final class Spelling {
  private Spelling() {}

  /** The text with plain spaces for no-break, thin and wide ones; its length and offsets stay. */
  public static String withPlainSpaces(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (Character.getType(text.charAt(at)) == Character.SPACE_SEPARATOR) {
        plain.setCharAt(at, ' ');
      }
    }
    return plain.toString();
  }

  /** Letters that need no composing: nearly all that names are written with. */
  private static boolean isPlain(int unit) {
    return Character.isLetterOrDigit(unit) && unit < 0x500;
  }

  /**
   * A name or phrase as it is shown: composed (Unicode NFC), words parted by one space, without
   * soft hyphens and other signs that print nothing.
   */
  public static String plain(String words) {
    if (words.chars().allMatch(Spelling::isPlain)) {
      return words;
    }
    String seen = words.replaceAll("\\p{Cf}", "");
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip().replaceAll("[\\s\\h]+", " ");
  }
}
