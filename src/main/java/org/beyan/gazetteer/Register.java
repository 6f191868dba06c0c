package org.beyan.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beyan.gazetteer.Entity.Type;

/** Entities by id, and who held which office when. */
final class Register {
  static final List<String> LANGUAGES = List.of("tr", "ru", "en");

  /** States whose politics the articles are mostly about; their people are named without title. */
  private static final List<String> NEAREST = List.of("TR", "RU");

  private static final List<String> NEAR =
      List.of("US", "UA", "SY", "AZ", "AM", "GB", "FR", "DE", "IR", "NATO", "EU", "UN");

  /** Offices whose holders speak on foreign affairs. */
  private static final List<String> SPEAKING =
      List.of(
          "office/head-of-state",
          "office/foreign-minister",
          "office/presidential-spokesperson",
          "office/foreign-ministry-spokesperson",
          "office/prime-minister",
          "office/defence-minister",
          "office/secretary-general");

  private static final int LOWEST_RANK = 6;

  /** An empty end says: still in office then. */
  private static final int THIS_YEAR = 2023;

  /** From this importance on, a last name alone means the person. */
  static final int WELL_KNOWN = 45;

  private static final int MOST_YEARS = 10;

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<Type, List<Entity>> byType = new EnumMap<>(Type.class);
  private final Map<String, List<Tenure>> byPerson = new HashMap<>();
  private final Map<String, List<Tenure>> byOffice = new HashMap<>();

  Register(Catalogue catalogue) {
    catalogue.forEach(Table.COUNTRIES, row -> add(country(row)));
    catalogue.forEach(Table.BODIES, row -> add(body(row)));
    catalogue.forEach(Table.OFFICES, row -> add(office(row)));
    catalogue.forEach(Table.ROLES, row -> add(plain(row, Type.ROLE, "role/")));
    catalogue.forEach(Table.PERSONS, row -> add(person(row)));
    catalogue.forEach(Table.MEDIA, row -> add(plain(row, Type.MEDIUM, "medium/")));
    catalogue.forEach(Table.CONFLICTS, row -> add(conflict(row)));
    // an office of no state or body, such as a religious leader's, tells nothing about a speaker
    catalogue.forEach(
        Table.TENURES, row -> row.optional("country").ifPresent(code -> add(tenure(row, code))));
    Comparator<Tenure> byStart = Comparator.comparing(held -> held.start().orElse(LocalDate.MIN));
    byPerson.values().forEach(held -> held.sort(byStart));
    entities
        .values()
        .forEach(
            entity -> byType.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(entity));
  }

  static String bodyId(Row row) {
    return "body/" + row.optional("code").orElseGet(() -> row.required("id"));
  }

  Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  List<Entity> entities(Type type) {
    return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  List<Tenure> tenures(String person) {
    return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
  }

  /** The only holder; on a day of handing over, the one who stays. */
  Optional<Entity> holder(String office, String country, LocalDate day) {
    List<Tenure> held =
        byOffice.getOrDefault(office + "\t" + country, List.of()).stream()
            .filter(tenure -> tenure.covers(day))
            .toList();
    List<Tenure> staying =
        held.stream().filter(tenure -> !tenure.end().filter(day::equals).isPresent()).toList();
    List<String> persons =
        (staying.isEmpty() ? held : staying).stream().map(Tenure::person).distinct().toList();
    return persons.size() == 1 ? entity(persons.get(0)) : Optional.empty();
  }

  /** How likely it is that a bare last name means this person: high office, near state, recent. */
  int importance(String person) {
    List<Tenure> held = byPerson.getOrDefault(person, List.of());
    int weight = 0;
    int years = 0;
    for (Tenure tenure : held) {
      weight = Math.max(weight, weight(tenure));
      years += years(tenure);
    }
    return weight + Math.min(MOST_YEARS, years);
  }

  private int weight(Tenure tenure) {
    int rank = entity(tenure.office()).flatMap(it -> it.details().rank()).orElse(LOWEST_RANK);
    int weight = Math.max(1, LOWEST_RANK + 1 - rank);
    boolean recent = tenure.end().map(day -> day.getYear() >= 2010).orElse(true);
    int near = NEAREST.contains(tenure.country()) ? 20 : NEAR.contains(tenure.country()) ? 10 : 0;
    int speaking = SPEAKING.contains(tenure.office()) ? 10 : 0;
    return weight + near + speaking + (recent ? 15 : 0);
  }

  private static int years(Tenure tenure) {
    int to = tenure.end().map(LocalDate::getYear).orElse(THIS_YEAR);
    return tenure.start().map(start -> Math.max(0, to - start.getYear())).orElse(0);
  }

  private void add(Entity entity) {
    entities.put(entity.id(), entity);
  }

  private void add(Tenure tenure) {
    byPerson.computeIfAbsent(tenure.person(), person -> new ArrayList<>(2)).add(tenure);
    byOffice
        .computeIfAbsent(tenure.office() + "\t" + tenure.country(), key -> new ArrayList<>(4))
        .add(tenure);
  }

  private static Tenure tenure(Row row, String country) {
    return new Tenure(
        "person/" + row.required("person"),
        "office/" + row.required("office"),
        country,
        row.firstDay("start"),
        row.lastDay("end"));
  }

  private static Entity country(Row row) {
    String code = row.required("code");
    boolean isState = Character.isUpperCase(code.charAt(0));
    return entity(
        row,
        "country/" + code,
        Type.COUNTRY,
        isState ? Optional.of(code) : Optional.empty(),
        Optional.empty(),
        Details.NONE);
  }

  private static Entity body(Row row) {
    Details details = details(row, List.of());
    return entity(
        row, bodyId(row), Type.BODY, row.optional("code"), row.optional("country"), details);
  }

  private static Entity person(Row row) {
    Details details = details(row, List.of());
    String id = "person/" + row.required("id");
    return entity(row, id, Type.PERSON, Optional.empty(), row.optional("country"), details);
  }

  private static Entity office(Row row) {
    String id = "office/" + row.required("id");
    return entity(
        row, id, Type.OFFICE, Optional.empty(), Optional.empty(), details(row, List.of()));
  }

  private static Entity conflict(Row row) {
    Details details = details(row, row.list("parties"));
    String id = row.required("id");
    return entity(row, "conflict/" + id, Type.CONFLICT, Optional.of(id), Optional.empty(), details);
  }

  private static Entity plain(Row row, Type type, String prefix) {
    String id = prefix + row.required("id");
    return entity(row, id, type, Optional.empty(), Optional.empty(), Details.NONE);
  }

  private static Details details(Row row, List<String> parties) {
    return new Details(
        row.optional("kind"),
        row.optional("gender"),
        row.optional("parent").map(parent -> "conflict/" + parent),
        parties,
        row.firstDay("start"),
        row.lastDay("end"),
        row.optional("rank").map(row::number));
  }

  private static Entity entity(
      Row row,
      String id,
      Type type,
      Optional<String> code,
      Optional<String> country,
      Details details) {
    return new Entity(id, type, code, row.optional("qid"), names(row), country, details);
  }

  private static Map<String, List<String>> names(Row row) {
    Map<String, List<String>> names = new LinkedHashMap<>(4);
    for (String language : LANGUAGES) {
      List<String> here = row.list(language);
      if (!here.isEmpty()) {
        names.put(language, here);
      }
    }
    if (names.isEmpty()) {
      throw row.fault("no name in any language");
    }
    return names;
  }
}
