package org.beyan.resolve;

import java.util.Optional;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.beyan.gazetteer.Entity;

/** Makes speakers that are no persons, and those that stay without a name. */
final class Speakers {
  private Speakers() {}

  static Speaker body(Entity entity, Span source) {
    return new Speaker(
        Optional.of(entity.id()),
        Optional.of(entity.name("en")),
        Optional.of(source),
        Optional.of(AgentType.BODY),
        entity.code().or(entity::country),
        Optional.empty(),
        entity.wikidata());
  }

  /** A body that the gazetteer does not know. */
  static Speaker unknownBody(String name, Span source, Optional<String> country) {
    return new Speaker(
        Optional.empty(),
        Optional.of(name),
        Optional.of(source),
        Optional.of(AgentType.BODY),
        country,
        Optional.empty(),
        Optional.empty());
  }

  /** A state, for which its government speaks. */
  static Speaker state(Entity entity, Span source) {
    return new Speaker(
        Optional.of(entity.id()),
        Optional.of(entity.name("en")),
        Optional.of(source),
        Optional.of(AgentType.COUNTRY),
        entity.code(),
        Optional.empty(),
        entity.wikidata());
  }

  /** The same speaker, as another place of the text mentions him. */
  static Speaker mentioned(Speaker speaker, Optional<Span> mention) {
    return new Speaker(
        speaker.entity(),
        speaker.name(),
        mention,
        speaker.type(),
        speaker.country(),
        speaker.office(),
        speaker.wikidata());
  }

  /** Somebody of whom at most the state is told. */
  static Speaker unnamed(Optional<Span> mention, Optional<String> country) {
    return new Speaker(
        Optional.empty(),
        Optional.empty(),
        mention,
        Optional.empty(),
        country,
        Optional.empty(),
        Optional.empty());
  }
}
