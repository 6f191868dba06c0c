package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beyan.article.SaidOn;
import org.beyan.article.SaidOn.From;
import org.beyan.article.SaidOn.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents stand in square brackets, cues in braces. Printed on Monday, 2 November 2020. */
class DateResolverTest {
  private static final String MONDAY = "2020-11-02";
  private static final String PRINTED = "printed";

  private static List<Optional<SaidOn>> saidOn(
      String language, String printed, String marked, String... speakers) {
    Told told = Told.of(language, printed, marked);
    String[] names =
        speakers.length > 0
            ? speakers
            : Collections.nCopies(told.quotations().size(), "Kerim Demirel").toArray(new String[0]);
    return new DateResolver(told.document(), DayGrammar.of(language), told.quotations())
        .days(Told.speakers(names));
  }

  /** Days that the text tells; the word "printed" for those that it does not. */
  private static List<String> days(String language, String marked, String... speakers) {
    return saidOn(language, MONDAY, marked, speakers).stream()
        .map(Optional::orElseThrow)
        .map(day -> day.from() == From.TEXT ? day.day().toString() : PRINTED)
        .toList();
  }

  @Nested
  class InTheAttributingSentence {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "tr | Demirel dün [köprünün açılacağını] {söyledi}. | 2020-11-01",
          "tr | Demirel, cuma günü düzenlediği basın toplantısında [yolun biteceğini] {bildirdi}. | 2020-10-30",
          "tr | [Yolun biteceğini] geçen hafta salı {açıklayan} Demirel oradaydı. | 2020-10-27",
          "tr | Demirel 24 Ekim'de yaptığı konuşmada [yolun biteceğini] {söyledi}. | 2020-10-24",
          "ru | Иванов во вторник {заявил}, что [мост откроют]. | 2020-10-27",
          "ru | [Мост откроют], {сообщил} накануне Иванов. | 2020-11-01",
          "ru | На встрече в минувший четверг Иванов {сказал}, что [мост откроют]. | 2020-10-29",
          "en | Smith {said} on Tuesday evening that [the bridge would open]. | 2020-10-27",
          "en | Speaking on Thursday, Smith {said} [the bridge would open]. | 2020-10-29",
          "en | [The bridge will open], Smith {said} in Sunday's statement. | 2020-11-01",
        })
    void theDayOfTheSayingCounts(String language, String marked, String day) {
      assertThat(days(language, marked)).containsExactly(day);
    }

    @Test
    void theDayNearestToTheCueCountsAndContentIsNoDistance() {
      assertThat(
              days(
                  "tr",
                  "Cuma günü [köprünün açılacağını] {söyleyen} Demirel, dün de [yolun, duvarın,"
                      + " kapının ve bahçenin biteceğini] {bildirdi}."))
          .containsExactly("2020-10-30", "2020-11-01");
    }

    @Test
    void aDayInsideTheWordsIsNotTheirs() {
      assertThat(days("tr", "Demirel [köprünün cuma günü açıldığını] {söyledi}."))
          .containsExactly(PRINTED);
      assertThat(days("en", "Smith {said} [the bridge opened on Friday]."))
          .containsExactly(PRINTED);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "tr | Demirel, cuma günü başlayan fırtına için [yolun kapandığını] {söyledi}.",
          "tr | Demirel, 24 Ekim'de düşürülen uçak hakkında [yanıldıklarını] {söyledi}.",
          "tr | Demirel, cumaya kadar süre vererek [beklediğini] {söyledi}.",
          "tr | Demirel, dünkü fırtına için [yolun kapandığını] {söyledi}.",
          "ru | После 24 октября Иванов {заявил}, что [мост откроют].",
          "ru | О самолёте, сбитом 24 октября, Иванов {заявил}, что [это ошибка].",
          "ru | Накануне визита Иванов {заявил}, что [мост откроют].",
          "ru | Иванов, который родился 24 октября, {заявил}, что [мост откроют].",
          "en | Ahead of Friday's vote, Smith {said} [the bridge would open].",
          "en | Since Tuesday, Smith {said}, [nobody had come].",
          "en | Of the October 24 storm Smith {said} that [it was over].",
          "en | Smith, who was born on Friday, {said} [the bridge would open].",
          "tr | Demirel, sonraki salı için [yolun açılacağını] {söyledi}.",
          "tr | Demirel, yılın ilk salısı olan ikinci salı için [yolun açılacağını] {söyledi}.",
          "en | On the first Monday of the month, Smith {said}, [the road is closed].",
          "en | Of the vote on the last Friday of October Smith {said} [it was fair].",
          "en | For the Friday after next Smith {said} [the road would open].",
          "en | Smith may 15 times have {said} that [it was over].",
        })
    void theDayOfAnotherEventDoesNot(String language, String marked) {
      assertThat(days(language, marked)).containsExactly(PRINTED);
    }

    @Test
    void theNameOfAPaperIsNoDay() {
      assertThat(days("en", "Smith {told} Daily Today that [the bridge would open]."))
          .containsExactly(PRINTED);
    }

    @Test
    void aWeekdayBesideADateTellsNothingElse() {
      assertThat(days("ru", "В пятницу, 23 октября, Иванов {заявил}, что [мост откроют]."))
          .containsExactly("2020-10-23");
    }
  }

  @Nested
  class InTheParagraph {
    @Test
    void theSameSpeakersWordsBeforeGiveTheirDay() {
      assertThat(
              days(
                  "tr",
                  "Demirel dün [köprünün açılacağını] {söyledi}. [Yolun biteceğini] {ekledi}."))
          .containsExactly("2020-11-01", "2020-11-01");
    }

    @Test
    void aSentenceThatTellsOfAMeetingGivesItsDay() {
      assertThat(
              days(
                  "tr",
                  "Bakanlar dün İzmir'de bir araya geldi. Demirel [yolun biteceğini] {söyledi}."))
          .containsExactly("2020-11-01");
      assertThat(days("en", "The council met on Friday. Smith {said} [the road would open]."))
          .containsExactly("2020-10-30");
    }

    @Test
    void aSentenceAboutAnotherEventDoesNot() {
      assertThat(days("tr", "Köprü dün yıkıldı. Demirel [yolun biteceğini] {söyledi}."))
          .containsExactly(PRINTED);
    }

    @Test
    void backgroundGivesNoDayToTheNews() {
      assertThat(
              days(
                  "tr",
                  "Demirel cuma günü [köprünün açılacağını] {söylemişti}. Yılmaz [karşı olduğunu]"
                      + " {bildirdi}.",
                  "Kerim Demirel",
                  "Nazlı Yılmaz"))
          .containsExactly("2020-10-30", PRINTED);
    }

    @Test
    void aSentenceBehindThatPointsBackGivesItsDay() {
      assertThat(
              days("ru", "Иванов {заявил}, что [мост откроют]. Об этом он сказал в среду в Туле."))
          .containsExactly("2020-10-28");
      assertThat(days("en", "Smith {said} [the road would open]. He made the remarks on Thursday."))
          .containsExactly("2020-10-29");
    }

    @Test
    void theSameDayIsTheDayToldLast() {
      assertThat(
              days(
                  "ru",
                  "Иванов в среду {заявил}, что [мост откроют до 20 октября]. Петров в тот же день"
                      + " {сообщил}, что [он против].",
                  "Иванов",
                  "Петров"))
          .containsExactly("2020-10-28", "2020-10-28");
    }
  }

  @Nested
  class FurtherAway {
    @Test
    void theParagraphBeforeGivesTheDayOfTheSameSpeakerAlone() {
      String text =
          "Smith {said} on Friday that [the bridge would open].\n\nHe {added} that [it was safe].";

      assertThat(days("en", text)).containsExactly("2020-10-30", "2020-10-30");
      assertThat(days("en", text, "Smith", "Jones")).containsExactly("2020-10-30", PRINTED);
    }

    @Test
    void theSameWordsPrintedAgainGiveTheirDay() {
      assertThat(
              days(
                  "tr",
                  "Demirel [büyük köprünün gelecek ilkbaharda mutlaka açılacağını] {söyledi}.\n\n"
                      + "Hava güneşliydi.\n\n"
                      + "Demirel dün [büyük köprünün gelecek ilkbaharda mutlaka açılacağını]"
                      + " {söyledi}."))
          .containsExactly("2020-11-01", "2020-11-01");
    }
  }

  @Nested
  class WithLessThanADay {
    private SaidOn only(String language, String marked) {
      return saidOn(language, MONDAY, marked).get(0).orElseThrow();
    }

    @Test
    void aMonthOrYearOfAnOccasionOrBesideTheCueIsKeptAsSuch() {
      SaidOn month =
          only("tr", "Demirel, Eylül ayında yaptığı açıklamada [yolun biteceğini] {söyledi}.");
      SaidOn year = only("en", "In 2014, Smith {said} [the road would open].");

      assertThat(month.precision()).isEqualTo(Precision.MONTH);
      assertThat(month.day()).hasToString("2020-09-01");
      assertThat(year.precision()).isEqualTo(Precision.YEAR);
      assertThat(year.day()).hasToString("2014-01-01");
    }

    @Test
    void aDayTellsMoreThanAMonth() {
      SaidOn day =
          only("ru", "В сентябре Иванов, а именно 14 сентября, {заявил}, что [мост откроют].");

      assertThat(day.precision()).isEqualTo(Precision.DAY);
      assertThat(day.day()).hasToString("2020-09-14");
    }

    @Test
    void thePrintedMonthTellsLessThanThePrintedDay() {
      assertThat(only("en", "Smith {said} in November that [the road would open].").from())
          .isEqualTo(From.PUBLISHED);
    }

    @Test
    void aMonthIsNotHandedOn() {
      assertThat(
              days(
                  "en",
                  "Smith {said} in March that [the road would open]. He {added} that [it was safe]."))
          .containsExactly("2020-03-01", PRINTED);
    }
  }

  @Nested
  class WithoutOneDay {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "tr | Demirel [köprünün açılacağını] defalarca {söyledi}.",
          "ru | Иванов неоднократно {заявлял}, что [мост откроют].",
          "en | Smith has repeatedly {said} that [the bridge would open].",
          "en | The miners have been {demanding} [a new bridge].",
          "en | Smith {spoke} on Friday of [a bridge]. He often {says} [it is safe].",
        })
    void whatWasSaidAgainAndAgainHasNone(String language, String marked) {
      List<Optional<SaidOn>> days = saidOn(language, MONDAY, marked);

      assertThat(days.get(days.size() - 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "tr | Demirel geçen hafta yaptığı açıklamada [köprünün açılacağını] {söyledi}.",
          "tr | Demirel iki hafta önce [köprünün açılacağını] {söyledi}.",
          "tr | Demirel [köprünün açılacağını] hafta sonu {söyledi}.",
          "ru | На прошлой неделе Иванов {заявил}, что [мост откроют].",
          "ru | [Мост откроют], {сообщил} Иванов месяц назад.",
          "en | Smith {said} last week that [the bridge would open].",
          "en | Earlier this month, the council of Ravensby {said} [the road was open].",
          "en | [The bridge is safe], Smith {told} reporters three weeks ago.",
        })
    void whatWasSaidAtATimeThatIsNoDayHasNone(String language, String marked) {
      assertThat(saidOn(language, MONDAY, marked)).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "tr | Demirel, geçen hafta başlayan fırtına için [yolun kapandığını] {söyledi}.",
          "tr | Demirel [geçen hafta yolun kapandığını] {söyledi}.",
          "ru | Иванов {заявил}, что [на прошлой неделе мост закрыли].",
          "en | Since last week, Smith {said}, [the road is closed].",
          "en | Smith {said} that [the bridge opened last week].",
          "en | Smith, who was elected a year ago, {said} [it is safe].",
        })
    void isNotUndatedByTheTimeOfAnotherEvent(String language, String marked) {
      assertThat(days(language, marked)).containsExactly(PRINTED);
    }

    @Test
    void hasTheDayOfItsOwnSentence() {
      assertThat(days("en", "Smith repeatedly {said} on Friday that [the bridge would open]."))
          .containsExactly("2020-10-30");
    }

    @Test
    void isNeitherWhatItsWordsAreAboutNorWhatOneSpeechRepeats() {
      assertThat(days("en", "[The bridge was often closed], Smith {said}."))
          .containsExactly(PRINTED);
      assertThat(days("en", "Smith {said} repeatedly that [the bridge was closed]."))
          .containsExactly(PRINTED);
    }
  }

  @Nested
  class WithoutPrintedDay {
    @Test
    void onlyAFullDateTellsTheDay() {
      assertThat(saidOn("tr", "", "Demirel dün [yolun biteceğini] {söyledi}."))
          .containsExactly(Optional.empty());
      assertThat(saidOn("tr", "", "Demirel 24 Ekim 2019'da [yolun biteceğini] {söyledi}."))
          .singleElement()
          .satisfies(day -> assertThat(day.orElseThrow().day()).hasToString("2019-10-24"));
    }
  }

  @Test
  void wordsWithoutCueTakeTheDayOfTheirSentence() {
    assertThat(days("en", "[The road is open] — Smith, October 24, 2020"))
        .containsExactly("2020-10-24");
  }
}
