package org.beyan.serve.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beyan.article.Reading;
import org.beyan.article.Span;
import org.beyan.article.Speaker;
import org.beyan.article.Statement;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;
import org.beyan.gazetteer.Tenure;

/** Who speaks, about whom and what, and who prints it: those of the bundled articles most often. */
final class Cast {
  private final Gazetteer gazetteer;
  private final Ranked<String> persons;
  private final Ranked<String> states;
  private final Ranked<String> conflicts;
  private final Ranked<String> outlets;

  Cast(Gazetteer gazetteer, List<Reading> readings, long seed) {
    this.gazetteer = gazetteer;
    List<Statement> statements =
        readings.stream().flatMap(reading -> reading.statements().stream()).toList();
    this.persons =
        Ranked.of(
            ids(statements, Speaker.AgentType.PERSON),
            gazetteer.entities(Entity.Type.PERSON).stream()
                .map(Entity::id)
                .filter(id -> !gazetteer.tenures(id).isEmpty())
                .toList(),
            seed);
    this.states = ranked(statements, Statement::targets, Entity.Type.COUNTRY, seed);
    this.conflicts = ranked(statements, Statement::conflicts, Entity.Type.CONFLICT, seed);
    this.outlets =
        Ranked.of(
            List.of(),
            gazetteer.entities(Entity.Type.MEDIUM).stream().map(each -> each.name("en")).toList(),
            seed);
  }

  private static List<String> ids(List<Statement> statements, Speaker.AgentType type) {
    return statements.stream()
        .flatMap(statement -> statement.speakers().stream())
        .filter(speaker -> speaker.type().equals(Optional.of(type)))
        .flatMap(speaker -> speaker.entity().stream())
        .toList();
  }

  private Ranked<String> ranked(
      List<Statement> statements,
      Function<Statement, SortedSet<String>> codes,
      Entity.Type type,
      long seed) {
    return Ranked.of(
        statements.stream().flatMap(each -> codes.apply(each).stream()).toList(),
        gazetteer.entities(type).stream().flatMap(each -> each.code().stream()).toList(),
        seed);
  }

  String outlet(RandomGenerator random) {
    return outlets.draw(random);
  }

  SortedSet<String> conflicts(int number, RandomGenerator random) {
    return several(conflicts, number, random);
  }

  /** Codes of states and bodies, without those that speak. */
  SortedSet<String> targets(int number, Collection<String> speaking, RandomGenerator random) {
    SortedSet<String> targets = several(states, number, random);
    targets.removeAll(speaking);
    return targets;
  }

  private static SortedSet<String> several(
      Ranked<String> ranked, int number, RandomGenerator random) {
    return Stream.generate(() -> ranked.draw(random))
        .limit(number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Another speaker of the same type; one without a name stays without. */
  Speaker instead(Speaker speaker, LocalDate day, MadeWords words, RandomGenerator random) {
    if (speaker.entity().isEmpty()) {
      return new Speaker(
          Optional.empty(),
          speaker.name().map(words::instead),
          speaker.mention(),
          speaker.type(),
          speaker.country().map(code -> states.draw(random)),
          speaker.office(),
          Optional.empty());
    }
    return speaker.type().equals(Optional.of(Speaker.AgentType.PERSON))
        ? person(persons.draw(random), speaker.mention(), day)
        : state(states.draw(random), speaker.mention());
  }

  private Speaker person(String id, Optional<Span> mention, LocalDate day) {
    Entity person = gazetteer.entity(id).orElseThrow();
    Optional<Tenure> tenure =
        gazetteer.tenures(id).stream().filter(each -> each.covers(day)).findFirst();
    return new Speaker(
        Optional.of(id),
        Optional.of(person.name("en")),
        mention,
        Optional.of(Speaker.AgentType.PERSON),
        tenure.map(Tenure::country).or(person::country).filter(code -> !code.isEmpty()),
        tenure.flatMap(each -> gazetteer.entity(each.office())).map(office -> office.name("en")),
        person.wikidata());
  }

  private Speaker state(String code, Optional<Span> mention) {
    Optional<Entity> state =
        Stream.of("country/", "body/")
            .flatMap(kind -> gazetteer.entity(kind + code).stream())
            .findFirst();
    return new Speaker(
        state.map(Entity::id),
        state.map(each -> each.name("en")).or(() -> Optional.of(code)),
        mention,
        Optional.of(Speaker.AgentType.COUNTRY),
        Optional.of(code),
        Optional.empty(),
        state.flatMap(Entity::wikidata));
  }
}
