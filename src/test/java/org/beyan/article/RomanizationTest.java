package org.beyan.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {
  @ParameterizedTest
  @CsvSource({
    "Анна Примерова, Anna Primerova",
    "Юрий Щукин, Yury Shchukin",
    "Евгений Зайцев, Yevgeny Zaytsev",
    "Алексеев, Alekseyev",
    "Андрей Достоевский, Andrey Dostoyevsky",
    "ЮЖНЫЙ, YUZHNY",
    "Михаил Ёлкин-Соловьёв, Mikhail Yolkin-Solovyov",
  })
  void writesNamesAsTheEnglishPressDoes(String cyrillic, String latin) {
    assertThat(Romanization.of(cyrillic)).isEqualTo(latin);
  }

  @Test
  void leavesLatinLettersAlone() {
    assertThat(Romanization.of("Ayşe Örnek")).isEqualTo("Ayşe Örnek");
    assertThat(Romanization.isCyrillic("Ayşe Örnek")).isFalse();
  }
}
