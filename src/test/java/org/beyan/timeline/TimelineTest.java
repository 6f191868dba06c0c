package org.beyan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beyan.store.StatementRow;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void sortsByDayWithTheUndatedAtTheEnd() {
    Timeline timeline =
        Sample.of(
            Sample.row("none", "", "", "x"),
            Sample.row("late", "2020-11-03", "day", "x"),
            Sample.row("early", "2015-11-24", "day", "x"));

    assertThat(ids(timeline)).containsExactly("early", "late", "none");
  }

  @Test
  void putsAMonthAndAYearAtTheirStartBeforeTheDaysThere() {
    Timeline timeline =
        Sample.of(
            Sample.row("day", "2020-01-01", "day", "x"),
            Sample.row("month", "2020-01-31", "month", "x"),
            Sample.row("year", "2020-06-15", "year", "x"),
            Sample.row("before", "2019-12-31", "day", "x"));

    assertThat(ids(timeline)).containsExactly("before", "year", "month", "day");
    assertThat(timeline.entries().get(1).moment())
        .contains(new Moment(LocalDate.of(2020, 1, 1), Moment.Precision.YEAR));
  }

  @Test
  void putsEventsBeforeTheStatementsOfTheirDay() {
    Event event = event("e", "2020-11-03", List.of("RU"));
    StatementRow row = Sample.row("a", "2020-11-03", "day", "x");

    Timeline timeline =
        Timeline.between(Sample.RUSSIA, Sample.TURKEY, List.of(row), List.of(event));

    assertThat(timeline.entries()).first().isInstanceOf(Entry.Mark.class);
    assertThat(timeline.entries()).hasSize(2);
  }

  @Test
  void tellsWhoseWordsAboutWhom() {
    assertThat(direction(List.of("RU"), List.of("TR", "SY"))).isEqualTo(Direction.A_ABOUT_B);
    assertThat(direction(List.of("TR"), List.of("RU"))).isEqualTo(Direction.B_ABOUT_A);
    assertThat(direction(List.of("RU", "TR"), List.of("SY"))).isEqualTo(Direction.JOINT);
    assertThat(direction(List.of("US"), List.of("RU", "TR"))).isEqualTo(Direction.THIRD_PARTY);
    assertThat(direction(List.of(), List.of("RU", "TR"))).isEqualTo(Direction.THIRD_PARTY);
  }

  @Test
  void isNamedAfterItsPartiesAndYears() {
    assertThat(Sample.timeline().title(Language.EN)).isEqualTo("Russia – Turkey, 2015–2023");
    assertThat(Sample.timeline().title(Language.TR)).isEqualTo("Rusya – Türkiye, 2015–2023");
    assertThat(Sample.of(Sample.row("a", "2020-01-01", "day", "x")).title(Language.EN))
        .isEqualTo("Russia – Turkey, 2020");
    assertThat(Sample.of(Sample.row("a", "", "", "x")).title(Language.EN))
        .isEqualTo("Russia – Turkey");
  }

  @Test
  void namesCodesByThePartiesThenTheLabelsThenJavaThenThemselves() {
    Labels labels = new Labels(Map.of("syria", Map.of(Language.EN, "Syria")));
    Timeline timeline = Sample.of().withLabels(labels);

    assertThat(timeline.name("TR", Language.EN)).isEqualTo("Turkey");
    assertThat(timeline.name("syria", Language.RU)).isEqualTo("Syria");
    assertThat(timeline.name("AM", Language.EN)).isEqualTo("Armenia");
    assertThat(timeline.name("OSCE", Language.EN)).isEqualTo("OSCE");
  }

  @Test
  void refusesAPrecisionThatItDoesNotKnow() {
    assertThatThrownBy(() -> Sample.of(Sample.row("a", "2020-01-01", "week", "x"), row()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WEEK");
  }

  static Event event(String id, String day, List<String> parties) {
    Map<Language, String> titles = Map.of(Language.EN, "A signing");
    return new Event(LocalDate.parse(day), Optional.empty(), id, parties, List.of("syria"), titles);
  }

  private static StatementRow row() {
    return Sample.row("b", "2020-01-02", "day", "x");
  }

  private static List<String> ids(Timeline timeline) {
    return timeline.entries().stream()
        .map(entry -> entry.id().substring(entry.id().lastIndexOf('/') + 1))
        .toList();
  }

  private static Direction direction(List<String> speaking, List<String> targets) {
    StatementRow row =
        new StatementRow(
            "i",
            Optional.empty(),
            "",
            List.of(),
            speaking,
            "state",
            targets,
            List.of(),
            "x",
            "en",
            List.of(),
            List.of(),
            "direct",
            1);
    return Direction.of(row, Sample.RUSSIA, Sample.TURKEY);
  }
}
