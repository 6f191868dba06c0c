package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordPatternsTest {
  private static final String BEFORE = "(?<![^ ])";
  private static final String BEHIND = "(?=[' ])";
  private static final List<String> WORDS =
      List.of("(?<day>\\d{1,2}) may", "a", "ya[kn]i?", "(?:late )?abba");

  private final WordPatterns patterns = new WordPatterns(BEFORE, WORDS, BEHIND);

  @Test
  void occurAtTheBeginningsOfWords() {
    assertThat(patterns.occurIn("on 24 may he left ")).isTrue();
    assertThat(patterns.occurIn("a ")).isTrue();
    assertThat(patterns.occurIn("they sang of late abba ")).isTrue();
    assertThat(patterns.occurIn("maya ")).isFalse();
    assertThat(patterns.occurIn("")).isFalse();
  }

  /** What the first letters rule out, the patterns would not have found. */
  @Property
  void findWhatTheSinglePatternsFind(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = 'a', to = 'b')
          @Chars({' ', 'y', 'k', '1', 'ə'})
          String words) {
    String single =
        WORDS.stream()
            .map(word -> BEFORE + "(?:" + word + ")" + BEHIND)
            .collect(Collectors.joining("|"));
    assertThat(patterns.occurIn(words)).isEqualTo(Pattern.compile(single).matcher(words).find());
  }
}
