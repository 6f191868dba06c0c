package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Russian.read;

import org.junit.jupiter.api.Test;

class RussianTranscriptTest {
  @Test
  void givesEachTurnToItsName() {
    assertThat(
            read(
                "Встреча началась утром.\nАртём Золотарёв: Мост плох. Он закрыт.\nБорис Кедрин:"
                    + " Когда откроют?\nАртём Золотарёв: Весной."))
        .containsExactly(
            "Артём Золотарёв: Мост плох. Он закрыт.",
            "Борис Кедрин: Когда откроют?",
            "Артём Золотарёв: Весной.");
  }

  @Test
  void takesQuestionsForNobodys() {
    assertThat(
            read(
                "Вопрос: Когда откроют мост?\nД.Золотарёв: Весной.\nОпоры готовы.\nВопрос: А"
                    + " дорогу?\nД.Золотарёв: Летом."))
        .containsExactly("Д.Золотарёв: Весной. | Опоры готовы.", "Д.Золотарёв: Летом.");
  }

  @Test
  void keepsReportsWithinATurn() {
    assertThat(
            read("Вопрос: Когда?\nД.Золотарёв: Борис Кедрин сказал, что весной.\nВопрос: Точно?"))
        .containsExactly("Д.Золотарёв: Борис Кедрин сказал, что весной.");
  }

  @Test
  void isNoHeadline() {
    assertThat(read("Артём Золотарёв: мост закрыт.")).isEmpty();
  }
}
