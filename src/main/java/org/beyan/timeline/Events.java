package org.beyan.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.beyan.store.StatementRow;

/**
 * Events that are no statement, and the choice of those that belong on a timeline.
 *
 * @param list in the file's order, or what a choice left of it
 */
public record Events(List<Event> list) {
  private static final String BUNDLED = "/data/events.tsv";

  public Events {
    list = List.copyOf(list);
  }

  /** What ships with the program. */
  public static Events bundled() throws IOException {
    try (InputStream file = Events.class.getResourceAsStream(BUNDLED)) {
      if (file == null) {
        throw new IOException("Not on the class path: " + BUNDLED);
      }
      return read(new InputStreamReader(file, StandardCharsets.UTF_8), BUNDLED);
    }
  }

  /**
   * Reads lines of tab-separated fields, named by the first line that is no comment; a comment
   * starts with {@code #}.
   *
   * @param name of the file, for errors
   * @throws IllegalArgumentException naming the file and the line that has another shape
   */
  public static Events read(Reader file, String name) throws IOException {
    BufferedReader lines = new BufferedReader(file);
    EventLines parser = new EventLines(name);
    List<Event> events = new ArrayList<>();
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      parser.read(text).ifPresent(events::add);
    }
    return new Events(events);
  }

  /**
   * Those that happened to both parties, and those that happened to one of them in a conflict that
   * the statements speak of.
   */
  public Events concerning(Party a, Party b, Collection<StatementRow> rows) {
    Set<String> shared = new HashSet<>();
    rows.forEach(row -> shared.addAll(row.conflicts()));
    return where(event -> concerns(event, a.code(), b.code(), shared));
  }

  private static boolean concerns(Event event, String a, String b, Set<String> shared) {
    boolean first = event.parties().contains(a);
    boolean second = event.parties().contains(b);
    boolean inShared = event.conflicts().stream().anyMatch(shared::contains);
    return first && second || (first || second) && inShared;
  }

  /** Those of a conflict. */
  public Events about(String conflict) {
    return where(event -> event.conflicts().contains(conflict));
  }

  /** Those of which at least one day lies between the two, both inclusive; empty is open. */
  public Events within(Optional<LocalDate> from, Optional<LocalDate> to) {
    return where(
        event ->
            from.map(day -> !event.lastDay().isBefore(day)).orElse(true)
                && to.map(day -> !event.date().isAfter(day)).orElse(true));
  }

  private Events where(Predicate<Event> chosen) {
    return new Events(list.stream().filter(chosen).toList());
  }
}
