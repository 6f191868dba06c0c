package org.beyan.rdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Brings printings of the same words together: Unicode NFC, the language's own lower case, no
 * marks, spaces or ellipses, spans joined.
 */
final class WordKey {
  /** Part of every statement's identity; a change of the rules below changes it. */
  static final String VERSION = "1";

  private WordKey() {}

  static String of(List<String> spans, String language) {
    String composed = Normalizer.normalize(String.join(" ", spans), Normalizer.Form.NFC);
    // NFC again: lower case may leave i with a dot above
    String lower =
        Normalizer.normalize(
            composed.toLowerCase(Locale.forLanguageTag(language)), Normalizer.Form.NFC);
    String kept = withoutMarks(lower);
    return kept.isEmpty() ? lower.strip() : kept;
  }

  private static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (belongsToWord(point) || separatesDigits(text, at)) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString();
  }

  private static boolean belongsToWord(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  // 1,5 and 15 are different words
  private static boolean separatesDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
