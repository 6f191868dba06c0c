package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Russian.read;

import org.junit.jupiter.api.Test;

class RussianPointersTest {
  @Test
  void takeTheSentenceBefore() {
    assertThat(read("Мост откроют весной. Об этом в среду сообщил Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
    assertThat(read("Мост откроют весной. Артём Золотарёв заявил об этом в среду."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void takeNothingThatIsAttributedAlready() {
    assertThat(
            read("Борис Кедрин заявил, что мост закрыт. Об этом в среду сообщил Артём Золотарёв."))
        .containsExactly("Борис Кедрин: мост закрыт");
  }

  @Test
  void mayPointBackByANoun() {
    assertThat(read("Мост откроют весной. Такое мнение высказал Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
    assertThat(read("Мост откроют весной. С таким громким заявлением выступил Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
    assertThat(read("Мост откроют весной. Так сказал Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
    assertThat(read("Мост откроют весной. Такое здание построил Артём Золотарёв.")).isEmpty();
  }

  @Test
  void mayPointBackWithinTheSentence() {
    assertThat(read("Мост откроют весной, об этом заявил Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void mayGoOnWithTheWords() {
    assertThat(read("Мост закрыт. Об этом заявил Артём Золотарёв: «Опоры треснули»."))
        .containsExactly("Артём Золотарёв: Мост закрыт", "Артём Золотарёв: Опоры треснули");
  }
}
