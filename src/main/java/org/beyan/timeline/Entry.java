package org.beyan.timeline;

import java.util.Optional;
import org.beyan.store.StatementRow;

/** What stands on a timeline. */
public sealed interface Entry {
  /** A statement. */
  record Said(StatementRow row, Direction direction) implements Entry {
    @Override
    public String id() {
      return row.iri();
    }

    @Override
    public Optional<Moment> moment() {
      return row.date().map(day -> new Moment(day, Moment.Precision.of(row.precision())));
    }
  }

  /** Something that happened and is no statement. */
  record Mark(Event event) implements Entry {
    @Override
    public String id() {
      return event.id();
    }

    @Override
    public Optional<Moment> moment() {
      return Optional.of(Moment.day(event.date()));
    }
  }

  /** The statement's IRI, or the event's id. */
  String id();

  /** Empty for an undated statement. */
  Optional<Moment> moment();
}
