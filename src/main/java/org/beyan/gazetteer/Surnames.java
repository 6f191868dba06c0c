package org.beyan.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The last names of a full name. */
final class Surnames {
  /** States whose people are written with the family name first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CN", "KP", "KR", "TW", "VN");

  /** Ki-moon, Jong-un. */
  private static final Pattern KOREAN_GIVEN = Pattern.compile(".* \\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "di", "da", "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "ben", "al",
          "el", "ter", "де", "ди", "да", "ван", "фон", "дер", "ден", "бин", "ибн", "аль", "эль");

  private static final Pattern GENERATION = Pattern.compile("[JS]r\\.?|[IVX]+");

  private static final int SHORTEST = 2;

  private Surnames() {}

  /** With and without the particles before it; none where it cannot be told. */
  static List<String> of(String name, Entity person) {
    List<String> parts = new ArrayList<>(List.of(name.split(" +")));
    if (GENERATION.matcher(parts.get(parts.size() - 1)).matches()) {
      parts.remove(parts.size() - 1);
    }
    if (parts.size() < 2 || parts.contains("of")) {
      return List.of();
    }
    String last = isFamilyFirst(name, person) ? parts.get(0) : parts.get(parts.size() - 1);
    List<String> surnames = new ArrayList<>(2);
    int from = parts.size() - 1;
    while (last.equals(parts.get(parts.size() - 1))
        && from > 1
        && isParticle(parts.get(from - 1))) {
      from--;
      surnames.add(String.join(" ", parts.subList(from, parts.size())));
    }
    surnames.add(last);
    int hyphen = last.indexOf('-');
    if (hyphen > 0 && isParticle(last.substring(0, hyphen))) {
      surnames.add(last.substring(hyphen + 1));
    }
    surnames.removeIf(surname -> surname.length() < SHORTEST || !isName(surname));
    return surnames;
  }

  private static boolean isName(String surname) {
    return surname.codePoints().filter(Character::isLetter).findFirst().isPresent()
        && surname.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isParticle(String part) {
    return PARTICLES.contains(part.toLowerCase(Locale.ROOT));
  }

  /** Whether the family name is the first word. */
  static boolean isFamilyFirst(String name, Entity person) {
    return person.country().filter(FAMILY_FIRST::contains).isPresent()
        || KOREAN_GIVEN.matcher(name).matches();
  }
}
