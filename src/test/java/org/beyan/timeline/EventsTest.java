package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final String HEADER =
      "date\tend\tid\tparties\tconflict\ttitle_tr\ttitle_ru\ttitle_en\n";

  @Test
  void readsALineAnEvent() throws IOException {
    Events events =
        read(
            "# why\n"
                + HEADER
                + "\n2020-09-27\t2020-11-10\twar\tAZ, AM\tnagorno-karabakh\tSavaş\t\tWar\n");

    assertThat(events.list())
        .containsExactly(
            new Event(
                LocalDate.of(2020, 9, 27),
                Optional.of(LocalDate.of(2020, 11, 10)),
                "war",
                List.of("AZ", "AM"),
                List.of("nagorno-karabakh"),
                Map.of(Language.TR, "Savaş", Language.EN, "War")));
  }

  @Test
  void namesFileAndLineOfWhatItCannotRead() {
    assertFails("2020-9-27\t\ta\tRU\t\t\t\tx\n", "e.tsv:2: wanted a day", "2020-9-27");
    assertFails("2020-09-27\ta\n", "e.tsv:2: wanted 8 fields, found 2");
    assertFails("2020-09-27\t2020-09-01\ta\tRU\t\t\t\tx\n", "e.tsv:2: ends before it starts");
    assertFails("2020-09-27\t\ta\tRU\t\t\t\t\n", "e.tsv:2: wanted a title");
    String line = "2020-09-27\t\ta\tRU\t\t\t\tx\n";
    assertFails(line + line, "e.tsv:3: wanted an id of its own, found 'a'");
    assertThatThrownBy(() -> read("day\tname\n"))
        .hasMessageContaining("e.tsv:1: wanted the header");
  }

  @Test
  void concernWhatHappenedToBothOrToOneInASharedConflict() {
    List<String> ids =
        Sample.events()
            .concerning(
                Sample.RUSSIA, Sample.TURKEY, List.of(Sample.row("a", "2020-01-01", "day", "x")))
            .list()
            .stream()
            .map(Event::id)
            .toList();

    assertThat(ids).contains("downing", "karlov").doesNotContain("elsewhere");
    assertThat(ids).doesNotContain("invasion", "coup-attempt");
    assertThat(Sample.timeline().entries())
        .extracting(Entry::id)
        .contains("invasion", "coup-attempt", "karabakh-war");
  }

  @Test
  void lieWithinAPeriodIfOneOfTheirDaysDoes() {
    Optional<LocalDate> from = Optional.of(LocalDate.of(2020, 11, 10));
    Optional<LocalDate> to = Optional.of(LocalDate.of(2022, 2, 23));

    assertThat(Sample.events().within(from, to).list())
        .extracting(Event::id)
        .containsExactly("karabakh-war");
    assertThat(Sample.events().within(Optional.empty(), Optional.empty()).list()).hasSize(10);
  }

  @Test
  void canBeThoseOfOneConflict() {
    assertThat(Sample.events().about("s-400").list())
        .extracting(Event::id)
        .containsExactly("s-400-arrives");
  }

  @Test
  void thatShipAreReadable() throws IOException {
    assertThat(Events.bundled().list()).isNotEmpty();
  }

  private static Events read(String text) throws IOException {
    return Events.read(new StringReader(text), "e.tsv");
  }

  private static void assertFails(String lines, String... message) {
    assertThatThrownBy(() -> read(HEADER + lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(message);
  }
}
