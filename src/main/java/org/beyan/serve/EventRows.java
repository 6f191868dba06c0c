package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beyan.store.Days;
import org.beyan.store.QuestionException;
import org.beyan.timeline.Event;
import org.beyan.timeline.Events;

/** Events that are no statement, for the marks of a timeline. */
final class EventRows {
  private static final String PARAMETERS =
      """
      # a        text     optional code of a state
      # b        text     optional code of another; events of either are told
      # conflict text     optional code of a conflict or issue
      # from     date     optional first day; a month or year begins with its first
      # to       end-date optional last day; a month or year ends with its last
      """;

  private final Events events;

  private EventRows(Events events) {
    this.events = events;
  }

  static Resource of(Events events) {
    return Resource.ofProgram(
        "events", "Events that are no statement", PARAMETERS, new EventRows(events)::asked);
  }

  private ObjectNode asked(Map<String, String> parameters) throws QuestionException {
    ObjectNode answer = Json.object();
    ArrayNode rows = answer.putArray("rows");
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    if (parameters.containsKey("from")) {
      from = Optional.of(Days.first(parameters.get("from")));
    }
    if (parameters.containsKey("to")) {
      to = Optional.of(Days.last(parameters.get("to")));
    }
    for (Event event : events.within(from, to).list()) {
      if (concerns(event, parameters)) {
        rows.add(row(event));
      }
    }
    return answer;
  }

  /** An event of any of the states named, and of the conflict, where one is. */
  private static boolean concerns(Event event, Map<String, String> parameters) {
    List<String> states =
        Stream.of("a", "b").filter(parameters::containsKey).map(parameters::get).toList();
    boolean party = states.isEmpty() || states.stream().anyMatch(event.parties()::contains);
    String conflict = parameters.get("conflict");
    return party && (conflict == null || event.conflicts().contains(conflict));
  }

  private static ObjectNode row(Event event) {
    ObjectNode row = Json.object();
    row.put("id", event.id());
    row.put("date", event.date().toString());
    event.end().ifPresent(end -> row.put("end", end.toString()));
    event.parties().forEach(row.putArray("parties")::add);
    event.conflicts().forEach(row.putArray("conflicts")::add);
    event.titles().forEach((language, title) -> row.put("title_" + language.code(), title));
    return row;
  }
}
