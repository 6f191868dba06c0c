package org.beyan.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beyan.article.Mention;
import org.beyan.article.Mention.Type;
import org.beyan.gazetteer.Entity;
import org.beyan.gazetteer.Gazetteer;

/** Finds the body that a role noun means: a ministry by its state, a press service by its house. */
final class Houses {
  private final Gazetteer gazetteer;

  Houses(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Bodies that a mention names; a seat of government is one. */
  Stream<Entity> bodies(Mention mention) {
    return mention.entities().stream()
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .filter(entity -> mention.is(Type.BODY, Type.METONYM) && entity.type() == Entity.Type.BODY);
  }

  static boolean isOf(Entity body, List<String> countries) {
    return countries.isEmpty() || body.country().filter(countries::contains).isPresent();
  }

  /** "Российское внешнеполитическое ведомство": the one body of that kind which the state has. */
  Optional<Entity> ministry(Role role, List<String> countries) {
    List<Entity> bodies =
        gazetteer.entities(Entity.Type.BODY).stream()
            .filter(body -> !countries.isEmpty())
            .filter(body -> role.names(body) && isOf(body, countries))
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  /**
   * Whose press service it is: the body that is named, or the president's.
   *
   * @param named mentions of its phrase
   */
  Optional<Entity> housed(List<Mention> named, Optional<String> state) {
    boolean president =
        named.stream()
            .flatMap(mention -> mention.entities().stream())
            .anyMatch(Set.of("office/head-of-state", "role/leader")::contains);
    return named.stream()
        .flatMap(this::bodies)
        .findFirst()
        .or(() -> state.filter(code -> president).flatMap(this::presidency));
  }

  private Optional<Entity> presidency(String state) {
    return gazetteer.entities(Entity.Type.BODY).stream()
        .filter(entity -> BodyOffices.isPresidency(entity) && isOf(entity, List.of(state)))
        .findFirst();
  }
}
