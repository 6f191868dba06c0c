package org.beyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishStemmerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ateşkes ateşkesin ateşkese ateşkesi ateskeste ATEŞKESTEN",
        "saldırı saldırının saldırılar saldırısı saldırısına saldırılarını saldırıya saldırıdaki",
        "Türkiye Türkiyenin TÜRKİYEYE turkiyede Türkiyeden",
        "Rusya Rusyaya Rusyanın Rusyadan RUSYA",
        "barış barışı barışa barışın barışımız barıştır",
        "kitap kitabı kitaba kitaplar kitapta kitabımız",
        "görüşme görüşmeler görüşmesi görüşmeyi gorusmede görüşmelerindeki",
        "bakan bakanı bakana bakanına bakanlar bakanın"
      })
  void bringsTheFormsOfANounTogether(String forms) {
    assertThat(Arrays.stream(forms.split(" ")).map(TurkishStemmer::stem).distinct())
        .as(forms)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"başkan başka başkent", "Türk Türkiye", "karar kara", "sınır sınıf"})
  void keepsOtherWordsApart(String words) {
    assertThat(Arrays.stream(words.split(" ")).map(TurkishStemmer::stem))
        .as(words)
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesShortWordsAndVowellessOnesAlone() {
    assertThat(TurkishStemmer.stem("evi")).isEqualTo("evi");
    assertThat(TurkishStemmer.stem("bmye")).isEqualTo("bmye");
    assertThat(TurkishStemmer.stem("")).isEmpty();
  }
}
