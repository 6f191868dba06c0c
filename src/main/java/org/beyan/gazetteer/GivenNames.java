package org.beyan.gazetteer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.beyan.article.Folding;

/** First and middle names of the persons, in one language's texts. */
final class GivenNames {
  /** Letters that spellings of one name share at its beginning: Sergei, Sergey; Dmitri, Dmitriy. */
  private static final int SHARED = 3;

  /** Longest case ending of a Russian given name. */
  private static final int LONGEST_ENDING = 3;

  private final boolean inflected;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Map<String, Set<String>> byPerson = new ConcurrentHashMap<>();
  private final Register register;

  GivenNames(List<Naming> namings, Register register, String language) {
    this.inflected = language.equals("ru");
    this.register = register;
    for (Naming naming : namings) {
      int space = naming.form().indexOf(' ');
      if (naming.isPerson() && naming.use() == Naming.Use.WHOLE && space > 1) {
        String given = Folding.fold(naming.form().substring(0, space));
        stems.add(stem(given));
        whole.add(given);
      }
    }
  }

  /** Whether somebody is called so. */
  boolean isGiven(String folded) {
    int shortest = inflected ? Math.max(2, folded.length() - LONGEST_ENDING) : folded.length();
    for (int length = folded.length(); length >= shortest; length--) {
      if (stems.contains(folded.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is called so, in the dictionary form. */
  boolean isWhole(String folded) {
    return whole.contains(folded);
  }

  /** Whether a word before the last name may be a first or middle name of that person. */
  boolean isOf(String person, String folded) {
    return given(person).stream().anyMatch(name -> isSpelling(folded, name));
  }

  private static boolean isSpelling(String folded, String name) {
    if (folded.length() == 1 || folded.equals(name)) {
      return name.startsWith(folded);
    }
    return name.regionMatches(0, folded, 0, SHARED)
        && folded.length() >= SHARED
        && Math.abs(name.length() - folded.length()) <= LONGEST_ENDING;
  }

  private Set<String> given(String person) {
    return byPerson.computeIfAbsent(
        person,
        id ->
            register.entity(id).stream()
                .flatMap(entity -> entity.names().values().stream())
                .flatMap(List::stream)
                .flatMap(name -> Arrays.stream(name.split("[ -]")))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private String stem(String folded) {
    int end = folded.length() - 1;
    boolean falls = inflected && end > 1 && "аеиоуыюяь".indexOf(folded.charAt(end)) >= 0;
    return falls ? folded.substring(0, end) : folded;
  }
}
