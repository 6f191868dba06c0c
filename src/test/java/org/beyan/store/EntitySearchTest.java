package org.beyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.beyan.store.EntitySearch.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitySearchTest {
  private static final String ORNEKOV = Stores.iri("entity/person/ivan-ornekov").stringValue();
  private static final String ISIK = Stores.iri("entity/person/ilknur-isik").stringValue();
  private static final String TURKEY = Stores.iri("entity/country/TR").stringValue();
  private static final String LIBYA = Stores.iri("entity/country/LY").stringValue();
  private static final String LIBYAN_WAR = Stores.iri("entity/conflict/libya").stringValue();

  @TempDir private static Path folder;
  private static GraphStore store;
  private static EntitySearch search;

  @BeforeAll
  static void fill() throws IOException {
    store = Stores.filled(folder, Stores.QUESTIONS);
    search = new EntitySearch(QueryRunner.over(store));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Türkiye",
        "TURKIYE",
        "türkiye",
        "turkiye",
        "TÜRKİYE",
        "Turkey",
        "Турция",
        "ТУРЦИЯ",
        "TR",
        "tr",
        "Q43",
        "q43",
        "https://w3id.org/beyan/entity/country/TR",
        " Türkiye "
      })
  void knowsAStateByEveryName(String name) throws Exception {
    assertThat(search.find(name, Scope.AGENT)).containsExactly(TURKEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"İlknur Işık", "ILKNUR ISIK", "ilknur ışık", "İLKNUR IŞIK", "Ышык"})
  void foldsDottedAndDotlessLetters(String name) throws Exception {
    assertThat(search.find(name, Scope.AGENT)).containsExactly(ISIK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Örnekov", "ORNEKOV", "ОРНЕКОВ", "İvan", "Ivan Ornekov"})
  void findsAPersonByOneName(String name) throws Exception {
    assertThat(search.find(name, Scope.AGENT)).containsExactly(ORNEKOV);
  }

  @Test
  void findsASpeakerOfWhomOnlyAnArticleTells() throws Exception {
    assertThat(search.find("Testwood", Scope.AGENT))
        .containsExactly(Stores.iri("entity/local/3/james-testwood").stringValue());
  }

  @Test
  void meansAllThatBearTheName() throws Exception {
    assertThat(search.find("Libya", Scope.ANY)).containsExactlyInAnyOrder(LIBYA, LIBYAN_WAR);
  }

  @Test
  void keepsToItsScope() throws Exception {
    assertThat(search.find("libya", Scope.ISSUE)).containsExactly(LIBYAN_WAR);
    assertThat(search.find("libya", Scope.AGENT)).containsExactly(LIBYA);
  }

  @Test
  void namesTheNearestWhereNobodyIsMeant() {
    assertThatThrownBy(() -> search.find("Örnekof", Scope.AGENT))
        .isInstanceOf(QuestionException.class)
        .hasMessageStartingWith(
            "No person, state or body is called Örnekof; nearest: Ivan Ornekov");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zebra", "", "Q1", "\" } DROP ALL #", "?x"})
  void saysSoWhereNothingIsNear(String name) {
    assertThatThrownBy(() -> search.find(name, Scope.ANY)).isInstanceOf(QuestionException.class);
  }

  @Test
  void takesAnIriAsItIs() throws Exception {
    assertThat(search.find("<urn:x:y>", Scope.ANY)).isEqualTo(List.of("urn:x:y"));
  }
}
