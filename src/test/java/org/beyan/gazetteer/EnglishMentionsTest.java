package org.beyan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Russia's | COUNTRY Russia country/RU",
        "U.S. | COUNTRY* U.S. country/US",
        "the US | COUNTRY* US country/US",
        "Russians | NATIONALITY* Russians country/RU",
        "a Russian | NATIONALITY* Russian country/RU",
        "Turks | NATIONALITY* Turks country/TR",
        "Lavrov’s | PERSON Lavrov person/sergey-lavrov",
        "Erdogan | PERSON* Erdogan person/recep-tayyip-erdogan",
        "Recep Tayyip Erdogan | PERSON* Recep Tayyip Erdogan person/recep-tayyip-erdogan",
        "Bashar al-Assad | PERSON* Bashar al-Assad person/bashar-al-assad",
        "Assad | PERSON* Assad person/bashar-al-assad",
        "von der Leyen | PERSON* von der Leyen person/ursula-von-der-leyen",
        "Xi's | PERSON Xi person/xi-jinping",
        "Ban | PERSON* Ban person/ban-ki-moon",
        "foreign ministers | OFFICE* foreign ministers office/foreign-minister",
        "Foreign Minister | OFFICE* Foreign Minister office/foreign-minister",
        "ministers of foreign affairs | OFFICE* ministers of foreign affairs office/foreign-minister",
        "authorities | ROLE* authorities role/authorities",
        "spokesmen | ROLE* spokesmen role/spokesperson",
        "the EU | BODY* EU body/EU",
        "Nato | BODY* Nato body/NATO",
        "the Kremlin | METONYM* Kremlin country/RU body/kremlin",
        "Nagorno-Karabakh | CONFLICT* Nagorno-Karabakh conflict/nagorno-karabakh country/karabakh",
      })
  void findsEveryForm(String words, String mention) {
    assertThat(Sample.shown(words, "en")).containsExactly(mention);
  }

  @ParameterizedTest
  @CsvSource({"tell us", "russian", "a ban on arms", "In May 2016", "Rice was sold", "Un"})
  void leavesOtherWordsAlone(String words) {
    assertThat(Sample.shown(words, "en")).isEmpty();
  }

  @Test
  void takesBothHalvesOfAHyphenatedWord() {
    assertThat(Sample.shown("Russian-backed, Azeri-Armenian", "en"))
        .containsExactly(
            "NATIONALITY* Russian country/RU",
            "NATIONALITY* Azeri country/AZ",
            "NATIONALITY* Armenian country/AM");
  }

  @Test
  void prefersTheLongestName() {
    assertThat(Sample.shown("The Russian Foreign Ministry", "en"))
        .containsExactly("BODY* Russian Foreign Ministry body/ru-mfa");
  }

  @ParameterizedTest
  @CsvSource({"Ivan Lavrov came.", "He met Mehmet Erdogan there."})
  void leavesTheNamesakeAlone(String text) {
    assertThat(Sample.mentions(text, "en")).noneMatch(mention -> mention.is(Mention.Type.PERSON));
  }

  @ParameterizedTest
  @CsvSource({"Russia’s Lavrov came.", "While Lavrov spoke", "Mr. Lavrov", "President Lavrov"})
  void takesTheLastNameBehindAnyOtherWord(String text) {
    assertThat(Sample.mentions(text, "en")).anyMatch(mention -> mention.is(Mention.Type.PERSON));
  }
}
