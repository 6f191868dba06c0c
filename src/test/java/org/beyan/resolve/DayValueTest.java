package org.beyan.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beyan.article.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of days with their values; 2 November 2020 was a Monday. */
class DayValueTest {
  private static final String MONDAY = "2020-11-02";

  /** The first day that the words tell, as an ISO date; a dash where they tell none. */
  private static String value(String language, String printed, String words) {
    String folded = FoldedText.of(Told.document(language, printed, words), all(words)).words();
    Optional<LocalDate> day =
        printed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(printed));
    List<DayExpression> found = DayGrammar.of(language).find(folded);
    return found.stream()
        .findFirst()
        .flatMap(expression -> new DayValue(day).of(expression, Optional.empty()))
        .map(LocalDate::toString)
        .orElse("-");
  }

  private static Span all(String words) {
    return new Span(0, words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bugün | 2020-11-02",
        "bu akşam | 2020-11-02",
        "dün | 2020-11-01",
        "dün akşam | 2020-11-01",
        "önceki gün | 2020-10-31",
        "evvelsi gün | 2020-10-31",
        "iki gün önce | 2020-10-31",
        "bir gün önce | 2020-11-01",
        "pazartesi günü | 2020-11-02",
        "salı | 2020-10-27",
        "Salı günü | 2020-10-27",
        "cuma akşamı | 2020-10-30",
        "pazar günkü | 2020-11-01",
        "cuma namazının | 2020-10-30",
        "geçen pazartesi | 2020-10-26",
        "geçtiğimiz cumartesi | 2020-10-31",
        "geçen hafta salı | 2020-10-27",
        "geçen hafta pazartesi | 2020-10-26",
        "24 Ekim'de | 2020-10-24",
        "24 Ekim Cumartesi günü | 2020-10-24",
        "24 Kasım 2015'te | 2015-11-24",
        "24 KASIM 2015 | 2015-11-24",
        "24.11.2015 | 2015-11-24",
        "2015-11-24 | 2015-11-24",
        "29 Şubat 2020 | 2020-02-29",
        "dün (1 Kasım) | 2020-11-01",
        "Ekim ayında | 2020-10-01",
        "2015 yılının Kasım ayında | 2015-11-01",
        "geçen ay | 2020-10-01",
        "2014 yılında | 2014-01-01",
        "geçen yıl | 2019-01-01",
        "3 gün önce | 2020-10-30",
        "bundan on gün önce | 2020-10-23",
        "dün değil evvelki gün | 2020-10-31",
        "evvelki akşam | 2020-10-31",
        "ayın 2'sinde | 2020-11-02",
        "bu ayın 1'inde | 2020-11-01",
        "geçen ayın 20'sinde | 2020-10-20",
        "geçen yıl 15 Mart'ta | 2019-03-15",
        "bu yıl 15 Mart'ta | 2020-03-15",
        "geçen yılın mart ayında | 2019-03-01",
        "Mart'ta | 2020-03-01",
        "2019 Mart'ta | 2019-03-01",
        "bir önceki hafta salı | 2020-10-27",
        "bu hafta pazartesi | 2020-11-02",
        "24 / 11 / 2015 | 2015-11-24",
      })
  void readsTurkish(String words, String day) {
    assertThat(value("tr", MONDAY, words)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "сегодня | 2020-11-02",
        "вчера | 2020-11-01",
        "накануне | 2020-11-01",
        "Накануне в субботу, 31 октября, | 2020-10-31",
        "позавчера | 2020-10-31",
        "два дня назад | 2020-10-31",
        "днём ранее | 2020-11-01",
        "в понедельник | 2020-11-02",
        "во вторник | 2020-10-27",
        "в эту среду | 2020-10-28",
        "вечером в четверг | 2020-10-29",
        "вечером четверга | 2020-10-29",
        "в ночь на пятницу | 2020-10-30",
        "в минувший понедельник | 2020-10-26",
        "в прошлую субботу | 2020-10-31",
        "в воскресенье на прошлой неделе | 2020-11-01",
        "24 октября | 2020-10-24",
        "24-го октября | 2020-10-24",
        "24 ноября 2015 года | 2015-11-24",
        "24.11.2015 | 2015-11-24",
        "в октябре | 2020-10-01",
        "в ноябре 2015 года | 2015-11-01",
        "в прошлом месяце | 2020-10-01",
        "в 2014 году | 2014-01-01",
        "7 дней назад | 2020-10-26",
        "два дня тому назад | 2020-10-31",
        "2-го числа | 2020-11-02",
        "1 числа этого месяца | 2020-11-01",
        "20 числа прошлого месяца | 2020-10-20",
        "15 марта прошлого года | 2019-03-15",
        "15 марта этого года | 2020-03-15",
        "в марте прошлого года | 2019-03-01",
        "15 марта позапрошлого года | 2018-03-15",
        "24 окт. | 2020-10-24",
        "на прошлой неделе, в среду | 2020-10-28",
        "в понедельник на этой неделе | 2020-11-02",
        "в позапрошлом месяце | 2020-09-01",
        "в позапрошлом году | 2018-01-01",
      })
  void readsRussian(String words, String day) {
    assertThat(value("ru", MONDAY, words)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "today | 2020-11-02",
        "this morning | 2020-11-02",
        "yesterday | 2020-11-01",
        "the day before yesterday | 2020-10-31",
        "three days ago | 2020-10-30",
        "a day earlier | 2020-11-01",
        "on Monday | 2020-11-02",
        "on Tuesday evening | 2020-10-27",
        "earlier on Friday | 2020-10-30",
        "late on Thursday | 2020-10-29",
        "last Monday | 2020-10-26",
        "Tuesday last week | 2020-10-27",
        "October 24 | 2020-10-24",
        "Oct. 24 | 2020-10-24",
        "24 October | 2020-10-24",
        "the 24th of October | 2020-10-24",
        "on Saturday, October 24, | 2020-10-24",
        "November 24, 2015 | 2015-11-24",
        "24 Nov 2015 | 2015-11-24",
        "in October | 2020-10-01",
        "back in May | 2020-05-01",
        "in November 2015 | 2015-11-01",
        "last month | 2020-10-01",
        "in 2014 | 2014-01-01",
        "last year | 2019-01-01",
        "10 days ago | 2020-10-23",
        "day before yesterday | 2020-10-31",
        "Sunday from last week | 2020-11-01",
        "Monday of this week | 2020-11-02",
        "on Monday the 2nd | 2020-11-02",
        "Saturday 24th October | 2020-10-24",
        "the 1st of this month | 2020-11-01",
        "20th of last month | 2020-10-20",
        "March 15 last year | 2019-03-15",
        "15 March of last year | 2019-03-15",
        "in March this year | 2020-03-01",
        "in March last year | 2019-03-01",
      })
  void readsEnglish(String words, String day) {
    assertThat(value("en", MONDAY, words)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr | 31 Nisan",
        "tr | 30 Şubat 2020",
        "tr | 14.13.2020",
        "tr | kasım ayına kadar",
        "tr | pazar fiyatları",
        "ru | 31 сентября",
        "ru | накануне визита",
        "ru | накануне важных переговоров",
        "ru | среда обитания",
        "en | June 31",
        "en | the day before the summit",
        "tr | yangından iki gün önce",
        "tr | on iki Mart'ta",
        "tr | geçen hafta",
        "tr | iki hafta önce",
        "ru | на прошлой неделе",
        "ru | неделю назад",
        "en | last week",
        "en | two weeks ago",
      })
  void readsNoDayInWhatIsNone(String language, String words) {
    assertThat(value(language, MONDAY, words)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tr | bu hafta cuma",
        "tr | haftaya salı",
        "tr | önümüzdeki haftanın salı günü",
        "tr | ayın 25'inde",
        "tr | bu yıl 15 Aralık'ta",
        "ru | в среду на следующей неделе",
        "ru | на будущей неделе, во вторник",
        "ru | 25 числа",
        "ru | 15 декабря этого года",
        "en | Friday of this week",
        "en | Tuesday next week",
        "en | the 25th of this month",
        "en | December 15 this year",
      })
  void readsNothingOfADayToCome(String language, String words) {
    assertThat(value(language, MONDAY, words)).isEqualTo("-");
  }

  @Nested
  class WithoutYear {
    @Test
    void aDayLateInTheYearIsLastYearsWhenPrintedInJanuary() {
      assertThat(value("tr", "2021-01-02", "28 Aralık")).isEqualTo("2020-12-28");
    }

    @Test
    void thePrintedDayItselfCounts() {
      assertThat(value("en", "2021-01-02", "on January 2")).isEqualTo("2021-01-02");
    }

    @Test
    void aDaySoonAfterThePrintedOneIsStillToCome() {
      assertThat(value("ru", "2020-09-28", "12 октября")).isEqualTo("-");
      assertThat(value("tr", "2020-12-28", "5 Ocak")).isEqualTo("-");
    }

    @Test
    void aDayLongAfterThePrintedOneIsLastYears() {
      assertThat(value("en", "2020-03-01", "on December 1")).isEqualTo("2019-12-01");
    }

    @Test
    void theTwentyNinthOfFebruaryIsThatOfTheLastLeapYear() {
      assertThat(value("tr", "2022-06-01", "29 Şubat")).isEqualTo("2020-02-29");
      assertThat(value("tr", "1903-06-01", "29 Şubat")).isEqualTo("1896-02-29");
    }
  }

  @Nested
  class AgainstThePrintedDay {
    @Test
    void aDayAfterItTellsNothing() {
      assertThat(value("tr", MONDAY, "3 Kasım 2020")).isEqualTo("-");
      assertThat(value("en", MONDAY, "in December 2020")).isEqualTo("-");
    }

    @Test
    void withoutItOnlyAnExpressionWithItsYearTells() {
      assertThat(value("tr", "", "dün")).isEqualTo("-");
      assertThat(value("ru", "", "во вторник")).isEqualTo("-");
      assertThat(value("en", "", "on October 24")).isEqualTo("-");
      assertThat(value("en", "", "last year")).isEqualTo("-");
      assertThat(value("tr", "", "24 Kasım 2015")).isEqualTo("2015-11-24");
      assertThat(value("ru", "", "в ноябре 2015 года")).isEqualTo("2015-11-01");
    }

    @Test
    void theDayToldLastIsWhatTheSameDayPointsAt() {
      DayExpression same = DayGrammar.of("tr").find("ayni gun ").get(0);
      DayExpression before = DayGrammar.of("en").find("the previous day ").get(0);
      Optional<LocalDate> last = Optional.of(LocalDate.of(2020, 10, 20));
      DayValue value = new DayValue(Optional.of(LocalDate.parse(MONDAY)));

      assertThat(value.of(same, last)).contains(LocalDate.of(2020, 10, 20));
      assertThat(value.of(before, last)).contains(LocalDate.of(2020, 10, 19));
      assertThat(value.of(same, Optional.empty())).contains(LocalDate.parse(MONDAY));
    }
  }
}
