package org.beyan.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.beyan.store.Days;
import org.beyan.store.QuestionException;
import org.beyan.timeline.Event;
import org.beyan.timeline.Events;

/** Events that are no statement, for the marks of a timeline. */
final class EventRows implements ApiServlet.Resource {
  private final Events events;

  EventRows(Events events) {
    this.events = events;
  }

  /**
   * Parameters: a and b, codes of states; conflict; from and to, days, months or years. None is
   * needed.
   */
  @Override
  public ObjectNode get(Map<String, String> parameters) throws IOException, QuestionException {
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
    boolean anybody = parameters.get("a") == null && parameters.get("b") == null;
    boolean party =
        anybody
            || event.parties().contains(parameters.get("a"))
            || event.parties().contains(parameters.get("b"));
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
