package org.beyan.timeline;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries in their lanes: years, months in them, and a row for each day. */
final class HtmlEntries {
  private static final List<Direction> LANES =
      List.of(Direction.A_ABOUT_B, Direction.B_ABOUT_A, Direction.JOINT, Direction.THIRD_PARTY);

  private final Timeline timeline;
  private final Language language;
  private final Wording wording;
  private final HtmlCard card;

  HtmlEntries(Timeline timeline, Language language) {
    this.timeline = timeline;
    this.language = language;
    this.wording = Wording.in(language);
    this.card = new HtmlCard(timeline, language);
  }

  void write(Markup page) {
    boolean third = timeline.count(Direction.THIRD_PARTY) > 0;
    page.open("main", "class", third ? "timeline with-third" : "timeline");
    laneNames(page, third);
    page.leaf("p", wording.of("nothing"), "id", "nothing", "data-word", "nothing", "hidden", "");
    groups(timeline.entries(), entry -> entry.moment().map(Moment::year))
        .forEach((year, entries) -> year(page, year, entries));
    page.close("main").line();
  }

  private void laneNames(Markup page, boolean third) {
    page.open("div", "class", "lanes", "aria-hidden", "true");
    laneName(page, Direction.A_ABOUT_B);
    laneName(page, Direction.B_ABOUT_A);
    if (third) {
      laneName(page, Direction.THIRD_PARTY);
    }
    page.close("div").line();
  }

  private void laneName(Markup page, Direction direction) {
    String name = Texts.direction(direction, timeline, language);
    page.leaf(
        "span", name, "class", direction.code(), "data-word", "direction-" + direction.code());
  }

  private void year(Markup page, Optional<Integer> year, List<Entry> entries) {
    String id = year.map(number -> "y" + number).orElse("undated");
    page.open("section", "class", "year", "id", id);
    if (year.isPresent()) {
      page.leaf("h2", String.valueOf(year.get()));
    } else {
      page.leaf("h2", wording.of("undated"), "data-word", "undated");
    }
    groups(entries, HtmlEntries::month).forEach((month, some) -> month(page, month, some));
    page.close("section").line();
  }

  /** Empty where no more than the year is known. */
  private static Optional<YearMonth> month(Entry entry) {
    return entry
        .moment()
        .filter(moment -> moment.precision() != Moment.Precision.YEAR)
        .map(moment -> YearMonth.from(moment.day()));
  }

  private void month(Markup page, Optional<YearMonth> month, List<Entry> entries) {
    page.open("section", "class", "month");
    month.ifPresent(
        some ->
            page.open("h3")
                .leaf(
                    "time", wording.month(some), "datetime", some.toString(), "data-form", "month")
                .close("h3"));
    groups(entries, Entry::moment).forEach((moment, some) -> day(page, moment, some));
    page.close("section").line();
  }

  private void day(Markup page, Optional<Moment> moment, List<Entry> entries) {
    page.open("div", "class", "day");
    marks(page, entries);
    List<Entry.Said> said =
        entries.stream().filter(Entry.Said.class::isInstance).map(Entry.Said.class::cast).toList();
    if (!said.isEmpty()) {
      moment.ifPresent(some -> date(page, some));
      LANES.forEach(direction -> lane(page, direction, said));
    }
    page.close("div").line();
  }

  private void date(Markup page, Moment moment) {
    page.open("p", "class", "date");
    time(page, moment);
    if (moment.precision() != Moment.Precision.DAY) {
      String unknown = moment.precision() == Moment.Precision.MONTH ? "day" : "month";
      String word = unknown + "-unknown";
      page.text(" ").leaf("small", wording.of(word), "data-word", word);
    }
    page.close("p");
  }

  private void time(Markup page, Moment moment) {
    String day = moment.day().toString();
    String value =
        switch (moment.precision()) {
          case DAY -> day;
          case MONTH -> day.substring(0, 7);
          case YEAR -> day.substring(0, 4);
        };
    String text =
        moment.precision() == Moment.Precision.DAY
            ? wording.dayAndMonth(moment.day())
            : wording.date(moment);
    page.leaf("time", text, "datetime", value, "data-form", moment.precision().code());
  }

  private void lane(Markup page, Direction direction, List<Entry.Said> said) {
    List<Entry.Said> here = said.stream().filter(one -> one.direction() == direction).toList();
    if (!here.isEmpty()) {
      page.open("div", "class", "lane " + direction.code());
      here.forEach(one -> card.write(page, one));
      page.close("div");
    }
  }

  private void marks(Markup page, List<Entry> entries) {
    if (entries.stream().anyMatch(Entry.Mark.class::isInstance)) {
      page.open("div", "class", "marks");
      for (Entry entry : entries) {
        if (entry instanceof Entry.Mark mark) {
          mark(page, mark.event());
        }
      }
      page.close("div");
    }
  }

  private void mark(Markup page, Event event) {
    page.open(
        "div",
        "class",
        "mark",
        "data-day",
        event.date().toString(),
        "data-end",
        event.lastDay().toString(),
        "data-on",
        String.join(" ", event.conflicts()));
    page.open("p").leaf("span", "◆", "aria-hidden", "true");
    page.text(" ");
    time(page, Moment.day(event.date()));
    if (event.end().isPresent()) {
      page.text(" – ");
      time(page, Moment.day(event.lastDay()));
    }
    page.text(" ");
    page.leaf("b", event.title(language), "data-code", HtmlData.eventCode(event));
    page.close("p").close("div");
  }

  private static <K> Map<K, List<Entry>> groups(Collection<Entry> entries, Function<Entry, K> key) {
    return entries.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
