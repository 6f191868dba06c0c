package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Russian.read;

import org.junit.jupiter.api.Test;

class RussianParenthesesTest {
  @Test
  void mayOpenTheSentence() {
    assertThat(read("По словам министра Артёма Золотарёва, мост откроют весной."))
        .containsExactly("Артёма Золотарёва: мост откроют весной");
  }

  @Test
  void breakTheirClause() {
    assertThat(read("Мост, по словам Артёма Золотарёва, откроют весной."))
        .containsExactly("Артёма Золотарёва: Мост | откроют весной");
  }

  @Test
  void mayHoldAPronoun() {
    assertThat(read("Однако, по его словам, мост закрыт.")).containsExactly("его: мост закрыт");
  }

  @Test
  void takeTheOwnerNotHisMaster() {
    assertThat(read("По словам его помощника, мост закрыт."))
        .containsExactly("помощника: мост закрыт");
  }

  @Test
  void beginWithAs() {
    assertThat(read("Как заявил Артём Золотарёв, мост откроют весной."))
        .containsExactly("Артём Золотарёв: мост откроют весной");
  }

  @Test
  void areNoneInAComparison() {
    assertThat(read("Мост открыли после того, как Артём Золотарёв выступил с речью.")).isEmpty();
  }

  @Test
  void mayBeACueAndItsSubject() {
    assertThat(read("Мост, отметил Артём Золотарёв, откроют весной."))
        .containsExactly("Артём Золотарёв: Мост | откроют весной");
    assertThat(read("Мост откроют весной, сообщил Артём Золотарёв, выступая на площади."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void ofAnOutletAreNone() {
    assertThat(read("Мост откроют весной, передаёт ТАСС.")).isEmpty();
  }

  @Test
  void ofAnOutletMayReferToASource() {
    assertThat(read("Мост откроют весной, передаёт ТАСС со ссылкой на Артёма Золотарёва."))
        .containsExactly("Артёма Золотарёва: Мост откроют весной");
  }

  @Test
  void ofALawAreNone() {
    assertThat(read("Согласно договору, мост откроют весной.")).isEmpty();
  }

  @Test
  void ofAnOutletWithMarksInItsNameAreNone() {
    assertThat(read("Мост откроют весной, сообщает РИА «Новости».")).isEmpty();
    assertThat(read("Мост откроют весной, сообщает РИА «Новости» со ссылкой на МИД Турции."))
        .containsExactly("МИД Турции: Мост откроют весной");
  }

  @Test
  void mayHoldTheNounOfAPaper() {
    assertThat(read("Согласно заявлению МИД Турции, мост откроют весной."))
        .containsExactly("МИД Турции: мост откроют весной");
  }

  @Test
  void beginWithAsBehindAnOpener() {
    assertThat(read("Вместе с тем, как заявил Артём Золотарёв, мост закрыт."))
        .containsExactly("Артём Золотарёв: мост закрыт");
    assertThat(read("Мост открыли, как это предполагал Артём Золотарёв, весной.")).isEmpty();
  }

  @Test
  void inBracketsTakeTheirBracketAlone() {
    assertThat(read("Мост (он закрыт с осени, сообщил Артём Золотарёв) стоит у рынка."))
        .containsExactly("Артём Золотарёв: он закрыт с осени");
  }

  @Test
  void ofACapitalisedBodyNameThePersonBehindIt() {
    assertThat(read("Мост закрыт, говорит член Садовой палаты Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост закрыт");
  }
}
