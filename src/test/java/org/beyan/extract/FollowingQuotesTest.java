package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingQuotesTest {
  /** A line break of the text is written ¶. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Dedi ki: \"Bir.\" Sonra gitti. | Bir.",
        "Dedi ki:¶¶\"Bir.\"¶¶\"İki.\"¶¶Sonra gitti. | Bir. // İki.",
        "Dedi ki:¶¶\"Bir.\"¶¶BAŞLIK¶¶\"İki.\"¶¶Sonra gitti. | Bir. // İki.",
        "Dedi ki:¶¶\"Bir.\"¶¶\"BAŞLIK\"¶¶\"İki.\"¶¶Sonra gitti. | Bir. // İki.",
        "Dedi ki:¶¶\"BAŞLIK\"¶¶\"Bir.\"¶¶Sonra gitti. | Bir.",
        "Dedi ki:¶¶\"Bir.\"¶¶Sonra gitti.¶¶\"İki.\" | Bir.",
        "Dedi ki:¶¶\"Bir.\"¶¶\"İki\" diye sürdü. | Bir.",
        "Dedi ki: - \"Bir.\" | Bir.",
        "Dedi ki: sonra uzun uzun anlattı. \"Bir.\" | ``",
        "Dedi ki: gitti. | ``",
      })
  void standBehindAColon(String written, String words) {
    String text = written.replace("¶", "\n");
    FollowingQuotes following = new FollowingQuotes(Turkish.document(text));
    assertThat(Turkish.words(following.after(text.indexOf(':') + 1), text)).isEqualTo(words);
  }
}
