package org.beyan.resolve;

import java.util.Map;
import java.util.Optional;
import org.beyan.gazetteer.Entity;

/**
 * Which office a body tells: the head of a foreign ministry is its minister, who speaks for it is
 * its spokesperson.
 */
final class BodyOffices {
  /**
   * @param head office of whoever heads such a body
   * @param spokesperson office of whoever speaks for it
   */
  private record Staff(String head, String spokesperson) {}

  private static final Staff PRESIDENCY =
      new Staff("head-of-presidential-administration", "presidential-spokesperson");

  private static final Staff DEFENCE =
      new Staff("defence-minister", "defence-ministry-spokesperson");

  /** By the first part of the body's id. */
  private static final Map<String, Staff> BY_KIND =
      Map.of(
          "mfa", new Staff("foreign-minister", "foreign-ministry-spokesperson"),
          "mod", DEFENCE,
          "pentagon", DEFENCE,
          "government", new Staff("prime-minister", "government-spokesperson"),
          "presidency", PRESIDENCY,
          "kremlin", PRESIDENCY,
          "white", PRESIDENCY,
          "elysee", PRESIDENCY);

  private BodyOffices() {}

  /**
   * Id of the office that a title means beside a body; empty where the title tells it alone.
   *
   * @param title id of an office or role
   */
  static Optional<String> of(String title, Entity body) {
    Optional<Staff> staff = staff(body);
    return switch (title) {
      case "office/organisation-head", "role/leader", "role/minister" ->
          staff.map(it -> "office/" + it.head());
      case "role/spokesperson" -> staff.map(it -> "office/" + it.spokesperson());
      default -> Optional.empty();
    };
  }

  /** Whether a body is a head of state's. */
  static boolean isPresidency(Entity body) {
    return staff(body).filter(PRESIDENCY::equals).isPresent();
  }

  private static Optional<Staff> staff(Entity body) {
    String name = body.id().substring(body.id().indexOf('/') + 1);
    return Optional.ofNullable(BY_KIND.get(name.split("-", 2)[0]));
  }
}
