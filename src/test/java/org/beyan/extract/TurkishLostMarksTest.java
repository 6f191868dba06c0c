package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Turkish.read;

import org.junit.jupiter.api.Test;

class TurkishLostMarksTest {
  /** Paragraphs of one sentence each, of which nobody says anything. */
  private static final String CUT =
      "Köprü eski.\n\nYol uzun.\n\nHava soğuk.\n\nDere dar.\n\nKum az.\n\nTaş çok.\n\nSu var.\n\n";

  @Test
  void joinsParagraphsOfWhichOnlyFirstAndLastAreMarked() {
    assertThat(
            read("Emre Örnekoğlu, \"Yolları açtık.\"\n\nİşler iyi.\n\n\"Köprü de bitecek\" dedi."))
        .containsExactly("Emre Örnekoğlu: Yolları açtık. // İşler iyi. // Köprü de bitecek | dedi");
  }

  @Test
  void leavesAQuotationAloneWhereTheParagraphBeforeTellsSomethingElse() {
    assertThat(
            read(
                "Emre Örnekoğlu, köprünün eskidiğini söyledi.\n\nToplantı uzundu.\n\n\"Köprü de"
                    + " bitecek\" dedi."))
        .containsExactly(
            "Emre Örnekoğlu: köprünün eskidiğini | söyledi", "—: Köprü de bitecek | dedi");
  }

  @Test
  void cutsTheSourceOffWordsWhoseOpeningMarkIsLost() {
    assertThat(read("Emre Örnekoğlu, Yolları açtık. Köprü de bitecek\" dedi."))
        .containsExactly("Emre Örnekoğlu: Yolları açtık. Köprü de bitecek | dedi");
  }

  @Test
  void readsOnInTheFirstPersonWhereEachSentenceIsAParagraph() {
    assertThat(
            read(
                CUT
                    + "Emre Örnekoğlu şöyle konuştu: \"Yolları açtık.\"\n\nKöprümüzü de"
                    + " bitiriyoruz.\n\nCanan Denek ise köprünün eskidiğini belirtti."))
        .containsExactly(
            "Emre Örnekoğlu: Yolları açtık. // Köprümüzü de bitiriyoruz. | konuştu",
            "Canan Denek: köprünün eskidiğini | belirtti");
  }

  @Test
  void takesNoNarrationForWordsThatGoOn() {
    assertThat(
            read(CUT + "Emre Örnekoğlu şöyle konuştu: \"Yolları açtık.\"\n\nToplantı uzun sürdü."))
        .containsExactly("Emre Örnekoğlu: Yolları açtık. | konuştu");
  }

  @Test
  void readsNothingOnInAnArticleOfLongerParagraphs() {
    assertThat(
            read("Emre Örnekoğlu şöyle konuştu: \"Yolları açtık.\"\n\nKöprümüzü de bitiriyoruz."))
        .containsExactly("Emre Örnekoğlu: Yolları açtık. | konuştu");
  }
}
