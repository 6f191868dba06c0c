package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.article.Token;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  @Test
  void cutsTheEndingBehindAnApostrophe() {
    assertThat(tokens("Türkiye'nin Demir’e sözü"))
        .containsExactly("Türkiye+nin", "Demir+e", "sözü");
    assertThat(tokens("they don't")).containsExactly("they", "don+t");
  }

  @Test
  void keepsTheSecondHalfOfANameTogether() {
    assertThat(tokens("O'Brien'ın")).containsExactly("O'Brien+ın");
  }

  @Test
  void keepsDecimalNumbersAndDatesTogether() {
    assertThat(tokens("97,5 ve 40.000, 03.11.2020."))
        .containsExactly("97,5", "ve", "40.000", ",", "03.11.2020", ".");
  }

  @Test
  void foldsBothWaysToWriteAnEllipsisAlike() {
    assertThat(Tokenizer.tokens("Ama... Ama…").stream().map(Token::folded))
        .containsExactly("ama", "...", "ama", "...");
  }

  @Test
  void makesAHyphenATokenOfItsOwn() {
    assertThat(tokens("Türk-Rus")).containsExactly("Türk", "-", "Rus");
  }

  @Test
  void keepsDecomposedLettersAndSoftHyphensInTheirWord() {
    assertThat(tokens("Erdog\u0306an Çavuş\u00adoğlu")).hasSize(2);
    assertThat(Tokenizer.tokens("Erdog\u0306an").get(0).folded()).isEqualTo("erdogan");
  }

  @Test
  void beginsNoWordWithASoftHyphen() {
    assertThat(tokens("Köprü. \u00adAçık")).containsExactly("Köprü", ".", "Açık");
  }

  private static List<String> tokens(String text) {
    return Tokenizer.tokens(text).stream()
        .map(
            token ->
                token
                    .extent()
                    .in(text)
                    .replaceFirst("['’](?=\\p{L}+$)", token.ending().isEmpty() ? "'" : "+"))
        .toList();
  }
}
