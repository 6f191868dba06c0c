package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.beyan.article.Document;
import org.beyan.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictResolverTest {
  private static final String QUIET =
      " Kantin doldu. Yol uzadı. Gemi geldi. Tren kalktı. Okul açıldı. Ay doğdu. Pazar kuruldu.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dağlık Karabağ sakin | nagorno-karabakh",
        "S-400 geldi | s-400",
        "Donbas sakin | ukraine",
        "İdlib sakin | syria",
      })
  void areNamedByTheContent(String content, String code) {
    assertThat(conflicts("", content)).containsExactly(code);
  }

  @Test
  void areNoneOfAnOrdinaryContent() {
    assertThat(conflicts("", "Köprü yarın açılacak")).isEmpty();
  }

  @Test
  void areThoseOfTheTitleWhereTheContentGoesOnAboutThem() {
    assertThat(conflicts("Dağlık Karabağ", "Ateşkes yarın başlayacak"))
        .containsExactly("nagorno-karabakh");
  }

  @Test
  void areThoseOfTheStatementShortlyBefore() {
    String text = "Dağlık Karabağ sakin. Ateşkes sürüyor. Köprü açıldı." + QUIET;
    Document document = Documents.of(text);
    ConflictResolver resolver =
        new ConflictResolver(
            document, Documents.GAZETTEER, TopicWords.of("tr"), Documents.title(""));
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of(), Set.of()))
        .containsExactly("nagorno-karabakh");
    assertThat(resolver.conflicts(List.of(sentence(document, 1)), Set.of(), Set.of()))
        .containsExactly("nagorno-karabakh");
    assertThat(resolver.conflicts(List.of(sentence(document, 2)), Set.of(), Set.of())).isEmpty();
  }

  @Test
  void areNotTheTopicWhereTheContentNamesAStateFromOutside() {
    Document document = Documents.of("Köprü yarın açılacak." + QUIET);
    ConflictResolver resolver =
        new ConflictResolver(
            document, Documents.GAZETTEER, TopicWords.of("tr"), Documents.title("Dağlık Karabağ"));
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of(), Set.of("BR")))
        .isEmpty();
  }

  @Test
  void areNotThoseOfAStateWhosePeopleAreNamed() {
    assertThat(conflicts("", "Yeni okulda Suriyeli çocuklar resim yapacak")).isEmpty();
  }

  @Test
  void areThoseOfAStateThatIsNamedNextToWordsOfWar() {
    assertThat(conflicts("", "Suriye'de ateşkes sürüyor")).containsExactly("syria");
  }

  @Test
  void areThoseBetweenTheStatesOfSpeakerAndContent() {
    Document document = Documents.of("Saldırı karşılıksız kalmayacak");
    ConflictResolver resolver =
        new ConflictResolver(
            document, Documents.GAZETTEER, TopicWords.of("tr"), Documents.title(""));
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of("UA"), Set.of("RU")))
        .containsExactly("ukraine");
  }

  @Test
  void areNotTheTopicWhereTheContentSpeaksOfTradeWithOthers() {
    Document document = Documents.of("Ticaret hacmi ikiye katlandı");
    ConflictResolver resolver =
        new ConflictResolver(
            document, Documents.GAZETTEER, TopicWords.of("tr"), Documents.title("Dağlık Karabağ"));
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of("TR"), Set.of("BR")))
        .isEmpty();
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of("AZ"), Set.of("AM")))
        .containsExactly("nagorno-karabakh");
  }

  @Test
  void areNotToldByAStatesNameBeforeTheyBegan() {
    assertThat(ofState("2004-07-02")).isEmpty();
    assertThat(ofState("2022-07-02")).containsExactly("ukraine");
  }

  private static Set<String> ofState(String day) {
    Document document = Told.document("ru", day, "На Украине идёт война.");
    return new ConflictResolver(document, Told.GAZETTEER, TopicWords.of("ru"), List.of())
        .conflicts(document.sentences(), Set.of(), Set.of());
  }

  private static Span sentence(Document document, int index) {
    return document.sentences().get(index);
  }

  private static List<String> conflicts(String title, String content) {
    Document document = Documents.of(content);
    ConflictResolver resolver =
        new ConflictResolver(
            document, Documents.GAZETTEER, TopicWords.of("tr"), Documents.title(title));
    Span whole = new Span(0, content.length());
    return List.copyOf(resolver.conflicts(List.of(whole), Set.of(), Set.of()));
  }
}
