package org.beyan.store;

import java.util.regex.Pattern;

/** IRIs as users write them: whole, in angle brackets, or without the usual base. */
final class Iris {
  private static final Pattern ABSOLUTE = Pattern.compile("(?:https?://|urn:).+");
  private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private Iris() {}

  static boolean isAbsolute(String text) {
    return ABSOLUTE.matcher(bare(text)).matches();
  }

  static String resolve(String text) throws QuestionException {
    String bare = bare(text);
    if (ILLEGAL.matcher(bare).find()) {
      throw new QuestionException("Not an IRI: " + text);
    }
    return isAbsolute(bare) ? bare : Prefixes.BASE + bare;
  }

  private static String bare(String text) {
    return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
  }
}
