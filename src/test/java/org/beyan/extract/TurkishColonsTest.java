package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Turkish.read;

import org.junit.jupiter.api.Test;

class TurkishColonsTest {
  @Test
  void takesTheParagraphsThatACueAnnounces() {
    assertThat(
            read(
                "Emre Örnekoğlu şunları kaydetti:\n\n\"Yolları açtık.\"\n\n\"Köprüyü de"
                    + " açacağız.\"\n\nToplantı sonra bitti."))
        .containsExactly("Emre Örnekoğlu: Yolları açtık. // Köprüyü de açacağız. | kaydetti");
  }

  @Test
  void skipsAHeadingInCapitalsBetweenThem() {
    assertThat(
            read(
                "Emre Örnekoğlu şunları kaydetti:\n\n\"Yolları açtık.\"\n\nKÖPRÜ DE"
                    + " AÇILACAK\n\n\"Köprüyü de açacağız.\"\n\nToplantı sonra bitti."))
        .containsExactly("Emre Örnekoğlu: Yolları açtık. // Köprüyü de açacağız. | kaydetti");
  }

  @Test
  void leavesALaterParagraphWithACueOfItsOwn() {
    assertThat(
            read(
                "Emre Örnekoğlu şunları kaydetti:\n\n\"Yolları açtık.\"\n\n\"Köprüyü de açacağız\""
                    + " diyen Canan Denek, sonra gitti."))
        .containsExactly(
            "Emre Örnekoğlu: Yolları açtık. | kaydetti",
            "Canan Denek: Köprüyü de açacağız | diyen");
  }

  @Test
  void takesSentencesWithoutMarksUpToTheNextCue() {
    assertThat(
            read(
                "Emre Örnekoğlu şunları söyledi:\n\nYolları açtık. İşler iyi.\n\nKöprü de"
                    + " bitecek.\n\nCanan Denek ise köprünün eskidiğini belirtti."))
        .containsExactly(
            "Emre Örnekoğlu: Yolları açtık. İşler iyi. // Köprü de bitecek. | söyledi",
            "Canan Denek: köprünün eskidiğini | belirtti");
  }

  @Test
  void takesTheWordsOfAHeadlineWithoutACue() {
    assertThat(read("Emre Örnekoğlu: \"Köprü yarın açılacak\""))
        .containsExactly("Emre Örnekoğlu: Köprü yarın açılacak");
  }

  @Test
  void takesNoCrossheadInCapitals() {
    assertThat(read("EMRE ÖRNEKOĞLU: \"KÖPRÜ AÇILACAK\"")).isEmpty();
  }

  @Test
  void givesWordsThatTwoCuesClaimToOne() {
    assertThat(read("Emre Örnekoğlu: \"Köprü yarın açılacak\" dedi."))
        .containsExactly("Emre Örnekoğlu: Köprü yarın açılacak | dedi");
    assertThat(read("Emre Örnekoğlu şunları söyledi: \"Köprü yarın açılacak\" dedi."))
        .containsExactly("Emre Örnekoğlu: Köprü yarın açılacak | söyledi");
  }

  @Test
  void announcesNothingWithoutAColon() {
    assertThat(read("Emre Örnekoğlu şunları söyledi. \"Köprü\" bir kitaptır.")).isEmpty();
  }
}
