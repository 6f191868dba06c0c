package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.article.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Demir \"yarın geliriz\" dedi.",
        "Demir “yarın geliriz” dedi.",
        "Demir ”yarın geliriz” dedi.",
        "Demir „yarın geliriz“ dedi.",
        "Demir „yarın geliriz” dedi.",
        "Demir «yarın geliriz» dedi.",
        "Demir ‘yarın geliriz’ dedi.",
        "Demir 'yarın geliriz' dedi.",
        "Demir ‹yarın geliriz› dedi.",
        "Demir ''yarın geliriz'' dedi.",
        "Demir ‘‘yarın geliriz’’ dedi.",
        "Demir “yarın geliriz\" dedi.",
        "Demir \"yarın geliriz” dedi.",
        "Demir 'yarın geliriz\" dedi.",
        "Demir \" yarın geliriz \" dedi.",
        "Demir:\"yarın geliriz\"dedi.",
        "Demir, dün\"yarın geliriz\"dedi."
      })
  void findsTheWordsBetweenAnyMarks(String text) {
    assertThat(words(text)).containsExactly("yarın geliriz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ankara'nın ve Moskova’nın kararı",
        "They don't know the ministers' plans of the '90s",
        "Ekran 13\"ü geçti.",
        "A man of 6'2\" left.",
        "Ankara''nın kararı",
        "Kararı Ankara verdi."
      })
  void takesApostrophesAndInchesForNoMarks(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void keepsAnInchInsideItsQuotation() {
    assertThat(words("Demir \"Ekran 13\"ü geçti\" dedi.")).containsExactly("Ekran 13\"ü geçti");
  }

  @Test
  void tellsAnApostropheFromAClosingSingleMark() {
    assertThat(words("'We don't accept the ministers' plan,' Smith said."))
        .containsExactly("We don't accept the ministers' plan,");
    assertThat(words("Demir 'Ankara'nın sözü' dedi.")).containsExactly("Ankara'nın sözü");
  }

  @Test
  void findsOnlyTheOutermostOfNestedQuotations() {
    assertThat(words("\"Yeni \"Deniz\" gazetesi\" dedi."))
        .containsExactly("Yeni \"Deniz\" gazetesi");
    assertThat(words("“Yeni ‘Deniz’ gazetesi” dedi.")).containsExactly("Yeni ‘Deniz’ gazetesi");
    assertThat(words("'The \"Sea\" is shut,' Smith said.")).containsExactly("The \"Sea\" is shut,");
    assertThat(words("«Завод „Заря“ открыт», — сказал он.")).containsExactly("Завод „Заря“ открыт");
  }

  @Test
  void letsOneMarkCloseTwoQuotations() {
    assertThat(words("Купили ОАО «НК «Заря», затем «Север».")).containsExactly("НК «Заря", "Север");
  }

  @Test
  void separatesTwoQuotationsOfAParagraph() {
    assertThat(words("\"Bir\" dedi. \"İki\" diye ekledi.")).containsExactly("Bir", "İki");
  }

  @Test
  void letsAQuotationWithoutClosingMarkRunToTheParagraphsEnd() {
    List<Quote> quotes = quotes("Demir şöyle dedi: \"Yarın geliriz. Bekleyin.\nSonra sustu.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).opened()).isTrue();
    assertThat(quotes.get(0).closed()).isFalse();
    assertThat(words("Demir şöyle dedi: \"Yarın geliriz. Bekleyin.\nSonra sustu."))
        .containsExactly("Yarın geliriz. Bekleyin.");
  }

  @Test
  void endsAQuotationWithoutClosingMarkBeforeTheNext() {
    assertThat(words("\"Yarın geliriz dedi Demir. \"Bekleyin\" diye ekledi."))
        .containsExactly("Yarın geliriz dedi Demir.", "Bekleyin");
  }

  @Test
  void beginsAQuotationWithoutOpeningMarkAtTheParagraphsStart() {
    List<Quote> quotes = quotes("Yarın gelmek gerekecek\" dedi Demir. \"Tamam\" diye ekledi.");
    assertThat(quotes).extracting(Quote::opened).containsExactly(false, true);
    assertThat(words("Yarın gelmek gerekecek\" dedi Demir. \"Tamam\" diye ekledi."))
        .containsExactly("Yarın gelmek gerekecek", "Tamam");
  }

  @Test
  void beginsAQuotationWithoutOpeningMarkBehindTheSentenceOfTheOneBefore() {
    assertThat(words("\"Tamam\" dedi. Yarın gelmek gerekecek\" diye ekledi."))
        .containsExactly("Tamam", "Yarın gelmek gerekecek");
  }

  @Test
  void carriesAQuotationThatOpensAgainInEachParagraph() {
    String text = "Smith said: “We came.\n\n“We saw.\n\n“We left,” he said. “Bye.”";
    assertThat(words(text)).containsExactly("We came.", "We saw.", "We left,", "Bye.");
    assertThat(quotes(text)).extracting(Quote::closed).containsExactly(false, false, true, true);
  }

  @Test
  void carriesAQuotationOverAParagraphWithoutMarks() {
    assertThat(words("Demir \"Geldik.\n\nGördük.\n\nDöndük\" dedi."))
        .containsExactly("Geldik.", "Gördük.", "Döndük");
  }

  @Test
  void carriesNoQuotationIntoParagraphsThatHaveTheirOwn() {
    assertThat(words("Demir \"Geldik.\n\nKaya sustu.\n\n\"Gördük\" dedi. \"Döndük\" dedi."))
        .containsExactly("Geldik.", "Gördük", "Döndük");
  }

  @Test
  void findsBothHalvesOfAnInterruptedQuotation() {
    assertThat(words("“Köprü,” dedi Demir, “yarın açılır.”"))
        .containsExactly("Köprü,", "yarın açılır.");
    assertThat(words("«Мост, — сказал он, — откроют»."))
        .containsExactly("Мост, — сказал он, — откроют");
  }

  @Test
  void findsTitlesAndIronicWordsAsWell() {
    assertThat(words("Demir \"barış\" masasında 'Köprü' romanını okudu."))
        .containsExactly("barış", "Köprü");
  }

  @Test
  void passesOverACrossheadBetweenTwoQuotations() {
    assertThat(words("\"Geldik.\"\n\nYOL UZUN\n\n\"Gördük.\""))
        .containsExactly("Geldik.", "Gördük.");
  }

  @Test
  void leavesOutMarksWithoutWords() {
    assertThat(words("Demir \"\" dedi.")).isEmpty();
  }

  private static List<Quote> quotes(String text) {
    return QuotationMarks.in(text, Paragraphs.of(text));
  }

  private static List<String> words(String text) {
    return quotes(text).stream().map(quote -> quote.words().in(text)).toList();
  }
}
