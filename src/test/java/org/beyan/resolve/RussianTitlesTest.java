package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Российский министр обороны | Sergei Shoigu",
        "Глава турецкого МИДа | Mevlüt Çavuşoğlu",
        "Глава российской дипломатии | Sergey Lavrov",
        "Российский лидер | Vladimir Putin",
        "Представитель российского МИД | Maria Zakharova",
      })
  void nameTheirHolderOnTheDay(String title, String name) {
    assertThat(speaker(title + " гулял у моста.", title).name()).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Пресс-служба президента Украины | Office of the President of Ukraine",
        "Пресс-служба российского президента | Kremlin",
        "Пресс-служба правительства Турции | Government of Turkey",
        "Российское внешнеполитическое ведомство | Ministry of Foreign Affairs of Russia",
      })
  void ofAHouseNameItsBody(String title, String name) {
    assertThat(speaker(title + " стоит у моста.", title).name()).hasValue(name);
  }

  @Test
  void mayStandBeforeTheNameThatTheyMean() {
    String text = "Украинский лидер гулял у моста. Президент Украины Владимир Зеленский ушёл.";
    assertThat(speaker(text, "Украинский лидер").name()).hasValue("Volodymyr Zelenskyy");
  }

  @Test
  void thatManyHoldNameNobody() {
    assertThat(speaker("Депутат гулял у моста.", "Депутат").name()).isEmpty();
    assertThat(speaker("Министры обороны гуляли у моста.", "Министры обороны").name()).isEmpty();
  }

  @Test
  void beginTheirPhrase() {
    String text = "НАТО строит мост. Источник издания гулял у моста.";
    assertThat(speaker(text, "Источник издания").name()).isEmpty();
  }

  @Test
  void pointAtThePersonOfTheHeadline() {
    Document title = Told.document("ru", "2020-11-03", "Сергей Лавров осмотрел мост");
    Document document = Told.document("ru", "2020-11-03", "Он считает мост старым.");
    SpeakerResolver resolver =
        new SpeakerResolver(document, Told.GAZETTEER, new Cast(document, title, Told.GAZETTEER));
    Optional<Span> he = Optional.of(Documents.last("Он", document));
    assertThat(resolver.speakers(he, 2).get(0).name()).hasValue("Sergey Lavrov");
  }

  private static Speaker speaker(String text, String source) {
    Document document = Told.document("ru", "2020-11-03", text);
    Span span = Documents.last(source, document);
    SpeakerResolver resolver =
        new SpeakerResolver(document, Told.GAZETTEER, new Cast(document, Told.GAZETTEER));
    List<Speaker> speakers = resolver.speakers(Optional.of(span), span.end());
    assertThat(speakers).hasSize(1);
    return speakers.get(0);
  }
}
