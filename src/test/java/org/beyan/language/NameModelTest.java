package org.beyan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {
  @Test
  void readsAnEndingAsAWordOfItsOwn() {
    String text = "Dün Pekin'e D'Agata geldi";
    ModelWords words = ModelWords.of(text, Tokenizer.tokens(text));
    assertThat(words.words()).containsExactly("Dün", "Pekin", "'e", "D'Agata", "geldi");
    assertThat(words.tokens()).containsExactly(0, 1, 1, 2, 3);
  }

  @Test
  void countsTheTokensOfANameAndNotItsWords() {
    String text = "Toplantıya Ankara'dan gelen Halil Örnekoğlu'nun yazar olduğu söylendi.";
    List<ProposedName> names = NameModel.of("tr").orElseThrow().names(text, Tokenizer.tokens(text));
    assertThat(names).contains(new ProposedName(3, 5, ProposedName.Kind.PERSON));
  }

  @Test
  void comesForTurkishAndRussian() {
    assertThat(NameModel.versions()).containsOnlyKeys("ru-names", "tr-names");
    assertThat(NameModel.versions().values()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(NameModel.of("en")).isEmpty();
  }
}
