package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.beyan.article.Act;
import org.beyan.article.CueProfile;
import org.beyan.article.Token;
import org.beyan.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
  private static final CueLexicon LEXICON = CueLexicon.of("tr", new TurkishVerbs());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yolun bittiğini söyledi | söyledi | FINITE",
        "yolun bittiğini ifade eden kadın | ifade eden | PARTICIPLE",
        "yolun bittiğini ifade de eden kadın | ifade de eden | PARTICIPLE",
        "dikkatleri çekerek gitti | dikkatleri çekerek | CONVERB",
        "yolun bittiği kaydedildi | kaydedildi | PASSIVE",
        "güvencesini vermişti | güvencesini vermişti | FINITE",
      })
  void findsCuesWithAllTheirWords(String text, String words, Form form) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            cue -> {
              assertThat(cue.span().in(text)).isEqualTo(words);
              assertThat(cue.is(form)).isTrue();
            });
  }

  @Test
  void prefersTheLongestOfThoseThatBeginTogether() {
    assertThat(find("görüşünü dile getirdi"))
        .singleElement()
        .satisfies(cue -> assertThat(cue.takes("bare")).isTrue());
  }

  @Test
  void givesTheActOfARow() {
    assertThat(find("açma çağrısında bulundu").get(0).entry().act()).isEqualTo(Act.REQUEST);
    assertThat(find("geldiğini yalanladı").get(0).entry().act()).isEqualTo(Act.DENY);
  }

  @Test
  void takesNoPartOfACueForTheWhole() {
    assertThat(find("dikkati dağıldı ve ifadesi alındı")).isEmpty();
  }

  @Test
  void takesTheRowOfAProfileBeforeThatOfReportedSpeech() {
    CueLexicon beliefs = CueLexicon.of("en", new EnglishVerbs(), EnumSet.allOf(CueProfile.class));

    assertThat(beliefs.find(english("she hopes"), 0, 2)).hasSize(1);
    assertThat(beliefs.find(english("she believes"), 0, 2))
        .singleElement()
        .satisfies(cue -> assertThat(cue.takes("hedge")).isFalse());
    assertThat(CueLexicon.of("en", new EnglishVerbs()).find(english("she hopes"), 0, 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tr", "ru", "en", "en.beliefs"})
  void readsEveryRowOfTheShippedFiles(String language) throws IOException {
    Path file = Path.of("data/cues/" + language + ".tsv");
    if (Files.exists(file)) {
      assertThat(Files.readAllLines(file))
          .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
          .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSizeGreaterThanOrEqualTo(3));
    }
  }

  private static List<Token> english(String text) {
    return LanguagePack.of("en").orElseThrow().tokens(text);
  }

  private static List<Cue> find(String text) {
    var tokens = LanguagePack.of("tr").orElseThrow().tokens(text);
    return LEXICON.find(tokens, 0, tokens.size());
  }
}
