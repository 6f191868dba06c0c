package org.beyan.extract;

import java.util.List;
import java.util.Set;

/** Words at the beginning of a sentence that point back to the one before: об этом сообщил …. */
final class RussianPointers {
  private static final List<List<Set<String>>> PHRASES =
      List.of(
          List.of(Set.of("об", "о"), Set.of("этом")),
          List.of(Set.of("с"), Set.of("таким", "этим"), Set.of("заявлением")),
          List.of(
              Set.of("такое", "это", "такую", "эту", "такои"),
              Set.of(
                  "заявление",
                  "мнение",
                  "предположение",
                  "информацию",
                  "точку",
                  "прогноз",
                  "оценку",
                  "вывод",
                  "позицию")));

  private RussianPointers() {}

  /** Whether such words begin at the token. */
  static boolean at(Layout layout, int token) {
    return PHRASES.stream().anyMatch(phrase -> matches(phrase, layout, token));
  }

  /** Whether "об этом" stands just behind a cue. */
  static boolean behind(Layout layout, int token) {
    return matches(PHRASES.get(0), layout, token);
  }

  private static boolean matches(List<Set<String>> phrase, Layout layout, int token) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).contains(layout.word(token + i))) {
        return false;
      }
    }
    return true;
  }
}
