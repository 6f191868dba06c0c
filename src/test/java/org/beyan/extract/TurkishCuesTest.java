package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;

class TurkishCuesTest {
  @Test
  void standInTextOrder() {
    assertThat(cues("Yolun bittiğini belirten Örnekoğlu, \"İyi\" ifadesini kullandı."))
        .containsExactly("belirten", "ifadesini kullandı");
  }

  @Test
  void standOutsideMarks() {
    assertThat(cues("\"Bana gel dedi\" diye anlattı.")).containsExactly("anlattı");
  }

  private static List<String> cues(String text) {
    return new TurkishCues(Turkish.layout(text))
        .in(new Span(0, text.length())).stream().map(cue -> cue.span().in(text)).toList();
  }
}
