package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.beyan.article.Document;
import org.junit.jupiter.api.Test;

class CastTest {
  @Test
  void callsAPersonByTheFullestNameOfTheArticle() {
    Document document = Documents.of("Toplantıyı Emre Örnekoğlu yönetti. Sonra Örnekoğlu gitti.");
    Cast cast = Documents.cast(document);
    assertThat(cast.of(Documents.lastMention("Örnekoğlu", document)))
        .map(Cast.Member::name)
        .hasValue("Emre Örnekoğlu");
  }

  @Test
  void knowsWhomTheGazetteerKnowsByLastName() {
    Document document = Documents.of("Rusya Dışişleri Bakanı Lavrov geldi.");
    Cast cast = Documents.cast(document);
    assertThat(cast.of(Documents.lastMention("Lavrov", document)))
        .hasValueSatisfying(
            member -> {
              assertThat(member.name()).isEqualTo("Sergey Lavrov");
              assertThat(member.countries()).contains("RU");
              assertThat(member.offices()).contains("office/foreign-minister");
            });
  }

  @Test
  void takesATitleAlongFromTheOnePlaceThatHasIt() {
    Document document =
        Documents.of("Gürcistan Savunma Bakanı Emre Örnekoğlu geldi. Sonra Örnekoğlu gitti.");
    Cast cast = Documents.cast(document);
    assertThat(cast.of(Documents.lastMention("Örnekoğlu", document)))
        .map(Cast.Member::countries)
        .hasValueSatisfying(countries -> assertThat(countries).containsExactly("GE"));
  }

  @Test
  void takesNoTitleOverAComma() {
    Document document = Documents.of("Gürcistan Savunma Bakanı, Emre Örnekoğlu ile geldi.");
    assertThat(
            Documents.cast(document)
                .titles()
                .of(Documents.lastMention("Emre Örnekoğlu", document))
                .offices())
        .isEmpty();
  }

  @Test
  void ordersMembersByTheirLastMention() {
    Document document =
        Documents.of("Emre Örnekoğlu geldi. Canan Denek oturdu. Sonra Örnekoğlu gitti. Bitti.");
    Cast cast = Documents.cast(document);
    assertThat(cast.before(document.text().length()))
        .extracting(Cast.Member::name)
        .containsExactly("Emre Örnekoğlu", "Canan Denek");
    assertThat(cast.before(document.text().indexOf("oturdu")))
        .extracting(Cast.Member::name)
        .containsExactly("Canan Denek", "Emre Örnekoğlu");
  }

  @Test
  void goesOnWithThoseNamedLaterOnly() {
    Document document = Documents.of("Emre Örnekoğlu geldi. Canan Denek oturdu.");
    assertThat(Documents.cast(document).around(document.text().indexOf("geldi")))
        .extracting(Cast.Member::name)
        .containsExactly("Emre Örnekoğlu", "Canan Denek");
  }
}
