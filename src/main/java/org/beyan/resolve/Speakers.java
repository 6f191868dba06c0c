package org.beyan.resolve;

import java.util.Optional;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Speaker.AgentType;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;

/** Makes speakers of what gazetteer and article know about them. */
final class Speakers {
  private final Gazetteer gazetteer;
  private final OfficeHolders holders;

  Speakers(Gazetteer gazetteer, OfficeHolders holders) {
    this.gazetteer = gazetteer;
    this.holders = holders;
  }

  Speaker of(Cast.Member member, Optional<Span> mention) {
    Optional<Tenure> tenure = member.entity().flatMap(entity -> holders.tenure(entity.id()));
    Optional<String> country = holders.country(member, tenure);
    Optional<String> office =
        tenure.map(Tenure::office).or(() -> member.offices().stream().findFirst());
    return new Speaker(
        member.entity().map(Entity::id),
        Optional.of(member.name()),
        mention,
        Optional.of(AgentType.PERSON),
        country,
        office.flatMap(gazetteer::entity).map(entity -> entity.name("en")),
        member.entity().flatMap(Entity::wikidata));
  }

  Speaker of(Entity person, Span mention) {
    return of(Cast.Member.of(person), Optional.of(mention));
  }

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

  /** Territories that are no states have no code that a speaker may bear. */
  static Speaker recognised(Speaker speaker) {
    return speaker.country().filter(code -> Character.isLowerCase(code.charAt(0))).isEmpty()
        ? speaker
        : new Speaker(
            speaker.entity(),
            speaker.name(),
            speaker.mention(),
            speaker.type(),
            Optional.empty(),
            speaker.office(),
            speaker.wikidata());
  }

  /** Whether a body or a state speaks, not a person. */
  static boolean isBody(Speaker speaker) {
    return speaker.type().filter(type -> type != AgentType.PERSON).isPresent();
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
