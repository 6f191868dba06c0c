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
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dağlık Karabağ sakin | nagorno-karabakh",
        "S-400 geldi | s-400",
        "Tahıl Koridoru açık | grain-deal",
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
    String text = "Dağlık Karabağ sakin. Ateşkes sürüyor. Köprü açıldı.";
    Document document = Documents.of(text);
    ConflictResolver resolver =
        new ConflictResolver(document, Documents.GAZETTEER, Documents.title(""));
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of()))
        .containsExactly("nagorno-karabakh");
    assertThat(resolver.conflicts(List.of(sentence(document, 1)), Set.of()))
        .containsExactly("nagorno-karabakh");
    assertThat(resolver.conflicts(List.of(sentence(document, 2)), Set.of())).isEmpty();
  }

  @Test
  void areNotTheTopicWhereTheContentNamesAStateFromOutside() {
    Document document = Documents.of("Köprü yarın açılacak");
    ConflictResolver resolver =
        new ConflictResolver(document, Documents.GAZETTEER, Documents.title("Dağlık Karabağ"));
    assertThat(resolver.conflicts(List.of(sentence(document, 0)), Set.of("BR"))).isEmpty();
  }

  @Test
  void areNotToldByAStatesNameBeforeTheyBegan() {
    assertThat(ofState("2004-07-02")).isEmpty();
    assertThat(ofState("2022-07-02")).containsExactly("ukraine");
  }

  private static Set<String> ofState(String day) {
    Document document = Told.document("ru", day, "Гостей ждёт Украина.");
    return new ConflictResolver(document, Told.GAZETTEER, List.of())
        .conflicts(document.sentences(), Set.of());
  }

  private static Span sentence(Document document, int index) {
    return document.sentences().get(index);
  }

  private static List<String> conflicts(String title, String content) {
    Document document = Documents.of(content);
    ConflictResolver resolver =
        new ConflictResolver(document, Documents.GAZETTEER, Documents.title(title));
    Span whole = new Span(0, content.length());
    return List.copyOf(resolver.conflicts(List.of(whole), Set.of()));
  }
}
