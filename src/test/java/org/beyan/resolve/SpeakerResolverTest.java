package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Document;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {
  @Test
  void namesWhoStandsInTheText() {
    Speaker speaker = speaker("Köprüyü Emre Örnekoğlu gezdi.", "Emre Örnekoğlu");
    assertThat(speaker.name()).hasValue("Emre Örnekoğlu");
    assertThat(speaker.type()).hasValue(AgentType.PERSON);
    assertThat(speaker.entity()).isEmpty();
  }

  @Test
  void givesTheFullNameToALastName() {
    assertThat(speaker("Köprüyü Emre Örnekoğlu gezdi. Sonra Örnekoğlu gitti.", "Örnekoğlu").name())
        .hasValue("Emre Örnekoğlu");
  }

  @Test
  void tellsStateAndOfficeOfTheDay() {
    Speaker speaker = speaker("Rusya Dışişleri Bakanı Sergey Lavrov geldi.", "Sergey Lavrov");
    assertThat(speaker.country()).hasValue("RU");
    assertThat(speaker.office()).hasValue("foreign minister");
    assertThat(speaker.wikidata()).hasValue("Q58217");
  }

  @Test
  void takesAnOfficeForItsHolderOnTheDay() {
    assertThat(speaker("Rusya Dışişleri Bakanı geldi.", "Rusya Dışişleri Bakanı").name())
        .hasValue("Sergey Lavrov");
  }

  @Test
  void prefersTheHolderWhomTheArticleNames() {
    String text = "Gürcistan Savunma Bakanı Emre Örnekoğlu geldi. Sonra Savunma Bakanı gitti.";
    assertThat(speaker(text, "Savunma Bakanı").name()).hasValue("Emre Örnekoğlu");
  }

  @Test
  void takesARoleForWhoHasSuchATitle() {
    String text = "Gürcistan Savunma Bakanı Emre Örnekoğlu geldi. Canan Denek oturdu. Bakan gitti.";
    assertThat(speaker(text, "Bakan").name()).hasValue("Emre Örnekoğlu");
  }

  @Test
  void leavesSomebodyNewUnnamedThoughTheTitleIsAnothers() {
    String text = "Gürcistan Savunma Bakanı Emre Örnekoğlu geldi. Bir yaşlı bakan gitti.";
    assertThat(speaker(text, "bakan").name()).isEmpty();
  }

  @Test
  void takesATextForTheBodyThatWasNamedLast() {
    assertThat(speaker("NATO toplandı. Emre Örnekoğlu geldi. Rapor bitti.", "Rapor").name())
        .hasValue("NATO");
  }

  @Test
  void letsAGovernmentSpeakForItsState() {
    assertThat(speaker("Gürcistan yönetimi toplandı.", "Gürcistan yönetimi").country())
        .hasValue("GE");
    assertThat(speaker("Gürcistan yönetimi toplandı.", "Gürcistan yönetimi").name())
        .hasValue("Georgia");
  }

  @Test
  void doesNotTakeAClientForHisLawyers() {
    String text = "Emre Örnekoğlu'nun bekçileri geldi.";
    assertThat(speaker(text, "Emre Örnekoğlu'nun bekçileri").name()).isEmpty();
  }

  @Test
  void knowsTheTurkishMinistryWithoutItsState() {
    String here = "Dışişleri Bakanlığı açıkladı.";
    assertThat(speaker(here, "Dışişleri Bakanlığı").country()).hasValue("TR");
    String there =
        "Rusya Dışişleri Bakanlığı açıkladı. Toplantıda Dışişleri Bakanlığı'nın sözü geçti.";
    assertThat(speaker(there, "Toplantıda Dışişleri Bakanlığı").country()).hasValue("RU");
  }

  @Test
  void takesATitleForTheHeadOfItsPhrase() {
    String text = "Gürcistan Savunma Bakanı Emre Örnekoğlu geldi. Örnekistan Savunma Bakanı gitti.";
    assertThat(speaker(text, "Örnekistan Savunma Bakanı").name())
        .isNotEqualTo(Optional.of("Örnekistan"));
  }

  @Test
  void takesAStrangerForAStrangerThoughAnotherWithHisLastNameIsKnown() {
    String text = "Köprüyü Canan Lavrov gezdi. Sonra Lavrov gitti.";
    assertThat(speaker(text, "Lavrov").entity()).isEmpty();
  }

  @Test
  void givesNoStateToWhoSpeaksForHimselfAlone() {
    assertThat(speaker("Alman gazeteci Emre Örnekoğlu geldi.", "Emre Örnekoğlu").country())
        .isEmpty();
    assertThat(speaker("Dün Alman gazeteciler geldi.", "Alman gazeteciler").country()).isEmpty();
  }

  @Test
  void givesTheReadersStateToADeputyWithoutState() {
    assertThat(speaker("Milletvekili Emre Örnekoğlu geldi.", "Emre Örnekoğlu").country())
        .hasValue("TR");
  }

  @Test
  void givesATitleInThePluralToBothNames() {
    String text = "Gürcistan milletvekilleri Emre Örnekoğlu ve Canan Denek geldi.";
    assertThat(speaker(text, "Canan Denek").country()).hasValue("GE");
  }

  @Test
  void takesNoStateInAnotherCaseForATitle() {
    assertThat(speaker("Suriye'ye gideceğini söyleyen Örnekoğlu güldü.", "Örnekoğlu").country())
        .isEmpty();
  }

  @Test
  void takesTheSpokesmanOfAHeadOfStateForTheHolder() {
    assertThat(speaker("Dün Putin'in sözcüsü geldi.", "Putin'in sözcüsü").name())
        .hasValue("Dmitry Peskov");
  }

  @Test
  void leavesPluralsUnnamed() {
    Speaker speaker = speaker("Dün Rus yetkililer geldi.", "Rus yetkililer");
    assertThat(speaker.name()).isEmpty();
    assertThat(speaker.mention()).isPresent();
    assertThat(speaker.country()).hasValue("RU");
  }

  @Test
  void leavesWordsWithoutAnyMentionUnnamed() {
    Speaker speaker = speaker("Dün terziler geldi.", "terziler");
    assertThat(speaker.name()).isEmpty();
    assertThat(speaker.mention()).isPresent();
  }

  @Test
  void cutsJointSourcesAtTheirConjunction() {
    Document document = Documents.of("Emre Örnekoğlu ve Canan Denek geldi.");
    List<Speaker> speakers =
        resolver(document)
            .speakers(Optional.of(Documents.last("Emre Örnekoğlu ve Canan Denek", document)), 0);
    assertThat(speakers)
        .extracting(speaker -> speaker.name().orElseThrow())
        .containsExactly("Emre Örnekoğlu", "Canan Denek");
  }

  @Test
  void givesWordsWithoutSourceToWhoSpokeLast() {
    Document document = Documents.of("Emre Örnekoğlu geldi. Canan Denek oturdu.");
    SpeakerResolver resolver = resolver(document);
    resolver.speakers(Optional.of(Documents.last("Emre Örnekoğlu", document)), 0);
    assertThat(resolver.speakers(Optional.empty(), document.text().length()))
        .singleElement()
        .satisfies(
            speaker -> {
              assertThat(speaker.name()).hasValue("Emre Örnekoğlu");
              assertThat(speaker.mention()).isEmpty();
            });
  }

  @Test
  void leavesWordsWithoutSourceUnnamedWhereNobodyWasNamed() {
    Document document = Documents.of("Köprü eski.");
    assertThat(resolver(document).speakers(Optional.empty(), 5).get(0).name()).isEmpty();
  }

  @Test
  void knowsStatesAndBodies() {
    Speaker state = speaker("Dün Gürcistan karar verdi.", "Gürcistan");
    assertThat(state.type()).hasValue(AgentType.COUNTRY);
    assertThat(state.country()).hasValue("GE");
    Speaker body = speaker("Dün NATO karar verdi.", "NATO");
    assertThat(body.type()).hasValue(AgentType.BODY);
    assertThat(body.country()).hasValue("NATO");
  }

  @Test
  void namesABodyThatNobodyKnowsByItsNameInTheText() {
    String text = "Ülkenin en büyük şirketi Martıkaya Holding yolun açılacağını açıkladı.";
    Speaker body = speaker(text, "Martıkaya Holding");
    assertThat(body.name()).hasValue("Martıkaya Holding");
    assertThat(body.type()).hasValue(AgentType.BODY);
    assertThat(body.entity()).isEmpty();
  }

  @Test
  void takesASeatOfGovernmentForTheBody() {
    assertThat(speaker("Dün Kremlin karar verdi.", "Kremlin").type()).hasValue(AgentType.BODY);
  }

  private static Speaker speaker(String text, String source) {
    Document document = Documents.of(text);
    List<Speaker> speakers =
        resolver(document)
            .speakers(
                Optional.of(Documents.last(source, document)),
                Documents.last(source, document).end());
    assertThat(speakers).hasSize(1);
    return speakers.get(0);
  }

  private static SpeakerResolver resolver(Document document) {
    return new SpeakerResolver(document, Documents.GAZETTEER, Documents.cast(document));
  }
}
