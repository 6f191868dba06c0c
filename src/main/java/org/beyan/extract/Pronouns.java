package org.beyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beyan.article.Mention;
import org.beyan.article.Token;

/** Personal pronouns of the third person; of Turkish ones, those that can be a subject. */
final class Pronouns {
  private static final Map<String, Set<String>> SUBJECTS =
      Map.of(
          "tr", Set.of("kendisi", "kendileri", "onlar"),
          "ru", Set.of("он", "она", "они"),
          "en", Set.of("he", "she", "they"));

  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          "tr",
          Set.of(),
          "ru",
          Set.of(
              "его", "него", "ему", "нему", "им", "ним", "нем", "ее", "нее", "еи", "неи", "ею",
              "нею", "их", "них", "ими", "ними"),
          "en",
          Set.of("him", "his", "her", "hers", "them", "their", "theirs"));

  private Pronouns() {}

  static List<Mention> in(List<Token> tokens, String language) {
    Set<String> subjects = SUBJECTS.getOrDefault(language, Set.of());
    Set<String> others = OTHERS.getOrDefault(language, Set.of());
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean subject =
          subjects.contains(token.folded()) || language.equals("tr") && isHe(tokens, i);
      if (subject || others.contains(token.folded())) {
        boolean nominative = subject && token.ending().isEmpty();
        mentions.add(
            new Mention(token.span(), token.end(), Mention.Type.PRONOUN, List.of(), nominative));
      }
    }
    return mentions;
  }

  /** {@code o} is mostly "that"; with a mark behind it, it is "he" or "she". */
  private static boolean isHe(List<Token> tokens, int at) {
    return tokens.get(at).isMark("o")
        && tokens.get(at).ending().isEmpty()
        && at + 1 < tokens.size()
        && ",\"“«".contains(tokens.get(at + 1).folded());
  }
}
