package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Turkish.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kremlin'den yapılan açıklamada, yolun bittiği bildirildi. | Kremlin",
        "NATO'nun raporunda yolun bittiği bildirildi. | NATO",
        "Raporda yolun bittiği belirtiliyor. | Rapor",
        "Raporda Emre Örnekoğlu'nun geldiği belirtiliyor. | Rapor",
        "Emre Örnekoğlu'nun mektubunda yolun bittiği kaydedildi. | Emre Örnekoğlu",
        "Yolun bittiği NATO tarafından bildirildi. | NATO",
      })
  void tellWhoStandsBehindAPassive(String text, String source) {
    assertThat(read(text)).singleElement().asString().startsWith(source + ": ");
  }

  @Test
  void speakBehindAPassiveParticiple() {
    assertThat(read("Yolun bittiğine işaret edilen raporda rakamlar da var."))
        .containsExactly("rapor: Yolun bittiğine | işaret edilen");
  }

  @Test
  void areNotTheWordsThemselves() {
    assertThat(read("Bu raporda yolun bittiği belirtildi."))
        .singleElement()
        .asString()
        .endsWith(": yolun bittiği | belirtildi");
  }

  @Test
  void giveNoSourceToAPassiveThatHasNone() {
    assertThat(read("Dün akşam yolun bittiği belirtildi.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Kararname, true", "Yasa, true", "Tasarı, true", "Mektup, false", "Başkan, false"})
  void areLawsOrSpeak(String word, boolean legal) {
    Layout layout = Turkish.layout(word + " yolun bittiğini söylüyor");
    assertThat(new TurkishSubjects(layout).texts().isLegal(0)).isEqualTo(legal);
  }
}
