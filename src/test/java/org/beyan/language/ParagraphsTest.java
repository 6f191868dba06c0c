package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void cutsAtBlankLinesAndLineEnds() {
    assertThat(paragraphs("Başlık\nBir.\r\n\r\n İki. \n\n\nÜç."))
        .containsExactly("Başlık", "Bir.", "İki.", "Üç.");
  }

  @Test
  void joinsTheLinesOfAWrappedText() {
    String line = "Bu satır mektup programlarının kırdığı gibi kırılmış bir satırdır ve\n";
    assertThat(paragraphs(line.repeat(6) + "\nİkinci paragraf.")).hasSize(2);
  }

  @Test
  void mendsASentenceThatALinkBroke() {
    assertThat(paragraphs("Karar\n\nTürkiye\n\n'nin oldu.\n\nDemir geldi."))
        .containsExactly("Karar\n\nTürkiye\n\n'nin oldu.", "Demir geldi.");
    assertThat(paragraphs("Demir bunu\n\nsöyledi.")).hasSize(1);
    assertThat(paragraphs("Demir bunu söyledi.\n\nve gitti")).hasSize(2);
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(paragraphs(" \n\n ")).isEmpty();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }
}
