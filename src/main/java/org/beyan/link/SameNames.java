package org.beyan.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Pairs strangers of one name.
 *
 * <p>Of everybody with one name each is paired with one other, so that there are fewer pairs than
 * strangers: those of one state and one role first, and among them one printed day with the next.
 */
final class SameNames {
  private static final Comparator<Stranger> ALIKE_SIDE_BY_SIDE =
      Comparator.comparing((Stranger stranger) -> stranger.country().orElse("~"))
          .thenComparing(stranger -> stranger.roles().toString())
          .thenComparing(stranger -> stranger.day().map(Object::toString).orElse("~"))
          .thenComparing(stranger -> stranger.iri().stringValue());

  private SameNames() {}

  /**
   * @param different whether somebody has decided that two are not one; they are not paired, but
   *     each may be with others
   * @return in the order of the names
   */
  static List<Proposal> pair(
      Collection<Stranger> strangers, BiPredicate<Stranger, Stranger> different) {
    Map<String, List<Stranger>> groups = new TreeMap<>();
    for (Stranger stranger : strangers) {
      if (!stranger.isOneWord() || stranger.country().isPresent() && !stranger.roles().isEmpty()) {
        groups.computeIfAbsent(group(stranger), key -> new ArrayList<>()).add(stranger);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    groups.values().forEach(group -> pairWithin(group, different, proposals));
    return proposals;
  }

  /** A word alone names nobody without state and role. */
  private static String group(Stranger stranger) {
    return stranger.isOneWord()
        ? stranger.key() + " " + stranger.country() + " " + stranger.roles().first()
        : stranger.key();
  }

  private static void pairWithin(
      List<Stranger> group, BiPredicate<Stranger, Stranger> different, List<Proposal> proposals) {
    group.sort(ALIKE_SIDE_BY_SIDE);
    for (int at = 1; at < group.size(); at++) {
      int before = at - 1;
      while (before >= 0 && different.test(group.get(before), group.get(at))) {
        before--;
      }
      if (before >= 0) {
        proposals.add(Proposal.of(group.get(before), group.get(at)));
      }
    }
  }
}
