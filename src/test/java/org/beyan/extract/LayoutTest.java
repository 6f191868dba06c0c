package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Mention.Type;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String TEXT = "Emre Örnekoğlu'nun \"Yol bitti\" sözü";

  private final Layout layout = Turkish.layout(TEXT);

  @Test
  void knowsWhichMentionATokenBelongsTo() {
    assertThat(layout.mention(0)).hasValueSatisfying(m -> assertThat(m.is(Type.NAME)).isTrue());
    assertThat(layout.mention(1)).isEqualTo(layout.mention(0));
    assertThat(layout.mention(Turkish.token(layout, "sozu"))).isEmpty();
  }

  @Test
  void knowsWhichQuotationATokenStandsIn() {
    assertThat(layout.isQuoted(Turkish.token(layout, "yol"))).isTrue();
    assertThat(layout.isQuoted(Turkish.token(layout, "sozu"))).isFalse();
    assertThat(layout.quote(Turkish.token(layout, "bitti")))
        .hasValueSatisfying(quote -> assertThat(quote.words().in(TEXT)).isEqualTo("Yol bitti"));
  }

  @Test
  void isEmptyOutsideTheDocument() {
    assertThat(layout.word(-1)).isEmpty();
    assertThat(layout.word(layout.size())).isEmpty();
    assertThat(layout.mention(-1)).isEmpty();
    assertThat(layout.isQuoted(layout.size())).isFalse();
  }

  @Test
  void coversTheEndingOfTheLastToken() {
    assertThat(layout.span(0, 2).in(TEXT)).isEqualTo("Emre Örnekoğlu'nun");
    assertThat(layout.behind(layout.mention(0).orElseThrow())).isEqualTo(2);
  }
}
