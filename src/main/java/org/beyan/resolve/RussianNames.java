package org.beyan.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Dictionary forms of Russian names of no list: Артёма Золотарёва is Артём Золотарёв.
 *
 * <p>The first name tells case and gender, as far as it is a known one; names without one stay as
 * they are.
 */
final class RussianNames {
  private static final int SHORTEST_STEM = 4;

  /** Women's names that are cases of men's names as well: Александра is nobody's genitive here. */
  private static final Set<String> OF_BOTH =
      Set.of("Александра", "Марина", "Валерия", "Евгения", "Юлия", "Павла", "Антонина");

  /** Endings of men's and women's first names, with those of their dictionary forms behind. */
  private static final List<List<String>> FIRST =
      endings("а> у> ом> е> я>й я>ь ю>й ю>ь ем>й ем>ь ы>а и>а е>а ой>а и>я ей>я");

  private static final List<List<String>> OF_MEN =
      endings(
          "ского>ский скому>ский ским>ский цкого>цкий овым>ов евым>ев ёвым>ёв иным>ин а> у> "
              + "ом> е>");

  private static final List<List<String>> OF_WOMEN =
      endings(
          "ской>ская скую>ская овой>ова евой>ева ёвой>ёва иной>ина ову>ова еву>ева ину>ина "
              + "вны>вна вне>вна");

  private final Predicate<String> isGiven;

  /**
   * @param isGiven whether a word is a known first name in its dictionary form
   */
  RussianNames(Predicate<String> isGiven) {
    this.isGiven = isGiven;
  }

  private static List<List<String>> endings(String pairs) {
    return Arrays.stream(pairs.split(" ")).map(pair -> List.of(pair.split(">", 2))).toList();
  }

  /** The name in its dictionary form; the same where nothing shows it to be another. */
  String nominative(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || isWhole(words[0])) {
      return name;
    }
    Optional<String> first =
        FIRST.stream().flatMap(it -> changed(words[0], it)).filter(isGiven).findFirst();
    if (first.isEmpty()) {
      return name;
    }
    boolean woman = first.get().endsWith("а") || first.get().endsWith("я");
    List<String> nominative = new ArrayList<>(List.of(first.get()));
    Arrays.stream(words).skip(1).map(it -> last(it, woman)).forEach(nominative::add);
    return String.join(" ", nominative);
  }

  private boolean isWhole(String first) {
    return isGiven.test(first) || OF_BOTH.contains(first);
  }

  private static String last(String word, boolean woman) {
    return (woman ? OF_WOMEN : OF_MEN)
        .stream().flatMap(it -> changed(word, it)).findFirst().orElse(word);
  }

  private static Stream<String> changed(String word, List<String> ending) {
    int stem = word.length() - ending.get(0).length();
    boolean fits =
        stem > 1
            && word.endsWith(ending.get(0))
            && "аеёиоуыэюя".indexOf(Character.toLowerCase(word.charAt(stem - 1))) < 0;
    return fits || word.endsWith(ending.get(0)) && !ending.get(1).isEmpty()
        ? Stream.of(word.substring(0, Math.max(stem, 0)) + ending.get(1))
        : Stream.of();
  }

  /** Whether one word may be a case of another's last word: Золотарёвым, Артём Золотарёв. */
  static boolean isCaseOf(String word, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String stem = last.replaceFirst("(?:ий|ая|[аяйь])$", "");
    String lower = word.toLowerCase(Locale.ROOT);
    return stem.length() >= SHORTEST_STEM
        && lower.startsWith(stem)
        && lower.substring(stem.length()).matches("|[аяуюеыи]|ым|ом|ем|ой|ей|ого|ому|им|ую");
  }
}
