package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNamesTest {
  private static final RussianNames NAMES =
      new RussianNames(Set.of("Артём", "Сергей", "Игорь", "Вера", "Мария", "Марин")::contains);

  @ParameterizedTest
  @CsvSource({
    "Артёма Золотарёва,Артём Золотарёв",
    "Артёмом Золотарёвым,Артём Золотарёв",
    "Сергея Кедринского,Сергей Кедринский",
    "Игорю Кедрину,Игорь Кедрин",
    "Веры Липовой,Вера Липова",
    "Марией Кедринской,Мария Кедринская",
  })
  void areTurnedToTheirDictionaryForm(String written, String nominative) {
    assertThat(NAMES.nominative(written)).isEqualTo(nominative);
  }

  @ParameterizedTest
  @CsvSource({"Артём Золотарёв", "Вера Липова", "Марина Липова", "Абаба Липова", "Золотарёва"})
  void stayAsTheyAreWhereNothingShowsACase(String written) {
    assertThat(NAMES.nominative(written)).isEqualTo(written);
  }

  @Test
  void ofOneWordMayBeACaseOfAFullName() {
    assertThat(RussianNames.isCaseOf("Золотарёвым", "Артём Золотарёв")).isTrue();
    assertThat(RussianNames.isCaseOf("Липовой", "Вера Липова")).isTrue();
    assertThat(RussianNames.isCaseOf("Золотов", "Артём Золотарёв")).isFalse();
  }
}
