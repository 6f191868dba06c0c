package org.beyan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beyan.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Türkiye'nin | COUNTRY Türkiye country/TR",
        "TÜRKİYE | COUNTRY* TÜRKİYE country/TR",
        "Turkiye | COUNTRY* Turkiye country/TR",
        "Rusyanın | COUNTRY Rusya country/RU",
        "Suriyeyle | COUNTRY Suriye country/SY",
        "Suriyeli | NATIONALITY* Suriyeli country/SY",
        "Libyalılar | NATIONALITY* Libyalılar country/LY",
        "Libyalıların | NATIONALITY Libyalılar country/LY",
        "ABD'li | NATIONALITY* ABD country/US",
        "ABD'nin | COUNTRY ABD country/US",
        "Rus | NATIONALITY* Rus country/RU",
        "Ruslara | NATIONALITY Ruslar country/RU",
        "Türklerin | NATIONALITY Türkler country/TR",
        "Ermenilerden | NATIONALITY Ermeniler country/AM",
        "Lavrov | PERSON* Lavrov person/sergey-lavrov",
        "Lavrov'un | PERSON Lavrov person/sergey-lavrov",
        "Lavrov’la | PERSON Lavrov person/sergey-lavrov",
        "Lavrovun | PERSON Lavrov person/sergey-lavrov",
        "LAVROV | PERSON* LAVROV person/sergey-lavrov",
        "Cavusoglu | PERSON* Cavusoglu person/mevlut-cavusoglu",
        "Mevlüt Çavuşoğlu'nun | PERSON Mevlüt Çavuşoğlu person/mevlut-cavusoglu",
        "Çavuþoðlu | PERSON* Çavuþoðlu person/mevlut-cavusoglu",
        "Kremlin'den | METONYM Kremlin country/RU body/kremlin",
        "Beyaz Saray'ın | METONYM Beyaz Saray country/US",
        "Moskova | METONYM* Moskova country/RU",
        "İdlib'de | PLACE İdlib country/SY",
        "NATO'ya | BODY NATO body/NATO",
        "AB | BODY* AB body/EU",
        "Birleşmiş Milletlerin | BODY Birleşmiş Milletler body/UN",
        "Avrupa Birliğine | BODY Avrupa Birliği body/EU",
        "Rusya Dışişleri Bakanlığının | BODY Rusya Dışişleri Bakanlığı body/ru-mfa",
        "Dışişleri Bakanı | OFFICE* Dışişleri Bakanı office/foreign-minister",
        "Dışişleri Bakanı'nın | OFFICE Dışişleri Bakanı office/foreign-minister",
        "Dışişleri Bakanının | OFFICE Dışişleri Bakanı office/foreign-minister",
        "dışişleri bakanları | OFFICE* dışişleri bakanları office/foreign-minister",
        "dışişleri bakanlarının | OFFICE dışişleri bakanları office/foreign-minister",
        "Cumhurbaşkanımız | OFFICE* Cumhurbaşkanımız office/head-of-state",
        "sözcüsünün | ROLE sözcüsü role/spokesperson",
        "sözcüler | ROLE* sözcüler role/spokesperson",
        "Bakana | ROLE Bakan role/minister",
        "kaynaklar | ROLE* kaynaklar role/source",
        "kaynağın | ROLE kaynağ role/source",
        "yetkililer | ROLE* yetkililer role/authorities",
        "Bakanlıktan | ROLE Bakanlık role/ministry",
        "Bakanlığı | ROLE* Bakanlığı role/ministry",
        "yaptırımlar | CONFLICT* yaptırımlar conflict/sanctions",
        "S-400 | CONFLICT* S-400 conflict/s-400",
        "Karabağ'daki | CONFLICT Karabağ conflict/nagorno-karabakh country/karabakh",
        "Libya krizinin | CONFLICT Libya krizi conflict/libya country/LY",
        "Kommersant'a | MEDIUM Kommersant medium/kommersant",
      })
  void findsEveryForm(String words, String mention) {
    assertThat(Sample.shown(words, "tr")).containsExactly(mention);
  }

  @ParameterizedTest
  @CsvSource({
    "Rusça",
    "Türkçe",
    "Çine",
    "Maliye",
    "rusya",
    "lavrov",
    "Mısır ile mısır unu",
    "ab",
    "Cumhurbaşkanlığı",
    "Bakanlar Kurulu'nda olmayan akar su",
    "kalın",
    "Güler misin?",
    "Kalın bir kitap",
  })
  void leavesOtherWordsAlone(String words) {
    assertThat(Sample.shown(words, "tr"))
        .noneMatch(it -> it.startsWith("PERSON") || it.startsWith("COUNTRY"))
        .noneMatch(it -> it.startsWith("NATIONALITY") || it.startsWith("BODY"))
        .noneMatch(it -> it.startsWith("OFFICE"));
  }

  @Test
  void cutsATitleFromTheNameBehindIt() {
    assertThat(Sample.shown("Rusya Dışişleri Bakanı Sergey Lavrov, Bakan Lavrov", "tr"))
        .containsExactly(
            "COUNTRY* Rusya country/RU",
            "OFFICE* Dışişleri Bakanı office/foreign-minister",
            "PERSON* Sergey Lavrov person/sergey-lavrov",
            "ROLE* Bakan role/minister",
            "PERSON* Lavrov person/sergey-lavrov");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tayyip Erdoğan konuştu. | Tayyip Erdoğan",
        "Recep Erdoğan'ın | Recep Erdoğan",
        "S. Lavrov geldi. | S. Lavrov",
        "Dün Lavrov geldi. | Lavrov",
        "Sergei Viktorovich Lavrov geldi. | Sergei Viktorovich Lavrov",
        "Sayın Erdoğan | Erdoğan",
        "Işık, ekonomiyi anlattı. | Işık",
        "Kalın'ın sözleri | Kalın",
        "Dışişleri Bakanı Güler geldi. | Güler",
        "Yaşar Güler geldi. Güler gitti. | Güler",
      })
  void takesALastNameWithWhatBelongsToIt(String text, String name) {
    assertThat(Sample.mentions(text, "tr"))
        .filteredOn(mention -> mention.is(Mention.Type.PERSON))
        .extracting(mention -> mention.span().in(text))
        .endsWith(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Ivan Lavrov geldi.",
    "Toplantıda Mehmet Erdoğan konuştu.",
    "Toplantıda Ali Işık konuştu.",
    "A. Lavrov geldi.",
    "Recep Lavrov geldi.",
  })
  void leavesTheNamesakeAlone(String text) {
    assertThat(Sample.mentions(text, "tr")).noneMatch(mention -> mention.is(Mention.Type.PERSON));
  }

  @Test
  void givesAllPersonsOfOneLastNameTheMoreImportantFirst() {
    assertThat(Sample.mentions("Aliyev", "tr").get(0).entities())
        .isEqualTo(List.of("person/ilham-aliyev", "person/heydar-aliyev"));
  }

  @Test
  void takesAnAmbiguousNameWhereItIsWrittenAsAName() {
    assertThat(Sample.shown("Star geldi.", "tr")).isEmpty();
    assertThat(Sample.shown("Haber, Star kanalında çıktı.", "tr"))
        .anyMatch(it -> it.endsWith("medium/star"));
    assertThat(Sample.shown("Star'a konuştu. Star geldi.", "tr")).hasSize(2);
    assertThat(Sample.shown("Türkiye geldi.", "tr")).containsExactly("COUNTRY* Türkiye country/TR");
  }

  @Test
  void takesALastNameForTheNamesakeWhomTheTextNamesInFull() {
    assertThat(Sample.shown("Toplantıda Ivan Lavrov konuştu. Lavrov güldü.", "tr")).isEmpty();
    assertThat(Sample.shown("Toplantıda Ivan Lavrov konuştu. Dışişleri Bakanı Lavrov güldü.", "tr"))
        .anyMatch(it -> it.endsWith("person/sergey-lavrov"));
  }
}
