package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emre Örnekoğlu dün geldi | Emre Örnekoğlu | 2",
        "Gürcistan Başbakanı Emre Örnekoğlu dün geldi | Emre Örnekoğlu | 4",
        "Başbakan dün geldi | Başbakan | 1",
        "Gürcistan Başbakanı dün geldi | Gürcistan Başbakanı | 2",
        "Emre Örnekoğlu ve Canan Denek dün geldi | Emre Örnekoğlu ve Canan Denek | 5",
        "Emre Örnekoğlu ve Gürcistan dün geldi | Emre Örnekoğlu ve Gürcistan | 4",
        "Emre Örnekoğlu, Canan Denek'in dün geldi | Emre Örnekoğlu | 2",
        "Emre Örnekoğlu ve Canan Denek'in dün geldi | Emre Örnekoğlu | 2",
        "Emre Örnekoğlu gazetecilere dün geldi | Emre Örnekoğlu | 2",
        "Gürcistan'ın Türkiye ile geldi | Gürcistan | 1",
      })
  void readsTitlesNamesAndJointSources(String text, String mention, int behind) {
    assertThat(phrase(text))
        .hasValueSatisfying(
            source -> {
              assertThat(source.mention().in(text)).isEqualTo(mention);
              assertThat(source.behind()).isEqualTo(behind);
            });
  }

  @Test
  void beginsOnlyWhereAMentionDoes() {
    assertThat(new NounPhrases(Turkish.layout("Emre Örnekoğlu"), Set.of("ve")).at(1)).isEmpty();
    assertThat(phrase("dün Emre Örnekoğlu")).isEmpty();
  }

  @Test
  void readsOverTitlesOnlyAsTold() {
    String text = "Gürcistan kayıkçı reisi Emre Örnekoğlu geldi";
    Layout layout = Turkish.layout(text);
    NounPhrases plain = new NounPhrases(layout, Set.of("ve"));
    assertThat(plain.at(0).map(Source::behind)).hasValue(1);
    assertThat(
            plain
                .titledBy(Pattern.compile("kayikci|reisi"), "birligi"::equals)
                .at(0)
                .map(Source::behind))
        .hasValue(5);
  }

  private static Optional<Source> phrase(String text) {
    return new NounPhrases(Turkish.layout(text), Set.of("ve")).at(0);
  }
}
