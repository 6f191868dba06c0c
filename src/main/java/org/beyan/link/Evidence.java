package org.beyan.link;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What speaks for and against two strangers of one name being one person.
 *
 * <p>The weights are hundredths of a score and were set by hand, so that a name alone stands in the
 * middle, nothing reaches 1, and another state outweighs all but one of the rest: no annotated
 * links tell better yet.
 */
enum Evidence {
  SAME_NAME(50, (one, other) -> one.key().equals(other.key())),
  /** A last name alone, or a nickname. */
  ONE_WORD(-20, (one, other) -> one.isOneWord()),
  /** Romanization may bring different names together. */
  OTHER_SCRIPT(-10, (one, other) -> one.isCyrillic() != other.isCyrillic()),
  SAME_COUNTRY(20, (one, other) -> one.country().isPresent() && sameCountry(one, other)),
  OTHER_COUNTRY(
      -30,
      (one, other) ->
          one.country().isPresent() && other.country().isPresent() && !sameCountry(one, other)),
  SAME_ROLE(15, Stranger::sharesRole),
  /** The news tells of one man for days and weeks. */
  NEAR_DAYS(10, (one, other) -> daysBetween(one, other).filter(days -> days <= 31).isPresent());

  private final int weight;
  private final BiPredicate<Stranger, Stranger> holds;

  Evidence(int weight, BiPredicate<Stranger, Stranger> holds) {
    this.weight = weight;
    this.holds = holds;
  }

  /** In the order of their naming here. */
  static List<Evidence> of(Stranger one, Stranger other) {
    return Stream.of(values()).filter(each -> each.holds.test(one, other)).toList();
  }

  /** Hundredths, positive where it speaks for one person. */
  int weight() {
    return weight;
  }

  /** {@code same name}: as people read it. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean sameCountry(Stranger one, Stranger other) {
    return one.country().equals(other.country());
  }

  private static Optional<Long> daysBetween(Stranger one, Stranger other) {
    return one.day()
        .flatMap(day -> other.day().map(then -> Math.abs(ChronoUnit.DAYS.between(day, then))));
  }
}
