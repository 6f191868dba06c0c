package org.beyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishSubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Emre Örnekoğlu, yolun bittiğini söyledi | Emre Örnekoğlu",
        "Emre Örnekoğlu da yolun bittiğini söyledi | Emre Örnekoğlu",
        "Emre Örnekoğlu yolun bittiğini söyledi | Emre Örnekoğlu",
        "Başbakan Emre Örnekoğlu toplantısında yolun bittiğini söyledi | Emre Örnekoğlu",
        "Canan Denek'i ağırlayan Emre Örnekoğlu yolun bittiğini söyledi | Emre Örnekoğlu",
        "Polis gelirken işçiler \"Yol bitti\" dedi | işçiler",
        "Yetkililer yolun bittiğini söyledi | Yetkililer",
        "Gürcistan, yolun bittiğini söyledi | Gürcistan",
        "Sınır boyunda Başbakan Emre Örnekoğlu yolun bittiğini söyledi | Emre Örnekoğlu",
        "Gürcistan yolun bittiğini söyledi | none",
        "Emre Örnekoğlu'nun yolun bittiğini söyledi | none",
        "Emre Örnekoğlu hakkında bilgi geldiğini söyledi | none",
        "Emre Örnekoğlu gibi yolun bittiğini söyledi | none",
        "Örnekoğlu ailesi yolun bittiğini söyledi | Örnekoğlu ailesi",
        "Bakü, Erivan ve Tiflis'in anlaştığını söyledi | none",
      })
  void standBeforeTheirCue(String text, String subject) {
    Layout layout = Turkish.layout(text);
    int cue = Turkish.cue(layout).first();
    assertThat(mention(new TurkishSubjects(layout).in(0, cue), layout)).isEqualTo(subject);
  }

  @Test
  void areOthersOnlyAtTheBeginningOrWithIse() {
    Layout layout = Turkish.layout("sonra Emre Örnekoğlu ise yolun bittiğini söyledi");
    int cue = Turkish.cue(layout).first();
    TurkishSubjects subjects = new TurkishSubjects(layout);
    assertThat(mention(subjects.another(0, cue), layout)).isEqualTo("Emre Örnekoğlu");
    Layout within = Turkish.layout("yarın akşam Emre Örnekoğlu, yolun bittiğini söyledi");
    assertThat(new TurkishSubjects(within).another(0, Turkish.cue(within).first())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "söyleyen Emre Örnekoğlu, sonra gitti | Emre Örnekoğlu",
        "söyleyen eski belediye başkanı Emre Örnekoğlu, sonra gitti | Emre Örnekoğlu",
        "söyleyen Türk yetkililer, sonra gitti | Türk yetkililer",
        "söyleyen uzmanlar; sonra gitti | uzmanlar",
        "söyleyen, Emre Örnekoğlu gitti | none",
        "söyleyen bir terzi gitti | none",
      })
  void areTheNounsThatParticiplesQualify(String text, String head) {
    Layout layout = Turkish.layout(text);
    Cue cue = Turkish.cue(layout);
    assertThat(mention(new TurkishSubjects(layout).head(cue, layout.size()), layout))
        .isEqualTo(head);
  }

  @Test
  void arePredicatesWhereTheClauseTellsSomethingOfThem() {
    Layout layout = Turkish.layout("söyleyen Gürcistan yönetimi olduğunu belirtti");
    TurkishSubjects subjects = new TurkishSubjects(layout);
    Source head = subjects.head(Turkish.cue(layout), layout.size()).orElseThrow();
    assertThat(subjects.isPredicate(head)).isTrue();
  }

  private static String mention(Optional<Source> source, Layout layout) {
    return source.map(s -> s.mention().in(layout.text())).orElse("none");
  }
}
