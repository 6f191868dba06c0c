package org.beyan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.beyan.article.Token;
import org.beyan.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of {@code data/gazetteer}. */
class BundledDataTest {
  private static final Catalogue CATALOGUE = Catalogue.bundled();
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final Pattern QID = Pattern.compile("Q[1-9]\\d*");

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyFileHasRows(Table table) {
    assertThat(CATALOGUE.rows(table)).isNotEmpty();
  }

  @Test
  void everyTenureHasItsPersonOfficeAndState() {
    Set<String> codes = codes();
    List<String> broken = new ArrayList<>();
    for (Entity person : GAZETTEER.entities()) {
      for (Tenure tenure : GAZETTEER.tenures(person.id())) {
        boolean state = tenure.country().isEmpty() || codes.contains(tenure.country());
        if (GAZETTEER.entity(tenure.office()).isEmpty() || !state) {
          broken.add(tenure.toString());
        }
      }
    }
    CATALOGUE.forEach(
        Table.TENURES,
        row -> {
          if (GAZETTEER.entity("person/" + row.text("person")).isEmpty()) {
            broken.add("no person " + row.text("person"));
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void noTenureEndsBeforeItBegins() {
    assertThat(GAZETTEER.entities().stream().flatMap(it -> GAZETTEER.tenures(it.id()).stream()))
        .noneMatch(
            it -> it.start().isPresent() && it.end().filter(it.start().get()::isAfter).isPresent());
  }

  @Test
  void everyStateOfAPersonOrBodyIsThere() {
    Set<String> codes = codes();
    assertThat(GAZETTEER.entities())
        .filteredOn(entity -> entity.country().filter(code -> !codes.contains(code)).isPresent())
        .isEmpty();
  }

  @Test
  void everyPartyAndParentOfAConflictIsThere() {
    Set<String> codes = codes();
    assertThat(GAZETTEER.entities())
        .filteredOn(entity -> entity.type() == Entity.Type.CONFLICT)
        .allSatisfy(
            conflict -> {
              assertThat(codes).containsAll(conflict.details().parties());
              conflict
                  .details()
                  .parent()
                  .ifPresent(parent -> assertThat(GAZETTEER.entity(parent)).isPresent());
            });
  }

  @Test
  void everyQidLooksLikeOne() {
    assertThat(GAZETTEER.entities().stream().flatMap(entity -> entity.wikidata().stream()))
        .allMatch(qid -> QID.matcher(qid).matches());
  }

  @Test
  void everyNameIsCutAsATextIs() {
    LanguagePack pack = LanguagePack.of("en").orElseThrow();
    List<String> different = new ArrayList<>();
    for (Entity entity : GAZETTEER.entities()) {
      for (List<String> names : entity.names().values()) {
        for (String name : names) {
          List<String> words = Word.of(name).stream().map(Word::folded).toList();
          List<String> tokens = pack.tokens(name).stream().map(Token::folded).toList();
          if (!words.equals(tokens) && name.indexOf('«') < 0 && name.indexOf('"') < 0) {
            different.add(name + " " + words + " " + tokens);
          }
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void findsTheNamesThatTheSystemIsAbout() {
    assertThat(shown("Rusya Dışişleri Bakanı Sergey Lavrov Türkiye'yi ziyaret etti.", "tr"))
        .containsExactly(
            "country/RU", "office/foreign-minister", "person/sergey-lavrov", "country/TR");
    assertThat(shown("Президент Турции Реджеп Тайип Эрдоган позвонил Путину.", "ru"))
        .containsExactly(
            "office/head-of-state",
            "country/TR",
            "person/recep-tayyip-erdogan",
            "person/vladimir-putin");
    assertThat(shown("Peskov told reporters that Ankara and NATO had agreed.", "en"))
        .contains("person/dmitry-peskov", "country/TR", "body/NATO");
  }

  private static List<String> shown(String text, String language) {
    List<Token> tokens = LanguagePack.of(language).orElseThrow().tokens(text);
    return GAZETTEER.mentions(text, tokens, language).stream()
        .map(mention -> mention.entities().get(0))
        .toList();
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    CATALOGUE.forEach(Table.COUNTRIES, row -> codes.add(row.text("code")));
    CATALOGUE.forEach(Table.BODIES, row -> codes.add(row.text("code")));
    return codes;
  }
}
