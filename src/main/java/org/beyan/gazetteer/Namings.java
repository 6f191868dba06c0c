package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beyan.article.Folding;
import org.beyan.article.Mention;
import org.beyan.gazetteer.Naming.Use;

/** All ways to name the entities in one language's texts. */
final class Namings {
  private final String language;
  private final Register register;
  private final Set<String> firstNames;

  /** Names that are listed as ambiguous, and why. */
  private final Map<String, String> doubts;

  private final List<Naming> namings = new ArrayList<>();

  /** Keys of states and their people: a last name such as Türk does not stand alone. */
  private final Set<String> states = new HashSet<>();

  private Namings(Catalogue catalogue, Register register, String language) {
    this.language = language;
    this.register = register;
    this.firstNames = firstNames(register, language);
    this.doubts =
        catalogue.rows(Table.AMBIGUOUS).stream()
            .filter(row -> row.text("lang").equals(language))
            .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("why")));
  }

  static List<Naming> of(Catalogue catalogue, Register register, String language) {
    Namings all = new Namings(catalogue, register, language);
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

  private static Set<String> firstNames(Register register, String language) {
    return register.entities().stream()
        .filter(entity -> entity.type() == Entity.Type.PERSON)
        .flatMap(
            person ->
                names(person, language).stream()
                    .filter(name -> name.indexOf(' ') > 0)
                    .filter(name -> !Surnames.isFamilyFirst(name, person)))
        .map(name -> Folding.fold(name.substring(0, name.indexOf(' '))))
        .collect(Collectors.toSet());
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
      if (form.indexOf('(') < 0) {
        use(type, form).ifPresent(use -> namings.add(new Naming(type, entity, form, use, false)));
        if (entity.startsWith("country/")) {
          states.add(key(form));
        }
      }
    }
  }

  /**
   * How far a name counts. An ambiguous one that is written small, or where meetings are held, says
   * nothing; adjectives of states are written small in Russian and say something.
   */
  private Optional<Use> use(Mention.Type type, String form) {
    String why = doubts.get(form);
    if (why == null) {
      return Optional.of(Use.WHOLE);
    }
    boolean small = Character.isLowerCase(form.charAt(0));
    if (type == Mention.Type.NATIONALITY && small && !form.endsWith("ка")) {
      return Optional.of(Use.WHOLE);
    }
    return small || why.startsWith("venue") ? Optional.empty() : Optional.of(Use.DOUBTFUL);
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
      Use use = surnameUse(surname, person.id());
      namings.add(new Naming(Mention.Type.PERSON, person.id(), surname, use, female));
    }
  }

  private Use surnameUse(String surname, String person) {
    if (isWordlike(surname)) {
      return Use.WORDLIKE_SURNAME;
    }
    boolean lesser = register.importance(person) < Register.WELL_KNOWN;
    return lesser && firstNames.contains(Folding.fold(surname))
        ? Use.FIRSTLIKE_SURNAME
        : Use.SURNAME;
  }

  private boolean isWordlike(String surname) {
    return CommonWords.isWord(key(surname), language);
  }
}
