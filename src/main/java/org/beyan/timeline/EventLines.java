package org.beyan.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a file of events, one after the other. */
final class EventLines {
  private static final List<String> COLUMNS =
      List.of("date", "end", "id", "parties", "conflict", "title_tr", "title_ru", "title_en");

  private final String file;
  private final Set<String> ids = new HashSet<>();
  private int number;
  private boolean headed;

  EventLines(String file) {
    this.file = file;
  }

  /** The line's event; empty for a comment, an empty line and the header. */
  Optional<Event> read(String line) {
    number++;
    if (line.isBlank() || line.startsWith("#")) {
      return Optional.empty();
    }
    List<String> fields = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (!headed) {
      headed = true;
      require(fields.equals(COLUMNS), "wanted the header " + String.join(" ", COLUMNS));
      return Optional.empty();
    }
    require(fields.size() == COLUMNS.size(), "wanted 8 fields, found " + fields.size());
    return Optional.of(event(fields));
  }

  private Event event(List<String> fields) {
    String id = fields.get(2);
    require(!id.isEmpty() && ids.add(id), "wanted an id of its own, found '" + id + "'");
    LocalDate start = day(fields.get(0));
    Optional<LocalDate> end =
        fields.get(1).isEmpty() ? Optional.empty() : Optional.of(day(fields.get(1)));
    require(end.isEmpty() || !end.get().isBefore(start), "ends before it starts");
    Map<Language, String> titles = titles(fields);
    require(!titles.isEmpty(), "wanted a title");
    return new Event(start, end, id, codes(fields.get(3)), codes(fields.get(4)), titles);
  }

  private static Map<Language, String> titles(List<String> fields) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    titles.put(Language.TR, fields.get(5));
    titles.put(Language.RU, fields.get(6));
    titles.put(Language.EN, fields.get(7));
    titles.values().removeIf(String::isEmpty);
    return titles;
  }

  private static List<String> codes(String field) {
    return Arrays.stream(field.split(","))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private LocalDate day(String field) {
    try {
      return LocalDate.parse(field);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ": wanted a day such as 2020-11-03, found '" + field + "'", e);
    }
  }

  private void require(boolean holds, String why) {
    if (!holds) {
      throw new IllegalArgumentException(file + ":" + number + ": " + why);
    }
  }
}
