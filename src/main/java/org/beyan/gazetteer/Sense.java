package org.beyan.gazetteer;

import java.util.List;
import org.beyan.article.Mention;
import org.beyan.article.Token;

/**
 * What a path of the trie names.
 *
 * @param importance among those with the same last name
 * @param capitals a bit for each word that must be capitalised
 * @param upper a bit for each word that must stand in capitals
 */
record Sense(Naming naming, int importance, long capitals, long upper) {
  /** Abbreviations longer than this are also written as names: Nato, Unesco. */
  private static final int LONGEST_UPPER = 3;

  static Sense of(Naming naming, List<Word> words, String language, int importance) {
    boolean lowerCase =
        naming.isTitle() || naming.type() == Mention.Type.NATIONALITY && language.equals("ru");
    boolean several = words.size() > 1;
    long capitals = 0;
    long upper = 0;
    for (int i = 0; i < words.size() && i < Long.SIZE; i++) {
      Word word = words.get(i);
      long bit = 1L << i;
      boolean follows =
          naming.type() == Mention.Type.BODY && (i > 0 || several && language.equals("ru"));
      boolean abbreviation = word.isUpper() && word.written().length() <= LONGEST_UPPER;
      upper |= abbreviation ? bit : 0;
      capitals |= word.isCapitalised() && (!(lowerCase || follows) || word.isUpper()) ? bit : 0;
    }
    return new Sense(naming, importance, capitals, upper);
  }

  /** Whether the words of the text are written as such a name is. */
  boolean fits(String text, List<Token> tokens, int from, int to) {
    int word = 0;
    for (int i = from; i < to && word < Long.SIZE; i++) {
      int start = tokens.get(i).start();
      if (Word.isOpeningMark(text, tokens.get(i))) {
        continue;
      }
      long bit = 1L << word++;
      if ((capitals & bit) != 0 && !isUpper(text, start)
          || (upper & bit) != 0 && !isUpper(text, start + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }
}
