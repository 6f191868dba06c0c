package org.beyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final LocalDate THIRD = LocalDate.of(2020, 11, 3);
  private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-11-03",
        "2020-11-03T12:30:00Z",
        "2020-11-03 12:30",
        "2020-11-03T12:30:00.123456+03:00",
        "2020/11/03",
        "20201103",
        "20201103T123000Z",
        "3 Kasım 2020",
        "03 KASIM 2020 Salı",
        "3 Kas 2020 12:30",
        "Salı, 3 Kasım 2020",
        "03.11.2020",
        "03/11/2020 12:30",
        "3 ноября 2020",
        "3 ноября 2020 г.",
        "вторник, 3 ноября 2020 года",
        "03 ноя 2020, 12:30",
        "Nov 3, 2020",
        "November 3rd, 2020",
        "3 November 2020",
        "Tuesday, 3 Nov. 2020",
        "Tue, 03 Nov 2020 12:30:00 GMT",
        "Tue, 03 Nov 2020 12:30:00 +0300",
        "Giriş: 3 Kasım 2020 12:30 | Güncelleme: 4 Kasım 2020 10:00",
      })
  void readsTheThirdOfNovember(String written) {
    assertThat(Dates.day(written, ISTANBUL)).contains(THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dün",
        "Kasım 2020",
        "2020",
        "31.02.2020",
        "0001-01-01T00:00:00",
        "32 Kasım 2020",
        "3 Brumaire 2020",
        "120201103",
        "2020-13-03"
      })
  void readsNoDayWhereThereIsNone(String written) {
    assertThat(Dates.day(written, ISTANBUL)).isEmpty();
  }

  @Test
  void takesAZonedTimeToTheDayOfTheOutlet() {
    assertThat(Dates.day("2020-11-02T22:30:00Z", ISTANBUL)).contains(THIRD);
    assertThat(Dates.day("Mon, 02 Nov 2020 22:30:00 GMT", ISTANBUL)).contains(THIRD);
    assertThat(Dates.day("2020-11-04T01:30:00+03:00", ZoneOffset.UTC)).contains(THIRD);
    assertThat(Dates.day("Nov 2, 2020 9:30 PM EST", ZoneOffset.UTC)).contains(THIRD);
  }

  @Test
  void leavesATimeWithoutZoneOnItsDay() {
    assertThat(Dates.day("2020-11-03T23:59:00", ISTANBUL)).contains(THIRD);
    assertThat(Dates.day("2020-11-03T00:01:00", ZoneOffset.UTC)).contains(THIRD);
  }

  @Test
  void readsTheMonthFirstOnlyWhereTheDayCannotBe() {
    assertThat(Dates.day("11/25/2020", ISTANBUL)).contains(LocalDate.of(2020, 11, 25));
    assertThat(Dates.day("25/11/2020", ISTANBUL)).contains(LocalDate.of(2020, 11, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04.11.2020",
        "3 Kasım 2020",
        "3 Kasım 2020 Salı",
        "3 ноября 2020 г.",
        "Tue, Nov 3, 2020 12:30"
      })
  void knowsALineThatIsADate(String line) {
    assertThat(Dates.isDate(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "Takvim (3 Kasım 2020)", "3 Kasım 2020 tarihinde konuştu", "Saat 12:30"})
  void knowsALineThatIsMore(String line) {
    assertThat(Dates.isDate(line)).isFalse();
  }

  @Test
  void knowsTheZonesOfOutletsByTheirDomains() {
    assertThat(OutletZones.of(Optional.of("https://www.takvim.com.tr/x"))).isEqualTo(ISTANBUL);
    assertThat(OutletZones.of(Optional.of("https://tass.com/x")))
        .isEqualTo(ZoneId.of("Europe/Moscow"));
    assertThat(OutletZones.of(Optional.of("https://example.com/x"))).isEqualTo(ZoneOffset.UTC);
    assertThat(OutletZones.of(Optional.empty())).isEqualTo(ZoneOffset.UTC);
  }
}
