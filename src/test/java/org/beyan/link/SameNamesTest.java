package org.beyan.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;

class SameNamesTest {
  private final Stranger one = stranger("1", "Orhan Deneme", "TR", "2021-03-01", "minister");
  private final Stranger other = stranger("2", "ORHAN DENEME", "TR", "2021-03-08", "minister");

  private static Stranger stranger(
      String id, String name, String country, String day, String... roles) {
    return new Stranger(
        Values.iri("https://example.org/" + id),
        name,
        Optional.of(country).filter(code -> !code.isEmpty()),
        new TreeSet<>(Set.of(roles)),
        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  private static List<Proposal> pair(Stranger... strangers) {
    return SameNames.pair(List.of(strangers), (a, b) -> false);
  }

  @Test
  void pairsThoseOfOneNameAndSaysWhatSpeaksForIt() {
    Proposal proposal = pair(other, one).get(0);
    assertThat(proposal.evidence())
        .containsExactly(
            Evidence.SAME_NAME, Evidence.SAME_COUNTRY, Evidence.SAME_ROLE, Evidence.NEAR_DAYS);
    assertThat(proposal.score()).isEqualTo(0.95);
  }

  @Test
  void pairsACyrillicNameWithTheLatinOneAtALowerScore() {
    Proposal proposal =
        pair(
                stranger("1", "Артём Пробников", "RU", "2021-03-01"),
                stranger("2", "Artyom Probnikov", "RU", "2021-03-08"))
            .get(0);
    assertThat(proposal.evidence()).contains(Evidence.OTHER_SCRIPT);
    assertThat(proposal.score()).isEqualTo(0.70);
  }

  @Test
  void doubtsThoseOfTwoStates() {
    Proposal proposal = pair(one, stranger("2", "Orhan Deneme", "DE", "2023-01-01")).get(0);
    assertThat(proposal.evidence()).containsExactly(Evidence.SAME_NAME, Evidence.OTHER_COUNTRY);
    assertThat(proposal.score()).isEqualTo(0.20);
  }

  @Test
  void leavesOtherNamesApart() {
    assertThat(pair(one, stranger("2", "Orhan Denemeci", "TR", "2021-03-01", "minister")))
        .isEmpty();
    assertThat(pair(one, stranger("2", "Deneme", "TR", "2021-03-01", "minister"))).isEmpty();
  }

  @Test
  void pairsASingleWordOnlyWithinOneStateAndRole() {
    Stranger word = stranger("1", "Deneme", "TR", "2021-03-01", "minister");
    assertThat(pair(word, stranger("2", "Deneme", "TR", "2021-03-01"))).isEmpty();
    assertThat(pair(word, stranger("2", "Deneme", "TR", "2021-03-01", "deputy"))).isEmpty();
    assertThat(pair(word, stranger("2", "Deneme", "TR", "2021-03-01", "minister"))).hasSize(1);
  }

  @Test
  void makesFewerPairsThanThereAreStrangers() {
    List<Stranger> many = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      many.add(stranger("" + day, "Orhan Deneme", day % 2 == 0 ? "TR" : "", "2021-02-01"));
    }
    assertThat(SameNames.pair(many, (a, b) -> false)).hasSize(27);
  }

  @Test
  void pairsThoseOfOneStateBeforeOthers() {
    Stranger elsewhere = stranger("0", "Orhan Deneme", "DE", "2021-03-04");
    assertThat(pair(one, elsewhere, other))
        .extracting(Proposal::one, Proposal::other)
        .contains(tuple(one, other));
  }

  @Test
  void pairsNobodyWithWhomHeIsKnownNotToBe() {
    Stranger third = stranger("3", "Orhan Deneme", "TR", "2021-03-09", "minister");
    List<Proposal> proposals =
        SameNames.pair(
            List.of(one, other, third), (a, b) -> Set.of(a, b).equals(Set.of(other, third)));
    assertThat(proposals)
        .extracting(Proposal::one, Proposal::other)
        .containsExactly(tuple(one, other), tuple(one, third));
  }
}
