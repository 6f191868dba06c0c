package org.beyan.serve.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Things drawn after Zipf's law: few of them often, most of them seldom. */
final class Ranked<T> {
  private final List<T> ranks;
  private final double[] weightUpTo;

  private Ranked(List<T> ranks) {
    this.ranks = ranks;
    this.weightUpTo = new double[ranks.size()];
    double sum = 0;
    for (int rank = 0; rank < weightUpTo.length; rank++) {
      sum += 1.0 / (rank + 1);
      weightUpTo[rank] = sum;
    }
  }

  /**
   * @param met first of all those that were met, the most often met first
   * @param others the rest, in an order that the seed tells
   */
  static <T extends Comparable<T>> Ranked<T> of(
      Collection<T> met, Collection<T> others, long seed) {
    Map<T, Integer> counts = new HashMap<>();
    met.forEach(each -> counts.merge(each, 1, Integer::sum));
    Comparator<T> oftenFirst = Comparator.comparing(each -> -counts.get(each));
    Set<T> order = new LinkedHashSet<>();
    counts.keySet().stream()
        .sorted(oftenFirst.thenComparing(Comparator.naturalOrder()))
        .forEach(order::add);
    List<T> rest = new ArrayList<>(others.stream().sorted().toList());
    Collections.shuffle(rest, new Random(seed));
    order.addAll(rest);
    return new Ranked<>(List.copyOf(order));
  }

  T draw(RandomGenerator random) {
    double weight = random.nextDouble() * weightUpTo[weightUpTo.length - 1];
    int found = Arrays.binarySearch(weightUpTo, weight);
    return ranks.get(Math.min(found < 0 ? -found - 1 : found, ranks.size() - 1));
  }
}
