package org.beyan.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that point back to what was just told: об этом сообщил …, с таким заявлением выступил ….
 */
final class RussianPointers {
  private static final Pattern SUCH =
      Pattern.compile("(?:так|эт|подобн|аналогичн|соответствующ)(?:ое|о|ую|у|ои|им|ие|ими|ые|ыми)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:заявлени|мнени|предположени|информаци|точк|прогноз|оценк|вывод|позици|предложени"
              + "|обещани|обвинени|предупреждени|призыв|данны|цифр|инициатив)\\p{L}{0,3}");

  /** Adjectives between such a pronoun and its noun. */
  private static final int ADJECTIVES = 2;

  private RussianPointers() {}

  /** Whether such words begin at the token. */
  static boolean at(Layout layout, int token) {
    boolean so = layout.word(token).equals("так") && layout.token(token + 1).isWord();
    if (behind(layout, token) || so && layout.word(token + 1).matches("сказал|сказала|сказали")) {
      return true;
    }
    int such = Set.of("с", "со").contains(layout.word(token)) ? token + 1 : token;
    boolean points = SUCH.matcher(layout.word(such)).matches();
    for (int at = such + 1; points && at <= such + 1 + ADJECTIVES; at++) {
      if (WORDS.matcher(layout.word(at)).matches()) {
        return true;
      }
      points = RussianWords.isAdjective(layout.word(at));
    }
    return false;
  }

  /** Whether "об этом" stands there. */
  static boolean behind(Layout layout, int token) {
    return Set.of("об", "о").contains(layout.word(token)) && layout.word(token + 1).equals("этом");
  }
}
