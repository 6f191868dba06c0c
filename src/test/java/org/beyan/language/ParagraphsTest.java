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

  /** A line that the next word would have fitted into ends its paragraph. */
  @Test
  void joinsWrappedLinesThatNoBlankLineParts() {
    String line = "Deneme Limanı Müdürü Emre Örnekoğlu iskelenin yakında açılacağını\n";
    String lead = "Bu giriş satırı kırılmamıştır. ".repeat(5).strip() + "\n";
    String paragraph = line.repeat(7) + "söyledi.\n";
    assertThat(paragraphs(lead + paragraph + paragraph)).hasSize(3);
  }

  @Test
  void joinsWrappedLinesWithABlankOneBehindEach() {
    String line = "Deneme Limanı Müdürü Emre Örnekoğlu iskelenin yakında açılacağını\n\n";
    assertThat(paragraphs((line.repeat(9) + "söyledi.\n\n").repeat(2))).hasSize(2);
  }

  @Test
  void keepsLinesThatEachEndASentence() {
    String line = "Deneme Limanı Müdürü Emre Örnekoğlu iskelenin açılacağını söyledi.\n";
    assertThat(paragraphs("Başlık\n" + line.repeat(15) + line.strip().repeat(3))).hasSize(17);
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
