package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beyan.article.Folding;

/** Entities by the names that people type, in any language and case. */
final class NameIndex {
  private final Map<String, Set<String>> whole = new HashMap<>();
  private final Map<String, Set<String>> partial = new HashMap<>();
  private final Register register;

  NameIndex(Catalogue catalogue, Register register) {
    this.register = register;
    register.entities().forEach(this::add);
    for (String language : Register.LANGUAGES) {
      catalogue.forEach(Table.COUNTRIES, row -> addMetonyms(row, language));
    }
  }

  /** Codes, QIDs and full names first, then last names of persons, the more important first. */
  List<Entity> named(String name) {
    String key = key(name);
    Set<String> ids = new LinkedHashSet<>(whole.getOrDefault(key, Set.of()));
    List<String> others = new ArrayList<>(partial.getOrDefault(key, Set.of()));
    others.sort((one, two) -> register.importance(two) - register.importance(one));
    ids.addAll(others);
    return ids.stream().flatMap(id -> register.entity(id).stream()).toList();
  }

  private void add(Entity entity) {
    put(whole, entity.id(), entity.id());
    entity.code().ifPresent(code -> put(whole, code, entity.id()));
    entity.wikidata().ifPresent(qid -> put(whole, qid, entity.id()));
    for (List<String> names : entity.names().values()) {
      for (String name : names) {
        put(whole, name, entity.id());
        if (entity.type() == Entity.Type.PERSON) {
          Surnames.of(name, entity).forEach(surname -> put(partial, surname, entity.id()));
        }
      }
    }
  }

  private void addMetonyms(Row row, String language) {
    Collection<String> metonyms = row.list("metonyms_" + language);
    metonyms.forEach(metonym -> put(partial, metonym, "country/" + row.text("code")));
  }

  private static void put(Map<String, Set<String>> index, String name, String id) {
    index.computeIfAbsent(key(name), key -> new LinkedHashSet<>(2)).add(id);
  }

  /** Folded letters and digits, one space between words. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (char unit : Folding.fold(name).toCharArray()) {
      if (Character.isLetterOrDigit(unit) || unit == '/') {
        key.append(unit);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }
}
