package org.beyan.extract;

import java.util.Set;
import org.beyan.article.Mention;

/**
 * Finds where the person or body ends that is told something: "told reporters", "warned Greece".
 */
final class EnglishAddressees {
  /** Longest addressee, in words. */
  private static final int LONGEST = 18;

  private final Layout layout;
  private final int end;

  /**
   * @param end index behind the sentence's last word
   */
  EnglishAddressees(Layout layout, int end) {
    this.layout = layout;
    this.end = end;
  }

  /** Index behind the addressee that begins at a token. */
  int behind(int first) {
    int at = first;
    int limit = Math.min(end, first + LONGEST);
    while (at < limit && isAddressee(at, first)) {
      at++;
    }
    return at;
  }

  private boolean isAddressee(int at, int first) {
    String word = layout.word(at);
    if (layout.isQuoted(at) || !layout.token(at).isWord()) {
      return false;
    }
    if (at == first || layout.mention(at).isPresent() && isSamePhrase(at)) {
      return !EnglishWords.SUBORDINATORS.contains(word);
    }
    String before = layout.word(at - 1);
    boolean complement = word.equals("of") || before.equals("of");
    boolean small = !layout.token(at).isCapitalised(layout.text());
    boolean noun =
        small
            && !EnglishWords.endsPhrase(word)
            && !EnglishWords.isPast(word)
            && !EnglishWords.DETERMINERS.contains(word)
            && !EnglishWords.PRONOUNS.contains(word)
            && !isWhole(at - 1);
    return noun || complement || word.equals("and");
  }

  /** A name goes on from the token before, or a title takes a name. */
  private boolean isSamePhrase(int at) {
    return !isWhole(at - 1) && !EnglishWords.PRONOUNS.contains(layout.word(at));
  }

  /** Whether an addressee is complete with a token: a pronoun, a plural, a person. */
  private boolean isWhole(int at) {
    String word = layout.word(at);
    boolean plural =
        word.endsWith("s")
            && !EnglishWords.POSSESSIVES.contains(word)
            && !layout.token(at).isCapitalised(layout.text());
    boolean person =
        layout
            .mention(at)
            .map(mention -> mention.is(Mention.Type.PERSON) && layout.behind(mention) == at + 1)
            .orElse(false);
    return plural || person || Set.of("him", "them", "me", "us", "her").contains(word);
  }
}
