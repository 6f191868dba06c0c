package org.beyan.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beyan.store.StatementRow;

/**
 * What two parties said about each other, and what happened meanwhile.
 *
 * @param labels names of the codes in the entries
 * @param entries by day, undated ones last; of one day, events first
 */
public record Timeline(Party a, Party b, Labels labels, List<Entry> entries) {
  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing(Entry::moment, Timeline::undatedLast)
          .thenComparing(Entry.Said.class::isInstance)
          .thenComparing(Entry::id);

  public Timeline {
    entries = entries.stream().sorted(BY_TIME).toList();
  }

  /** Every row and every event that is given, without names for codes but the parties' own. */
  public static Timeline between(Party a, Party b, List<StatementRow> rows, List<Event> events) {
    Stream<Entry> said = rows.stream().map(row -> new Entry.Said(row, Direction.of(row, a, b)));
    Stream<Entry> marks = events.stream().map(Entry.Mark::new);
    return new Timeline(a, b, Labels.none(), Stream.concat(said, marks).toList());
  }

  public Timeline withLabels(Labels known) {
    return new Timeline(a, b, known, entries);
  }

  /** The two parties and the years, such as {@code Russia – Turkey, 2015–2023}. */
  public String title(Language language) {
    String names = a.name(language) + " – " + b.name(language);
    List<Integer> years = years();
    if (years.isEmpty()) {
      return names;
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return names + ", " + (first == last ? String.valueOf(first) : first + "–" + last);
  }

  /** Years that have an entry, in order. */
  List<Integer> years() {
    return entries.stream()
        .flatMap(entry -> entry.moment().stream())
        .map(Moment::year)
        .distinct()
        .toList();
  }

  List<Entry.Said> statements() {
    return entries.stream()
        .filter(Entry.Said.class::isInstance)
        .map(Entry.Said.class::cast)
        .toList();
  }

  long count(Direction direction) {
    return statements().stream().filter(said -> said.direction() == direction).count();
  }

  /** The name of a code: a party's own, else the label. */
  String name(String code, Language language) {
    if (code.equals(a.code())) {
      return a.name(language);
    }
    return code.equals(b.code()) ? b.name(language) : labels.of(code, language);
  }

  private static int undatedLast(Optional<Moment> one, Optional<Moment> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return one.get().compareTo(other.get());
  }
}
