package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beyan.extract.Russian.kinds;
import static org.beyan.extract.Russian.read;

import org.beyan.article.Kind;
import org.junit.jupiter.api.Test;

class RussianSpeechTest {
  @Test
  void standsBeforeItsCue() {
    assertThat(read("«Мост откроют весной», — сказал министр Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void needsNoDash() {
    assertThat(read("\"Мост откроют весной\", сказал Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void standsBehindAColon() {
    assertThat(read("Артём Золотарёв сказал: «Мост откроют весной»."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void standsBehindANameAndAColon() {
    assertThat(read("Артём Золотарёв: «Мост откроют весной»."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void brokenByItsCueIsOne() {
    assertThat(read("«Мост плох, — сказал Артём Золотарёв. — Его откроют весной»."))
        .containsExactly("Артём Золотарёв: Мост плох | Его откроют весной");
  }

  @Test
  void goesOnInTheNextSentence() {
    assertThat(read("«Мост плох», — сказал Артём Золотарёв. «Его откроют только весной»."))
        .containsExactly("Артём Золотарёв: Мост плох | Его откроют только весной");
  }

  @Test
  void behindAReportGoesOnWithoutACue() {
    assertThat(read("Артём Золотарёв заявил, что мост закрыт. «Его откроют только весной»."))
        .containsExactly(
            "Артём Золотарёв: мост закрыт", "Артём Золотарёв: Его откроют только весной");
  }

  @Test
  void mayHaveACueOfNoList() {
    assertThat(read("«Мост откроют весной», — огрызнулся Артём Золотарёв."))
        .containsExactly("Артём Золотарёв: Мост откроют весной");
  }

  @Test
  void quotedByAnOutletBelongsToThePerson() {
    assertThat(read("«Мост откроют весной», — цитирует Артёма Золотарёва ТАСС."))
        .containsExactly("Артёма Золотарёва: Мост откроют весной");
  }

  @Test
  void ofADialogueStandsBehindADash() {
    String text = "— Мы не отступим, — сказал Артём Золотарёв. — Мы победим.";
    assertThat(read(text)).containsExactly("Артём Золотарёв: Мы не отступим | Мы победим.");
    assertThat(kinds(text)).containsExactly(Kind.DIRECT);
  }

  @Test
  void withoutItsOpeningMarkBeginsBehindTheLastReport() {
    assertThat(
            read(
                "Мост закрыли. Об этом сообщил Артём Золотарёв. Его откроют весной. Опоры"
                    + " треснули\", - сказал он."))
        .containsExactly("Артём Золотарёв: Мост закрыли", "он: Его откроют весной. Опоры треснули");
  }

  @Test
  void isNotATitleInMarks() {
    assertThat(read("Артём Золотарёв прочёл книгу «Мост через реку» и уехал.")).isEmpty();
  }

  @Test
  void brokenByItsCueIsRelayedOnce() {
    assertThat(
            read(
                "«Мост плох, — сказал Артём Золотарёв. — Его откроют весной», — цитирует Артёма"
                    + " Золотарёва ТАСС."))
        .containsExactly("Артём Золотарёв: Мост плох | Его откроют весной");
  }

  @Test
  void brokenByItsCueHasItsSpeakerBeforeTheDash() {
    assertThat(read("«Был день, — сказал Артём Золотарёв, — когда он закрыл мост»."))
        .containsExactly("Артём Золотарёв: Был день | когда он закрыл мост");
  }

  @Test
  void isNotTakenTwiceBehindAColonAndAStrayPoint() {
    String words = "Мост " + "очень ".repeat(10) + "скоро откроют";
    assertThat(read("Артём Золотарёв заявил: . «" + words + "»."))
        .containsExactly("Артём Золотарёв: " + words);
  }

  @Test
  void isBehindTheDashOfADialogueOnlyWhatIsNotReported() {
    assertThat(kinds("— Мост откроют весной, — заявил Артём Золотарёв."))
        .containsExactly(Kind.DIRECT);
    assertThat(kinds("— По словам Артёма Золотарёва, мост откроют весной."))
        .containsExactly(Kind.INDIRECT);
  }
}
