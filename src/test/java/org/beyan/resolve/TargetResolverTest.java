package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.beyan.article.Document;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Türkiye sınırı açtı | TR",
        "Rus ortaklar sınırı açtı | RU",
        "Ankara sınırı açtı | TR",
        "Kremlin sınırı açtı | RU",
        "NATO sınırı açtı | NATO",
        "Lavrov sınırı açtı | RU",
        "Türkiye ile Rusya sınırı açtı | RU,TR",
      })
  void areNamedByStateNationalityCapitalOrLeader(String content, String codes) {
    assertThat(named(content, Set.of())).containsExactly(codes.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ankara'daki görüşmede karar verildi",
        "Astana süreci devam ediyor",
        "Emre Örnekoğlu sınırı açtı",
        "Karabağ sakin",
      })
  void areNeitherVenuesNorAgreementsNorPrivatePeople(String content) {
    assertThat(named(content, Set.of())).isEmpty();
  }

  @Test
  void areNotTheReadersStateWhereOnlyATownOfItIsNamed() {
    assertThat(named("Gaziantep'te sergi açıldı", Set.of())).isEmpty();
    assertThat(named("Halep'te sergi açıldı", Set.of())).containsExactly("SY");
  }

  @Test
  void leaveOutTheSpeakersOwnState() {
    assertThat(named("Türkiye ile Rusya sınırı açtı", Set.of("TR"))).containsExactly("RU");
  }

  @Test
  void areThePairThatBothCountriesPointsAt() {
    String before = "Gürcistan ile Türkiye görüştü. ";
    assertThat(targets(before + "İki ülke sınırı açtı", before.length(), Set.of()))
        .containsExactly("GE", "TR");
  }

  @Test
  void areThePartiesThatTheSidesPointAt() {
    assertThat(targets("Taraflar sınırı açtı", 0, Set.of("nagorno-karabakh")))
        .containsExactly("AM", "AZ");
    assertThat(targets("Taraflar sınırı açtı", 0, Set.of())).isEmpty();
  }

  private static List<String> named(String content, Set<String> own) {
    Document document = Documents.of(content);
    return List.copyOf(resolver(document).named(List.of(new Span(0, content.length())), own));
  }

  private static List<String> targets(String text, int from, Set<String> conflicts) {
    Document document = Documents.of(text);
    List<Span> content = List.of(new Span(from, text.length()));
    return List.copyOf(resolver(document).targets(content, Set.of(), conflicts));
  }

  private static TargetResolver resolver(Document document) {
    return new TargetResolver(document, Documents.GAZETTEER, Documents.cast(document));
  }
}
