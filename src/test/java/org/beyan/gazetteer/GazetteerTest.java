package org.beyan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beyan.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer SAMPLE = Sample.GAZETTEER;

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {"Sergey Lavrov", "lavrov", "LAVROV", "Лавров", "ЛАВРОВ", "Q58217", "q58217"})
  void namesAPersonInAnyScriptAndCase(String name) {
    assertThat(ids(name)).containsExactly("person/sergey-lavrov");
  }

  @ParameterizedTest
  @ValueSource(strings = {"erdogan", "ERDOĞAN", "Erdoğan", "Эрдоган"})
  void namesByLastName(String name) {
    assertThat(ids(name)).containsExactly("person/recep-tayyip-erdogan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RU", "Rusya", "РОССИЯ", "russia", "Q159", "Россия", "Moskova"})
  void namesAStateByNameCodeQidAndCapital(String name) {
    assertThat(ids(name)).containsExactly("country/RU");
  }

  @Test
  void putsTheWholeNameBeforeTheLastName() {
    assertThat(ids("Kremlin")).containsExactly("body/kremlin", "country/RU");
    assertThat(ids("Aliyev")).containsExactly("person/ilham-aliyev", "person/heydar-aliyev");
    assertThat(ids("nobody at all")).isEmpty();
  }

  @Test
  void tellsTheHolderOfAnOfficeOnADay() {
    assertThat(holder("foreign-minister", "TR", "2020-11-03")).contains("mevlut-cavusoglu");
    assertThat(holder("head-of-state", "AZ", "2003-10-30")).contains("heydar-aliyev");
    assertThat(holder("head-of-state", "RU", "2008-05-31")).contains("vladimir-putin");
    assertThat(holder("head-of-state", "RU", "2010-01-01")).isEmpty();
    assertThat(holder("head-of-state", "TR", "2014-08-27")).isEmpty();
  }

  @Test
  void tellsWhoStaysOnTheDayOfHandingOver() {
    assertThat(holder("head-of-state", "AZ", "2003-10-31")).contains("ilham-aliyev");
  }

  @Test
  void listsTenuresByStart() {
    assertThat(SAMPLE.tenures("person/vladimir-putin"))
        .extracting(tenure -> tenure.start().orElseThrow().getYear())
        .containsExactly(2000, 2012);
  }

  @Test
  void keepsWhatOnlySomeEntitiesHave() {
    Entity war = SAMPLE.entity("conflict/nagorno-karabakh").orElseThrow();
    assertThat(war.code()).contains("nagorno-karabakh");
    assertThat(war.details().parties()).containsExactly("AZ", "AM");
    assertThat(war.details().start()).contains(LocalDate.of(1988, 2, 1));
    assertThat(SAMPLE.entity("conflict/s-400").orElseThrow().details().parent())
        .contains("conflict/sanctions");
    assertThat(SAMPLE.entity("country/south-ossetia").orElseThrow().code()).isEmpty();
    assertThat(SAMPLE.entity("body/NATO").orElseThrow().wikidata()).contains("Q7184");
  }

  @Test
  void addsAndReplacesRowsOfAUsersDirectory() throws IOException {
    Files.writeString(
        directory.resolve("persons.tsv"),
        "id\ttr\ten\tcountry\nada-novak\tAda Novak\tAda Novak\tCZ\n");
    Gazetteer extended = Gazetteer.extendedBy(directory);
    assertThat(extended.entity("person/ada-novak").flatMap(Entity::country)).contains("CZ");
    assertThat(extended.entities().size()).isEqualTo(Gazetteer.bundled().entities().size() + 1);
    assertThat(extended.version()).isNotEqualTo(Gazetteer.bundled().version());
    String text = "Ada Novak'ın";
    assertThat(
            extended.mentions(text, LanguagePack.of("tr").orElseThrow().tokens(text), "tr").get(0))
        .satisfies(it -> assertThat(it.entities()).containsExactly("person/ada-novak"));
  }

  @Test
  void namesFileLineAndCauseOfAMalformedRow() throws IOException {
    Files.writeString(
        directory.resolve("tenures.tsv"),
        "# mine\nperson\toffice\tcountry\tstart\tend\nx\ty\tTR\t2020-13\t\n");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Gazetteer.extendedBy(directory))
        .withMessageEndingWith("tenures.tsv:3: not a month: 2020-13");
  }

  @Test
  void refusesADirectoryWithoutGazetteerFiles() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Gazetteer.extendedBy(directory))
        .withMessageContaining("no gazetteer file");
  }

  @Test
  void hasOneVersionForTheSameRows() {
    assertThat(Gazetteer.bundled().version()).isEqualTo(Gazetteer.bundled().version()).hasSize(64);
  }

  private static List<String> ids(String name) {
    return SAMPLE.named(name).stream().map(Entity::id).toList();
  }

  private static Optional<String> holder(String office, String country, String day) {
    return SAMPLE
        .holder("office/" + office, country, LocalDate.parse(day))
        .map(person -> person.id().substring("person/".length()));
  }
}
