package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beyan.article.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents stand in square brackets, cues in braces. */
class ViaResolverTest {
  /** Names of the outlets; a dash where there is none. */
  private static List<String> vias(String language, String marked, String... speakers) {
    return resolved(language, marked, speakers).stream()
        .map(via -> via.map(Via::name).orElse("-"))
        .toList();
  }

  private static List<Optional<Via>> resolved(String language, String marked, String... speakers) {
    Told told = Told.of(language, "2020-11-02", marked);
    Outlets outlets = Outlets.of(language, Told.GAZETTEER);
    DayGrammar grammar = DayGrammar.of(language);
    return new ViaResolver(
            told.document(), outlets, grammar, told.quotations(), Told.speakers(speakers))
        .vias(new Cast(told.document(), Told.GAZETTEER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr | Reuters'ın haberine göre Demirel [yolun biteceğini] {söyledi}. | Reuters",
        "tr | Demirel, CNN Türk'e yaptığı açıklamada [yolun biteceğini] {söyledi}. | CNN Türk",
        "ru | [Мост откроют], {сказал} Иванов, передаёт ТАСС. | TASS",
        "ru | В интервью газете «Коммерсант» Иванов {заявил}, что [мост откроют]. | Kommersant",
        "en | Smith {told} Reuters that [the road would open]. | Reuters",
        "en | Interfax quoted Smith as {saying} that [the road would open]. | Interfax",
      })
  void anOutletOfTheSentenceHasTheWords(String language, String marked, String outlet) {
    assertThat(vias(language, marked, "A. Demirel")).containsExactly(outlet);
  }

  @Test
  void aRelayCountsForItsSentenceAlone() {
    assertThat(
            vias(
                "tr",
                "Reuters'ın haberine göre Demirel [yolun biteceğini] {söyledi}. Demirel [köprüyü"
                    + " beğendiğini] {ekledi}.",
                "Kerim Demirel",
                "Kerim Demirel"))
        .containsExactly("Reuters", "-");
  }

  @Test
  void anInterviewCoversItsSpeakersWordsBeforeAndBehindAndNobodyElses() {
    assertThat(
            vias(
                "tr",
                "Kerim Demirel [yolun biteceğini] {söyledi}.\n\n"
                    + "Kerim Demirel, Kommersant gazetesine verdiği röportajda yolları anlattı.\n\n"
                    + "Nazlı Yılmaz [karşı olduğunu] {bildirdi}. Demirel [geç kaldıklarını] {ekledi}.",
                "Kerim Demirel",
                "Nazlı Yılmaz",
                "Kerim Demirel"))
        .containsExactly("Kommersant", "-", "Kommersant");
  }

  @Test
  void whatIsToldToAnOutletGoesOnInTheParagraph() {
    assertThat(
            vias(
                "en",
                "Smith {told} Reuters that [the road would open]. He {added} that [it was safe].\n\n"
                    + "Smith {said} that [he was leaving].",
                "Smith",
                "Smith",
                "Smith"))
        .containsExactly("Reuters", "Reuters", "-");
  }

  @Test
  void aSentenceBehindThatPointsBackNamesTheOutlet() {
    assertThat(
            vias("ru", "Иванов {заявил}, что [мост откроют]. Об этом сообщает Reuters.", "Иванов"))
        .containsExactly("Reuters");
  }

  @Test
  void anOutletIsNotTheViaOfItsOwnWords() {
    assertThat(vias("en", "Reuters {reported} that [the road was open].", "Reuters"))
        .containsExactly("-");
  }

  @Test
  void anOutletNamedInTheWordsHasNotPrintedThem() {
    assertThat(vias("en", "Smith {said} [he had told Reuters the truth].", "Smith"))
        .containsExactly("-");
  }

  @Test
  void anOutletThatTheGazetteerDoesNotKnowKeepsItsNameInTheText() {
    assertThat(
            resolved(
                "tr",
                "Demirel, Ufuklar gazetesine verdiği röportajda [yolun biteceğini] {söyledi}.",
                "Kerim Demirel"))
        .containsExactly(Optional.of(new Via("Ufuklar", Optional.empty())));
  }

  @Test
  void anUnknownNameIsNoOutletWithoutAWordThatMakesItOne() {
    assertThat(vias("en", "Smith {told} Jonathan Bramble that [the road was open].", "Smith"))
        .containsExactly("-");
  }
}
