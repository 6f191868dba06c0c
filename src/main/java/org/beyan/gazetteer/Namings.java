package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.beyan.article.Mention;
import org.beyan.gazetteer.Naming.Use;

/** All ways to name the entities in one language's texts. */
final class Namings {
  private final String language;
  private final Set<String> ambiguous;
  private final List<Naming> namings = new ArrayList<>();

  /** Keys of states and their people: a last name such as Türk does not stand alone. */
  private final Set<String> states = new HashSet<>();

  private Namings(Catalogue catalogue, String language) {
    this.language = language;
    this.ambiguous =
        catalogue.rows(Table.AMBIGUOUS).stream()
            .filter(row -> row.text("lang").equals(language))
            .map(row -> key(row.text("name")))
            .collect(Collectors.toSet());
  }

  static List<Naming> of(Catalogue catalogue, Register register, String language) {
    Namings all = new Namings(catalogue, language);
    catalogue.forEach(Table.COUNTRIES, all::addCountry);
    catalogue.forEach(
        Table.CONFLICTS,
        row ->
            all.add(
                Mention.Type.CONFLICT,
                "conflict/" + row.text("id"),
                row.list("words_" + language)));
    register.entities().forEach(all::add);
    return all.namings;
  }

  /** Folded words of a name, a space between them. */
  static String key(String name) {
    return Word.of(name).stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private void addCountry(Row row) {
    String id = "country/" + row.text("code");
    add(Mention.Type.NATIONALITY, id, row.list("adj_" + language));
    add(Mention.Type.NATIONALITY, id, singulars(row.list("people_" + language)));
    add(Mention.Type.METONYM, id, row.list("metonyms_" + language));
    add(Mention.Type.PLACE, id, inScript(row.list("places")));
    if (language.equals("tr")) {
      List<String> inhabitants =
          row.list("tr").stream().filter(name -> !isUpper(name)).map(this::inhabitant).toList();
      add(Mention.Type.NATIONALITY, id, inhabitants);
    }
  }

  private static boolean isUpper(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /** The names of a list for all languages that are written as this one is. */
  private List<String> inScript(List<String> names) {
    boolean cyrillic = language.equals("ru");
    return names.stream()
        .filter(name -> name.codePoints().anyMatch(Namings::isCyrillic) == cyrillic)
        .toList();
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  /** Suriye, Suriyeli. */
  private String inhabitant(String country) {
    return country + TurkishSuffixes.adjective(country.toLowerCase(Locale.forLanguageTag("tr")));
  }

  /** Plurals as they are, with their singulars where those can be told. */
  private List<String> singulars(List<String> people) {
    Set<String> all = new LinkedHashSet<>(people);
    for (String plural : people) {
      boolean turkish = plural.endsWith("lar") || plural.endsWith("ler");
      if (language.equals("tr") && turkish && plural.length() > 5) {
        all.add(plural.substring(0, plural.length() - 3));
      } else if (language.equals("en") && plural.endsWith("s") && !plural.endsWith("ss")) {
        all.add(plural.substring(0, plural.length() - 1));
      }
    }
    return List.copyOf(all);
  }

  private void add(Entity entity) {
    switch (entity.type()) {
      case PERSON -> addPerson(entity);
      case COUNTRY -> add(Mention.Type.COUNTRY, entity.id(), names(entity, language));
      case BODY -> add(Mention.Type.BODY, entity.id(), names(entity, language));
      case CONFLICT -> add(Mention.Type.CONFLICT, entity.id(), names(entity, language));
      case MEDIUM -> add(Mention.Type.MEDIUM, entity.id(), names(entity, language));
      case OFFICE -> add(Mention.Type.OFFICE, entity.id(), names(entity, language));
      case ROLE -> add(Mention.Type.ROLE, entity.id(), names(entity, language));
    }
  }

  private static Collection<String> names(Entity entity, String... languages) {
    Set<String> names = new LinkedHashSet<>();
    for (String language : languages) {
      names.addAll(entity.names().getOrDefault(language, List.of()));
    }
    return names;
  }

  private void add(Mention.Type type, String entity, Collection<String> forms) {
    for (String form : forms) {
      if (form.indexOf('(') < 0 && !ambiguous.contains(key(form))) {
        namings.add(new Naming(type, entity, form, Use.WHOLE, false));
        if (entity.startsWith("country/")) {
          states.add(key(form));
        }
      }
    }
  }

  /** Foreign names are written as in English or Turkish in both. */
  private void addPerson(Entity person) {
    Collection<String> names =
        language.equals("ru") ? names(person, "ru") : names(person, language, "tr", "en");
    boolean female = Inflection.isFemale(person.details().gender());
    Set<String> surnames = new LinkedHashSet<>();
    for (String name : names) {
      if (name.indexOf(' ') < 0) {
        surnames.add(name);
      } else {
        namings.add(new Naming(Mention.Type.PERSON, person.id(), name, Use.WHOLE, female));
        surnames.addAll(Surnames.of(name, person));
      }
    }
    surnames.removeIf(surname -> states.contains(key(surname)));
    for (String surname : surnames) {
      Use use = isWordlike(surname) ? Use.WORDLIKE_SURNAME : Use.SURNAME;
      namings.add(new Naming(Mention.Type.PERSON, person.id(), surname, use, female));
    }
  }

  private boolean isWordlike(String surname) {
    String key = key(surname);
    return ambiguous.contains(key) || CommonWords.isWord(key, language);
  }
}
