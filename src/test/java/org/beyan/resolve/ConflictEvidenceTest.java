package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.beyan.article.Document;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;

class ConflictEvidenceTest {
  @Test
  void tellsNamesOfAWarFromNamesOfAStateAtWar() {
    assertThat(sure("İdlib sakin")).containsExactly("syria");
    assertThat(sure("Suriye sakin")).isEmpty();
  }

  @Test
  void believesWordsThatFitAnyWarOnlyWhereTheArticleNamesTheParties() {
    assertThat(sure("Düşürülen uçak bulundu")).isEmpty();
    assertThat(sure("Düşürülen uçak Rusya'ya götürüldü")).containsExactly("jet-shootdown-2015");
  }

  @Test
  void wantsViolenceNextToTheStateAtWar() {
    assertThat(atWar("Suriye'de çatışma çıktı")).containsExactly("syria");
    assertThat(
            atWar(
                "Suriye sergisi açıldı, resimler çok beğenildi, kantin doldu, yol uzadı, gemi"
                    + " geldi, tren kalktı, ay doğdu, sonra çatışma"))
        .isEmpty();
  }

  @Test
  void knowsNoConflictLongBeforeItBegan() {
    assertThat(evidence("Köprü açıldı").between(Set.of("UA", "RU"))).containsExactly("ukraine");
    assertThat(sure("Tahıl koridoru açıldı")).isEmpty();
  }

  @Test
  void findsLastingConflictsBetweenTwoStates() {
    ConflictEvidence evidence = evidence("Köprü açıldı");
    assertThat(evidence.between(Set.of("AZ", "AM"))).containsExactly("nagorno-karabakh");
    assertThat(evidence.between(Set.of("TR", "RU"))).isEmpty();
  }

  private static Collection<String> sure(String text) {
    return evidence(text).sure(new Span(0, text.length()));
  }

  private static Collection<String> atWar(String text) {
    return evidence(text).atWar(new Span(0, text.length()));
  }

  private static ConflictEvidence evidence(String text) {
    Document document = Documents.of(text);
    return new ConflictEvidence(
        document, Documents.GAZETTEER, TopicWords.of("tr"), Documents.title(""));
  }
}
